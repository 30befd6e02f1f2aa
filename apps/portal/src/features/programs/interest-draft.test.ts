import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { expect, test } from "vitest";
import { type InterestDraft, readInterest, toEntryPath, toInterestDraft } from "./interest-draft.ts";

const today = toCalendarDate("2026-08-15");
const options = { programId: "baylor", today };
const draft: InterestDraft = {
  kind: "message",
  on: "2026-08-14",
  nextStep: " Write to the coordinator again. ",
  nextOn: "2026-09-01",
};

test("what was typed is read as an entry of its program, and can be typed over again", () => {
  const { entry, errors } = readInterest(draft, options);
  expect(errors).toEqual([]);
  expect(entry).toEqual({
    programId: "baylor",
    kind: "message",
    on: "2026-08-14",
    nextStep: "Write to the coordinator again.",
    nextOn: "2026-09-01",
  });
  expect(readInterest(toInterestDraft(entry, today), options).entry).toEqual(entry);
});

test("a new entry begins today, and how interest was shown must be chosen", () => {
  const blank = toInterestDraft(null, today);
  expect(readInterest(blank, options).errors).toEqual([
    { path: "kind", message: "Choose how you showed interest." },
  ]);
  expect(readInterest({ ...blank, kind: "open-house" }, options).entry).toMatchObject({
    on: today,
    nextStep: "",
    nextOn: null,
  });
});

test.each<readonly [string, Partial<InterestDraft>, string, RegExp]>([
  ["a day to come", { on: "2026-08-20" }, "on", /in the future/],
  ["no day", { on: "" }, "on", /^Enter the day it happened\.$/],
  ["a next step before the entry", { nextOn: "2026-08-01" }, "nextOn", /before the entry/],
  ["a next step that is too long", { nextStep: "x".repeat(501) }, "nextStep", /500 characters/],
])("%s is refused at its own field", (_name, part, path, message) => {
  const { errors } = readInterest({ ...draft, ...part }, options);
  expect(errors).toEqual([{ path, message: expect.stringMatching(message) }]);
});

test("an error of the server stands at the field of the form", () => {
  expect(toEntryPath("change.value.value.12.nextOn")).toBe("nextOn");
});

import { EMPTY_PROFILE, type Profile } from "@induction/domain/applicant/profile";
import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { known, notApplicable } from "@induction/domain/kernel/told";
import { expect, test } from "vitest";
import { DraftReader } from "../../../shell/draft-reader.ts";
import { checkDraft } from "../fact-errors.ts";
import type { FactForm } from "../fact-form.ts";
import { type AttemptDraft, makeAttempt } from "./attempt-fields.tsx";
import { step1Form, step2ckForm, step2csForm } from "./attempts-form.tsx";
import { experiencesForm } from "./experiences-form.tsx";
import type { ListDraft } from "./list-form.tsx";
import { plannedSittingsForm } from "./planned-sittings-form.tsx";

const TODAY = toCalendarDate("2026-08-15");

function read<Draft>(form: FactForm<Draft>, draft: Draft) {
  return checkDraft({ form, draft, profile: EMPTY_PROFILE, today: TODAY });
}

function passed(part: Partial<AttemptDraft> = {}): ListDraft<AttemptDraft> {
  return { has: "some", entries: [{ ...makeAttempt(), result: "pass", ...part }] };
}

const PASS = { takenOn: toCalendarDate("2025-11-04"), result: "pass" as const, score: 235 };
const TOLD: Profile = { ...EMPTY_PROFILE, step2ck: known([PASS]) };

test("what is told comes back as the same change when nothing is typed", () => {
  expect(read(step2ckForm, step2ckForm.toDraft(TOLD)).change).toEqual(step2ckForm.now(TOLD));
});

test("an emptied score of a passed Step 2 CK is not saved in silence", () => {
  const { entries } = step2ckForm.toDraft(TOLD);
  const emptied = { has: "some" as const, entries: entries.map((entry) => ({ ...entry, score: "" })) };
  const { errors, hints } = read(step2ckForm, emptied);
  expect(hints).toEqual([{ path: "0.score", message: expect.stringContaining("Without the score") }]);
  expect(errors).toEqual(hints);
});

test.each([
  ["somebody who says that the score is not there yet", step2ckForm, passed({ isScoreUnknown: true })],
  ["a pass of Step 1, which reports none", step1Form, passed()],
  ["a failed Step 2 CK", step2ckForm, passed({ result: "fail" })],
] as const)("no score is asked of %s", (_who, form, draft) => {
  expect(read(form, draft).errors).toEqual([]);
});

test.each([
  ["nothing chosen", { has: null, entries: [] }, "Choose whether"],
  [
    "entries promised and none given",
    { has: "some" as const, entries: [] },
    "Add the attempt, or choose “Not yet”.",
  ],
])("%s is refused at the question", (_name, draft, message) => {
  const { errors } = read(step1Form, draft);
  expect(errors).toEqual([{ path: "", message: expect.stringContaining(message) }]);
});

test("that there is none is told as an empty list, whatever was typed before", () => {
  const { change } = read(step1Form, { ...passed(), has: "none" });
  expect(change).toEqual({ fact: "step1", value: known([]) });
});

test("an exam that does not apply says so, and is told so again", () => {
  const { change } = read(step2csForm, { has: "not-applicable", entries: [] });
  expect(change).toEqual({ fact: "step2cs", value: notApplicable });
  expect(step2csForm.toDraft({ ...EMPTY_PROFILE, step2cs: notApplicable }).has).toBe("not-applicable");
});

test("every entry is read to its end, each refusal at its own field", () => {
  const sitting = plannedSittingsForm.read;
  const reader = new DraftReader();
  sitting(
    {
      has: "some",
      entries: [
        { key: "a", exam: null, on: "2026-10-01" },
        { key: "b", exam: "step3", on: "" },
      ],
    },
    reader,
  );
  expect(reader.errors.map(({ path }) => path)).toEqual(["0.exam", "1.on"]);
});

test("a list that is not told has no words, an empty one has", () => {
  expect(experiencesForm.describe(EMPTY_PROFILE)).toBeNull();
  expect(experiencesForm.describe({ ...EMPTY_PROFILE, experiences: known([]) })).toEqual(["None"]);
});

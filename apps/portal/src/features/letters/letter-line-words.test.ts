import type { Letter } from "@induction/domain/applicant/letter";
import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { aLetter } from "@induction/domain/testing/applicants";
import { expect, test } from "vitest";
import { describeAcquaintance, listDatedSteps, tellStrength } from "./letter-line-words.ts";

function inWords(letter: Partial<Letter>): string {
  return listDatedSteps(aLetter(letter))
    .map(({ label, on }) => `${label} ${on ?? "?"}`)
    .join(", ");
}

test.each<[string, Partial<Letter>, string]>([
  ["each step that has a day", {}, "Asked 2026-06-01, Agreed 2026-06-08"],
  ["where it stands, also without a day", { status: "uploaded" }, "Uploaded ?"],
  [
    "the end after the way to it",
    { status: "declined", reachedOn: { asked: toCalendarDate("2026-06-01") } },
    "Asked 2026-06-01, Declined ?",
  ],
])("the steps of a letter show %s", (_name, letter, words) => {
  expect(inWords(letter)).toBe(words);
});

test.each<[Partial<Letter>, string | null]>([
  [{ writerAnswer: "strong" }, "The writer said: a strong one."],
  [{ writerAnswer: "yes" }, "The writer said yes, and not that it will be strong."],
  [{ askedWhetherStrong: false }, "Not asked yet whether it can be a strong one."],
  [{ askedWhetherStrong: null }, "Whether it can be a strong one is not told."],
  [{ askedWhetherStrong: true }, null],
  [{ status: "declined", endReason: "would-rather-not" }, "The writer would rather not."],
  [{ status: "withdrawn" }, "Why is not told."],
])("%o is told as %s", (letter, words) => {
  expect(tellStrength(aLetter(letter))).toBe(words);
});

test("nothing stands in for a place or an acquaintance that is not told", () => {
  expect(describeAcquaintance(aLetter({ institution: null }))).toBe("");
  expect(describeAcquaintance(aLetter({ institution: "Lakeside Hospital", acquaintance: "well" }))).toBe(
    "Lakeside Hospital, knows your work well",
  );
});

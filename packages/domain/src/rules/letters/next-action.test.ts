import { expect, test } from "vitest";
import type { Letter } from "../../applicant/letter.ts";
import { type CalendarDate, toCalendarDate } from "../../kernel/calendar-date.ts";
import { aLetter } from "../../testing/applicants.ts";
import {
  findAskedOn,
  findNextAction,
  isLetterOverdue,
  isLetterOwed,
  type LetterTimes,
} from "./next-action.ts";

const TIMES: LetterTimes = {
  letterAnswerDays: 14,
  letterWritingDays: 42,
  letterReminderDays: 14,
  letterMaterialDays: 7,
};

const on = (day: string): CalendarDate => toCalendarDate(day);
const DUE = on("2026-09-01");

const ACTIONS: readonly (readonly [
  name: string,
  letter: Partial<Letter>,
  words: RegExp,
  dueOn: string | null,
])[] = [
  [
    "a planned letter is to be asked for six weeks before it is due",
    { status: "identified" },
    /^Ask the writer/,
    "2026-07-21",
  ],
  [
    "a planned letter without a due date has no day",
    { status: "identified", dueOn: null },
    /^Ask the writer/,
    null,
  ],
  [
    "a letter that was asked for is asked for again after two weeks",
    { status: "asked", reachedOn: { asked: on("2026-08-01") } },
    /^Wait for the answer/,
    "2026-08-15",
  ],
  [
    "no step is due after the letter itself",
    { status: "asked", reachedOn: { asked: on("2026-08-25") } },
    /^Wait for the answer/,
    "2026-09-01",
  ],
  [
    "where the day of the question is not told, the letter's own day counts",
    { status: "asked" },
    /^Wait/,
    "2026-09-01",
  ],
  [
    "a writer who agreed gets material within a week",
    { status: "agreed", reachedOn: { agreed: on("2026-08-01") }, writerAnswer: "strong" },
    /^Send the writer a CV/,
    "2026-08-08",
  ],
  [
    "a writer who did not say strong is not the last one to ask",
    { status: "agreed", writerAnswer: "yes" },
    /did not say that it will be strong.*look for a writer who says so/,
    "2026-09-01",
  ],
  [
    "a letter in progress is followed up two weeks before it is due",
    { status: "in-progress" },
    /^Follow/,
    "2026-08-18",
  ],
  ["an uploaded letter is to be assigned", { status: "uploaded" }, /^Assign/, "2026-09-01"],
];

test.each(ACTIONS)("%s", (_name, letter, words, dueOn) => {
  const action = findNextAction(aLetter({ dueOn: DUE, ...letter }), TIMES);
  expect(action?.words).toMatch(words);
  expect(action?.dueOn).toBe(dueOn);
});

test.each(["assigned", "declined", "withdrawn"] as const)(
  "nothing moves a letter on that is %s",
  (status) => {
    expect(findNextAction(aLetter({ status }), TIMES)).toBeNull();
  },
);

const AFTER = on("2026-09-02");

test.each([
  ["asked", true],
  ["in-progress", true],
  ["uploaded", false],
  ["declined", false],
] as const)("the day after its due date a letter that is %s is overdue: %s", (status, isOverdue) => {
  expect(isLetterOverdue(aLetter({ status, dueOn: DUE }), AFTER)).toBe(isOverdue);
  expect(isLetterOverdue(aLetter({ status, dueOn: DUE }), DUE)).toBe(false);
});

test("a writer owes what was asked for and is not in", () => {
  const owed = (["identified", "asked", "agreed", "in-progress", "uploaded", "declined"] as const).filter(
    (status) => isLetterOwed({ status }),
  );
  expect(owed).toEqual(["asked", "agreed", "in-progress"]);
});

test("a letter is as old as the first day on which the writer surely knew of it", () => {
  expect(findAskedOn({ reachedOn: { identified: on("2026-01-01") } })).toBeNull();
  expect(findAskedOn({ reachedOn: { asked: on("2026-02-01"), agreed: on("2026-03-01") } })).toBe(
    "2026-02-01",
  );
  expect(findAskedOn({ reachedOn: { agreed: on("2026-03-01") } })).toBe("2026-03-01");
});

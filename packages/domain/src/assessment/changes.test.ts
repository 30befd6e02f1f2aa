import { expect, test } from "vitest";
import type { Letter } from "../applicant/letter.ts";
import type { PlannedSitting } from "../applicant/practice-test.ts";
import type { Profile } from "../applicant/profile.ts";
import { addDays, type CalendarDate, toCalendarDate } from "../kernel/calendar-date.ts";
import { known, unknown } from "../kernel/told.ts";
import { EMPTY_CATALOGUE } from "../rules/screens/no-catalogue.ts";
import { aLetter, anApplicant, aPracticeTest } from "../testing/applicants.ts";
import { AS_OF } from "../testing/seasons.ts";
import { assess } from "./assess.ts";
import { contextFor } from "./context.ts";

interface Person {
  readonly profile?: Partial<Profile>;
  readonly letters?: readonly Partial<Letter>[];
}

function assessedOn(day: string, { profile = {}, letters = [] }: Person = {}) {
  const applicant = anApplicant({ profile, letters: known(letters.map((letter) => aLetter(letter))) });
  return assess(applicant, contextFor(applicant, { asOf: toCalendarDate(day), catalogue: EMPTY_CATALOGUE }));
}

const due = (dueOn: string): Partial<Letter> => ({ dueOn: toCalendarDate(dueOn) });
const sittings = (...days: readonly string[]) =>
  known(days.map((day): PlannedSitting => ({ exam: "step3", on: toCalendarDate(day) })));

test.each<readonly [string, string, Person, string | null, string | null]>([
  ["before submission opens, submission is next", "2026-08-15", {}, "2026-09-02", "2026-09-03"],
  ["on the day itself it is still due", "2026-09-02", {}, "2026-09-02", "2026-09-03"],
  ["a day later review is next", "2026-09-03", {}, "2026-09-23", "2026-09-24"],
  ["after review the registration deadline", "2026-09-24", {}, "2027-01-29", "2027-01-30"],
  ["on Match Day nothing comes after", "2027-03-19", {}, "2027-03-19", "2027-03-20"],
  ["after Match Day nothing is due, and nothing changes by itself", "2027-03-20", {}, null, null],
  [
    "an earlier letter is next, and stays",
    "2026-08-15",
    { letters: [due("2026-08-20")] },
    "2026-08-20",
    null,
  ],
  [
    "an overdue letter stays first",
    "2026-08-15",
    { letters: [due("2026-07-01"), due("2026-08-20")] },
    "2026-07-01",
    null,
  ],
  [
    "a letter due on the day of an event stays after it",
    "2026-08-15",
    { letters: [due("2026-09-02")] },
    "2026-09-02",
    null,
  ],
  [
    "an earlier exam is next, and makes way on the day after",
    "2026-08-15",
    { profile: { plannedSittings: sittings("2026-08-10", "2026-08-29", "2026-08-22") } },
    "2026-08-22",
    "2026-08-23",
  ],
  [
    "an exam is due on its day",
    "2026-08-22",
    { profile: { plannedSittings: sittings("2026-08-22") } },
    "2026-08-22",
    "2026-08-23",
  ],
  [
    "an exam that is over is due no more",
    "2026-08-23",
    { profile: { plannedSittings: sittings("2026-08-22") } },
    "2026-09-02",
    "2026-09-03",
  ],
  [
    "a letter comes before a later exam",
    "2026-08-15",
    { profile: { plannedSittings: sittings("2026-08-22") }, letters: [due("2026-08-20")] },
    "2026-08-20",
    null,
  ],
  [
    "an exam after Match Day is all that is due",
    "2027-03-20",
    { profile: { plannedSittings: sittings("2027-04-10") } },
    "2027-04-10",
    "2027-04-11",
  ],
  ["a later letter waits", "2026-08-15", { letters: [due("2026-09-10")] }, "2026-09-02", "2026-09-03"],
  [
    "a letter that is met is due no more",
    "2026-08-15",
    { letters: [{ ...due("2026-08-20"), status: "uploaded" }] },
    "2026-09-02",
    "2026-09-03",
  ],
  [
    "a declined letter is due no more",
    "2026-08-15",
    { letters: [{ ...due("2026-08-20"), status: "declined" }] },
    "2026-09-02",
    "2026-09-03",
  ],
])("due dates: %s", (_name, day, person, nextDueOn, changesOn) => {
  const assessment = assessedOn(day, person);
  expect([assessment.nextDueOn, assessment.changesOn]).toEqual([nextDueOn, changesOn]);
});

test.each<[string, Person, string | null, string | null]>([
  ["a season that is all there is", {}, "applicants-may-submit", null],
  ["a letter before the season's next date", { letters: [due("2026-08-20")] }, "letter", "2026-08-20"],
  ["an exam before it", { profile: { plannedSittings: sittings("2026-08-22") } }, "exam", "2026-08-22"],
  ["a letter after it", { letters: [due("2026-09-10")] }, "applicants-may-submit", "2026-09-10"],
])("what is due next, and the first of one's own: %s", (_name, person, what, ownOn) => {
  const { nextDueWhat, ownDueOn } = assessedOn("2026-08-15", person);
  expect([nextDueWhat, ownDueOn]).toEqual([what, ownOn]);
});

test("when nothing is due any more nothing is named", () => {
  expect(assessedOn("2027-03-20", {})).toMatchObject({ nextDueOn: null, nextDueWhat: null, ownDueOn: null });
});

test("an untold season moves on with the review date, and the answer says when", () => {
  const person: Person = { profile: { season: unknown }, letters: [due("2026-08-20")] };
  const before = assessedOn("2026-09-22", person);
  expect([before.season, before.nextDueOn, before.changesOn]).toEqual([2027, "2026-08-20", "2026-09-23"]);
  expect(assessedOn("2026-09-23", person).season).toBe(2028);
});

test("a told season stays", () => {
  expect(assessedOn("2026-09-24", { profile: { season: known(2027) } }).season).toBe(2027);
});

const daysAgo = (days: number): CalendarDate => addDays(AS_OF, -days);
const practised = (...tests: readonly (readonly [days: number, score: number])[]): Person => ({
  profile: {
    step2ck: known([]),
    plannedSittings: known([{ exam: "step2ck", on: toCalendarDate("2026-07-20") }]),
    practiceTests: known(tests.map(([days, score]) => aPracticeTest({ takenOn: daysAgo(days), score }))),
  },
});

test("a projection ends on the day on which its second-last test is 91 days old", () => {
  const person = practised([88, 240], [10, 244]);
  const today = assessedOn(AS_OF, person);
  expect(today.projected).toEqual({
    median: 242,
    tier: "middle",
    posture: "very-broad",
    range: { least: 80, most: 120, isOpenAbove: true },
  });
  expect(today.changesOn).toBe(addDays(AS_OF, 3));
  expect(assessedOn(addDays(AS_OF, 2), person).projected).toEqual(today.projected);
  expect(assessedOn(addDays(AS_OF, 3), person).projected).toBeNull();
});

test("a test too old to be among the last three may age without changing anything", () => {
  expect(assessedOn(AS_OF, practised([88, 200], [10, 240], [9, 241], [8, 242])).changesOn).toBe("2026-09-03");
});

test("a projection is of the tier alone: a visa need does not move it", () => {
  const { projected, posture, decision } = assessedOn(AS_OF, practised([10, 215], [20, 217]));
  expect(projected).toMatchObject({
    tier: "lower",
    posture: "very-broad",
    range: { least: 120, most: null },
  });
  expect([posture, decision]).toEqual([
    { settled: true, value: "not-yet" },
    { settled: true, value: "not-yet" },
  ]);
});

test("once there is a score, practice tests project nothing", () => {
  const person = practised([10, 215], [20, 217]);
  const scored = { profile: { ...person.profile, step2ck: anApplicant().profile.step2ck } };
  expect(assessedOn(AS_OF, scored).projected).toBeNull();
});

import { expect, test } from "vitest";
import type { Applicant, Profile } from "../applicant/profile.ts";
import { addDays, type CalendarDate, toCalendarDate } from "../kernel/calendar-date.ts";
import type { SeasonCalendar } from "../kernel/season.ts";
import { known, unknown } from "../kernel/told.ts";
import { REFERENCE_ALMANAC } from "../parameters/reference-almanac.ts";
import { toSeasonCalendar } from "../parameters/season-calendar.ts";
import { getSeason } from "../parameters/seasons.ts";
import { EMPTY_CATALOGUE } from "../rules/screens/no-catalogue.ts";
import { aLetter, anApplicant, anAttempt, aPracticeTest, aSitting } from "../testing/applicants.ts";
import { aProgram, stated } from "../testing/programs.ts";
import { failed, passed } from "../testing/refusals.ts";
import { AS_OF } from "../testing/seasons.ts";
import { listTouchedSeasons } from "./almanac-change.ts";
import { assess } from "./assess.ts";
import { contextFor } from "./context.ts";
import { DUE_WHATS, findNextDue } from "./due-dates.ts";
import { explainAll } from "./explain.ts";
import { applyingNowInWords, toHeadline } from "./headline.ts";
import { findNumberUsed } from "./number-used.ts";
import { TIER_LABELS } from "./outcome-words.ts";
import { compareProgram } from "./program-change.ts";
import { toProjection } from "./projection.ts";
import { toRulePage } from "./rule-page.ts";
import { listTellingSteps } from "./telling-steps.ts";

const person = (profile: Partial<Profile>) => anApplicant({ profile });
const STANDARDS = { asOf: AS_OF, catalogue: EMPTY_CATALOGUE };
const assessed = (applicant: Applicant, asOf: CalendarDate = AS_OF) =>
  assess(applicant, contextFor(applicant, { ...STANDARDS, asOf }));
const day = toCalendarDate;

const SUBMISSION = day("2026-09-02");
const CALENDAR = getSeason(2027);
const sittingOn = (on: CalendarDate) => ({ plannedSittings: known([aSitting({ on })]) });
const due = (applicant: Applicant, asOf = AS_OF, calendar: SeasonCalendar = CALENDAR) =>
  findNextDue(applicant, calendar, asOf);
const withoutLetters = (profile: Partial<Profile>) => anApplicant({ profile, letters: known([]) });

test.each([
  ["a day before", -1, "exam"],
  ["on the same day", 0, "exam"],
  ["a day after", 1, "applicants-may-submit"],
])("an exam and submission: an exam %s leads to what is due", (_name, days, what) => {
  expect(due(withoutLetters(sittingOn(addDays(SUBMISSION, days)))).what).toBe(what);
});

test.each([
  ["a day before", -1, "letter"],
  ["on the same day", 0, "letter"],
  ["a day after", 1, "applicants-may-submit"],
])("a letter and submission: a letter %s leads to what is due", (_name, days, what) => {
  const letters = known([aLetter({ dueOn: addDays(SUBMISSION, days) })]);
  expect(due(anApplicant({ letters })).what).toBe(what);
});

test("a season without dates has what a person planned, or nothing", () => {
  const empty = { ...CALENDAR, events: [] };
  expect(due(withoutLetters(sittingOn(day("2027-05-01"))), AS_OF, empty)).toEqual({
    ...{ on: "2027-05-01", what: "exam", movesOn: "2027-05-02", ownOn: "2027-05-01" },
  });
  expect(due(withoutLetters({}), AS_OF, empty)).toEqual({ on: null, what: null, movesOn: null, ownOn: null });
});

test("the due dates of a season follow each other in the order of their days, however they are listed", () => {
  const shuffled = { ...CALENDAR, events: CALENDAR.events.toReversed() };
  const listDue = (calendar: SeasonCalendar) => {
    const found: string[] = [];
    for (let asOf: CalendarDate | null = AS_OF; asOf !== null && found.length < 9; ) {
      const next = due(withoutLetters({}), asOf, calendar);
      if (next.what !== null) found.push(`${next.what} ${next.on}`);
      asOf = next.movesOn;
    }
    return found;
  };
  expect(listDue(shuffled)).toEqual(listDue(CALENDAR));
  expect(listDue(CALENDAR).map((each) => each.split(" ")[0])).toEqual([
    "applicants-may-submit",
    "programs-may-review",
    "nrmp-standard-registration-deadline",
    "rank-list-certification-deadline",
    "match-day",
  ]);
});

test("whatever is due is one of the things that can be", () => {
  expect(DUE_WHATS.slice(0, 2)).toEqual(["letter", "exam"]);
  expect(DUE_WHATS).toContain("rank-list-certification-deadline");
});

test("a heading names two possible answers, and no row of more", () => {
  const open = (possible: readonly ("strong" | "middle" | "lower")[]) =>
    toHeadline({ settled: false, possible, settledBy: ["step1"] }, TIER_LABELS).possible;
  expect(open(["strong", "middle"])).toBe("Strong or middle");
  expect(open(["strong", "middle", "lower"])).toBeNull();
  expect(open(["strong"])).toBeNull();
  expect(open([])).toBeNull();
});

test("how to apply all the same is said beside a settled delay alone", () => {
  const words = (profile: Partial<Profile>) => applyingNowInWords(assessed(person(profile)));
  const low = { step2ck: known([anAttempt({ score: 219 })]) };
  expect(words(low)).toBe("Applying this season all the same: apply extremely broadly.");
  expect(words({})).toBeNull();
  expect(words({ ...low, visa: unknown, step1: unknown, step2ck: unknown })).toBeNull();
});

const SETTLED = {
  tier: { settled: true, value: "middle" },
  posture: { settled: true, value: "very-broad" },
  decision: { settled: true, value: "apply" },
} as const;

test("the step to tell names what is missing of Step 1: the result, or its score", () => {
  const title = (step1: Profile["step1"]) => {
    const open = { settled: false, possible: ["middle", "lower"], settledBy: ["step1"] } as const;
    return listTellingSteps({ ...SETTLED, tier: open }, person({ step1 }).profile)[0]?.title;
  };
  expect(title(unknown)).toBe("Tell the Step 1 result, or that the exam is not taken yet");
  expect(title(known([passed(null)]))).toBe("Tell the three-digit score of Step 1, or the day of the exam");
});

test("one answer rests on a fact, several rest on it, and where all are settled there is nothing to tell", () => {
  const { profile } = anApplicant();
  const posture = { settled: false, possible: ["broad", "very-broad"], settledBy: ["visa"] } as const;
  const decision = { settled: false, possible: ["apply", "either"], settledBy: ["visa"] } as const;
  const details = (answers: Parameters<typeof listTellingSteps>[0]) =>
    listTellingSteps(answers, profile).map(({ detail }) => detail);
  expect(details({ ...SETTLED, posture })).toEqual(["The posture rests on it."]);
  expect(details({ ...SETTLED, posture, decision })).toEqual(["The posture and the decision rest on it."]);
  expect(details(SETTLED)).toEqual([]);
});

test("seasons that an almanac touches stand in order, each once", () => {
  const move = (season: number, on: string) => {
    const [event, ...events] = getSeason(season).events;
    if (event === undefined) throw new Error("a season has events");
    return toSeasonCalendar(season, [{ ...event, on: day(on) }, ...events]);
  };
  const seasons = [move(2030, "2029-06-05"), move(2027, "2026-06-05")];
  expect(listTouchedSeasons(REFERENCE_ALMANAC, { ...REFERENCE_ALMANAC, seasons })).toEqual([
    2027, 2028, 2029, 2030, 2031,
  ]);
});

test("a kind that nobody has verified is no kind, so that its change touches nobody", () => {
  const share = (percent: number, isVerified: boolean) =>
    aProgram({
      facts: { imgShare: stated(percent, isVerified ? {} : { kind: "general-knowledge", verifiedOn: null }) },
    });
  expect(compareProgram(share(20, true), share(5, true)).changesKind).toBe(true);
  expect(compareProgram(share(20, false), share(5, false)).changesKind).toBe(false);
  expect(compareProgram(share(20, true), share(20, true)).changesKind).toBe(false);
});

test("the columns name blocking reasons, gaps and flags, and no strength or advice", () => {
  const assessment = assessed(
    person({ step2ck: known([failed("2024-02-01"), failed("2024-08-01"), anAttempt()]) }),
  );
  const severityOf = new Map(assessment.findings.map(({ rule, severity }) => [rule, severity]));
  const { reasons } = toProjection(assessment);
  expect(new Set(reasons.map((rule) => severityOf.get(rule)))).toEqual(new Set(["blocking", "gap", "flag"]));
  const held = assessment.findings.filter(({ answer }) => answer === "holds").map(({ rule }) => rule);
  expect(reasons.every((rule) => held.includes(rule))).toBe(true);
});

test("without a range the columns hold none, and it is not open above", () => {
  expect(toProjection(assessed(person({ step2ck: known([]) })))).toMatchObject({
    ...{ rangeLeast: null, rangeMost: null, rangeIsOpenAbove: false, tier: "unscored" },
  });
});

test("a number used is read from the front of its words; words without one hold none", () => {
  const [used] = explainAll(assessed(anApplicant()), anApplicant(), contextFor(anApplicant(), STANDARDS))
    .flatMap(({ parameters }) => parameters)
    .filter(({ id }) => id === "middleFrom");
  if (used === undefined) throw new Error("a rule of the middle band uses where it begins");
  const using = (text: string) => [{ parameters: [{ ...used, text }] }];
  expect(findNumberUsed(using("230 points"), "middleFrom")).toBe(230);
  expect(findNumberUsed(using("no upper limit of 300"), "middleFrom")).toBeNull();
  expect(findNumberUsed([], "middleFrom")).toBeNull();
});

test("a published number links the document that says it, and a number of the guide links none", () => {
  const numberOf = (rule: "E8" | "G1", id: string) =>
    toRulePage(rule).numbers.find((number) => number.id === id)?.values[0];
  expect(numberOf("E8", "lettersPerProgram")?.link).toMatch(/^https:/);
  expect(numberOf("G1", "middleFrom")?.link).toBeNull();
});

test("a rule's page names each heading with its lines", () => {
  expect(toRulePage("A5").cited).toEqual([
    { heading: "Step 2 CK: The New Primary Sorting Tool", lines: "lines 24–31" },
  ]);
});

const practiced = (daysAgo: number, score = 240) =>
  aPracticeTest({ takenOn: addDays(AS_OF, -daysAgo), score });
const unscored = (profile: Partial<Profile>) =>
  anApplicant({ profile: { step2ck: known([]), ...profile }, letters: known([]), plan: [] });

/** What an answer says, without the day on which it was given. */
function toWords(applicant: Applicant, asOf: CalendarDate): string {
  return JSON.stringify({ ...assessed(applicant, asOf), asOf: null, changesOn: null });
}

test.each<readonly [string, Applicant]>([
  ["practice tests that grow old", unscored({ practiceTests: known([practiced(80), practiced(60)]) })],
  [
    "practice tests and an open visa",
    unscored({ practiceTests: known([practiced(80, 233), practiced(70, 233)]), visa: unknown }),
  ],
  ["untold practice tests", unscored({ practiceTests: unknown })],
  [
    "an exam ahead",
    unscored({ plannedSittings: known([aSitting({ exam: "step2ck", on: addDays(AS_OF, 5) })]) }),
  ],
  [
    "an exam ahead, and practice that grows old before it",
    unscored({
      plannedSittings: known([aSitting({ exam: "step2ck", on: addDays(AS_OF, 11) })]),
      practiceTests: known([practiced(85), practiced(84)]),
    }),
  ],
  [
    "an exam ahead and an untold Step 1",
    unscored({
      step1: unknown,
      plannedSittings: known([aSitting({ exam: "step2ck", on: addDays(AS_OF, 9) })]),
    }),
  ],
  [
    "an untold Step 2 CK",
    unscored({ step2ck: unknown, practiceTests: known([practiced(80), practiced(60)]) }),
  ],
  ["a letter that is due", anApplicant({ letters: known([aLetter({ dueOn: addDays(AS_OF, 6) })]) })],
  ["a letter without a day", anApplicant({ letters: known([aLetter({ dueOn: null })]) })],
  ["no letter told", anApplicant({ letters: unknown })],
  ["an untold season", anApplicant({ profile: { season: unknown } })],
  ["one practice test alone", unscored({ practiceTests: known([practiced(85)]) })],
  ["a recent Step 1", unscored({ step1: known([passed("2026-07-20")]) })],
])("the day on which an answer changes is exact, day by day: %s", (_name, applicant) => {
  let from = AS_OF;
  for (let change = 0; change < 3; change += 1) {
    const { changesOn } = assessed(applicant, from);
    const words = toWords(applicant, from);
    const last = changesOn ?? addDays(from, 120);
    for (let asOf = addDays(from, 1); asOf < last; asOf = addDays(asOf, 1))
      expect(toWords(applicant, asOf)).toBe(words);
    if (changesOn === null) return;
    expect(toWords(applicant, changesOn)).not.toBe(words);
    from = changesOn;
  }
});

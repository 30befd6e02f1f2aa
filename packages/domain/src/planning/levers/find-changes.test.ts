import { expect, test } from "vitest";
import type { ExamAttempt } from "../../applicant/exam-attempt.ts";
import type { Applicant, Profile, VisaNeed } from "../../applicant/profile.ts";
import { contextFor } from "../../assessment/context.ts";
import { type CalendarDate, toCalendarDate } from "../../kernel/calendar-date.ts";
import { known, unknown } from "../../kernel/told.ts";
import type { Outcome } from "../../rules/outcomes.ts";
import { compileCatalogue } from "../../rules/screens/catalogue.ts";
import { EMPTY_CATALOGUE } from "../../rules/screens/no-catalogue.ts";
import {
  aLetter,
  anApplicant,
  aPracticeTest,
  STEP1_FAILURE,
  STEP1_PASS,
  USUAL_PLANNED,
} from "../../testing/applicants.ts";
import { aProgram, stated } from "../../testing/programs.ts";
import { failed, passed } from "../../testing/refusals.ts";
import { AS_OF } from "../../testing/seasons.ts";
import { type AnswerChanges, type Changes, findChanges } from "./find-changes.ts";
import type { LeverSet } from "./lever-set.ts";

const NO_VISA: VisaNeed = { needed: false };
const VISA: VisaNeed = { needed: true, accepts: ["j1"] };
const EARLY = toCalendarDate("2026-02-01");

/** Somebody of whom the guide's case says nothing more: no letters, no research, no work in the United States. */
function aCase(profile: Partial<Profile>): Applicant {
  return anApplicant({
    profile: {
      visa: known(NO_VISA),
      usMonths: known(0),
      research: known([]),
      experiences: known([]),
      hasNoLetters: known(true),
      ...profile,
    },
    letters: known([]),
    plan: [],
  });
}

function scored(step1: readonly ExamAttempt[], score: number, visa: VisaNeed): Applicant {
  return aCase({ step1: known(step1), step2ck: known([passed("2025-09-10", score)]), visa: known(visa) });
}

function changesOf(applicant: Applicant, asOf: CalendarDate = AS_OF): Changes {
  return findChanges(applicant, contextFor(applicant, { asOf, catalogue: EMPTY_CATALOGUE }));
}

const toTitle = ({ levers }: LeverSet): string => levers.map(({ title }) => title).join(" + ");

function word(outcome: Outcome<string>): string {
  return outcome.settled ? outcome.value : outcome.possible.join(" or ");
}

const listWays = <T>({ changes }: AnswerChanges<T>, inWords: (to: T) => string): readonly string[] =>
  changes.flatMap(({ to, sets }) => sets.map((set) => `${inWords(to)}: ${toTitle(set)}`));

const listStrength = ({ strength }: Changes): readonly string[] =>
  strength.ways.map(({ set, brings }) => `${brings.map(({ rule }) => rule).join(" ")}: ${toTitle(set)}`);

const STEP1 = [STEP1_PASS];
const FAILED = [STEP1_FAILURE, STEP1_PASS];

test.each([
  ["scenario 1", scored(STEP1, 235, NO_VISA), ["passed-step-2-ck"], ["passed-step-2-ck"]],
  [
    "scenario 2",
    scored(FAILED, 245, NO_VISA),
    ["passed-step-2-ck", "failure"],
    ["passed-step-2-ck", "failure"],
  ],
  ["scenario 3", scored(STEP1, 220, VISA), ["passed-step-2-ck"], ["passed-step-2-ck", "visa-need"]],
  [
    "FAQ 3, 218 with a visa need",
    scored(STEP1, 218, VISA),
    ["passed-step-2-ck"],
    ["passed-step-2-ck", "visa-need"],
  ],
  ["FAQ 3, 232 without", scored(STEP1, 232, NO_VISA), ["passed-step-2-ck"], ["passed-step-2-ck"]],
])(
  "%s: nothing changes tier, posture or decision this season, and the reason is told",
  (_name, applicant, tier, course) => {
    const changes = changesOf(applicant);
    const ids = ({ nothingThisSeason }: AnswerChanges<unknown>) => nothingThisSeason.map(({ id }) => id);
    expect([changes.tier, changes.posture, changes.decision].map((answer) => answer.changes)).toEqual([
      [],
      [],
      [],
    ]);
    expect(ids(changes.tier)).toEqual(tier);
    expect(ids(changes.posture)).toEqual(course);
    expect(ids(changes.decision)).toEqual(course);
    expect(ids(changes.readiness)).toEqual(["passed-step-2-ck"]);
    expect(changes.readiness.now).toBe("passed");
  },
);

test("scenario 1 is strengthened by US work, US letters, a project and an entry, each in its smallest sets", () => {
  const changes = changesOf(scored(STEP1, 235, NO_VISA), EARLY);
  expect(listStrength(changes)).toEqual([
    "E1 E2 E3 E9: A letter of a US anesthesiologist who supervised directly",
    "E9 F1: 1 month of clinical experience in the United States in all",
    "F3 F4: 3 months of research in anesthesia, pain or critical care",
    "F3 F4: A small project of quality improvement in anesthesia, pain or critical care",
    "E1: A letter of an anesthesiologist outside the United States",
    "E2: A letter of a clinical supervisor in the United States",
    ...[
      "2 letters of US anesthesiologists who supervised directly",
      "2 letters of clinical supervisors in the United States",
    ].map(
      (letters) =>
        `F5: ${letters} + 3 months of research in anesthesia, pain or critical care + 1 month in the operating room, ICU, pre-op or pain, entered with its tasks`,
    ),
    ...[
      "2 letters of US anesthesiologists who supervised directly",
      "2 letters of clinical supervisors in the United States",
    ].map(
      (letters) =>
        `F5: ${letters} + A small project of quality improvement in anesthesia, pain or critical care + 1 month in the operating room, ICU, pre-op or pain, entered with its tasks`,
    ),
  ]);
  expect(changes.strength.nothingThisSeason).toEqual([]);
});

test("scenario 2 needs two US anesthesiologists' letters, and its statement carries the account of the failure", () => {
  const changes = changesOf(scored(FAILED, 245, NO_VISA));
  expect(listStrength(changes)).toContain("E8: 2 letters of US anesthesiologists who supervised directly");
  expect(changes.closing.map(({ lever: { title }, closes }) => [title, closes])).toEqual([
    ["The personal statement final, with the brief account of the failure in it", ["F6"]],
  ]);
});

test("before the first pass each band edge of Step 2 CK says what it would make of tier, posture and decision", () => {
  const changes = changesOf(aCase({ step1: known(STEP1), step2ck: known([]) }), EARLY);
  expect(listWays(changes.tier, word)).toEqual([
    "lower: Step 2 CK, if it is passed with 218 or more",
    "middle: Step 2 CK, if the score reaches 230",
    "strong: Step 2 CK, if the score reaches 245",
  ]);
  expect(listWays(changes.posture, word)).toEqual([
    "very-broad: Step 2 CK, if it is passed with 218 or more",
    "broad: Step 2 CK, if the score reaches 245",
  ]);
  expect(listWays(changes.decision, word)).toEqual([
    "either: Step 2 CK, if it is passed with 218 or more",
    "apply: Step 2 CK, if the score reaches 230",
  ]);
  expect(changes.tier.changes[0]?.sets[0]).toMatchObject({
    months: 1,
    usd: 930,
    isCostKnown: true,
    isInTime: true,
  });
  expect(changes.tier.changes[0]?.sets[0]?.levers[0]?.countedWith).toMatchObject([
    { id: "scoreReleaseWithin", basis: "unverified" },
  ]);
});

test("after a failed Step 1 a score moves posture and decision, and never the tier", () => {
  const changes = changesOf(aCase({ step1: known(FAILED), step2ck: known([]) }), EARLY);
  expect(changes.tier.changes).toEqual([]);
  expect(changes.tier.nothingThisSeason.map(({ id }) => id)).toEqual(["failure"]);
  expect(listWays(changes.posture, word)).toEqual(["rebound-wide: Step 2 CK, if the score reaches 245"]);
  expect(listWays(changes.decision, word)).toEqual([
    "either: Step 2 CK, if it is passed with 218 or more",
    "apply: Step 2 CK, if the score reaches 245",
  ]);
});

test("an exam whose result comes after the review date changes nothing this season, and is told for a later one", () => {
  const late = toCalendarDate("2026-09-10");
  const { tier } = changesOf(aCase({ step1: known(STEP1), step2ck: known([]) }), late);
  expect(tier.nothingThisSeason.map(({ id }) => id)).toEqual(["review-date"]);
  expect(tier.changes.flatMap(({ sets }) => sets.map(({ isInTime }) => isInTime))).toEqual([
    false,
    false,
    false,
  ]);
});

test("after four attempts Step 2 CK is not open any more", () => {
  const attempts = ["2023-05-01", "2023-09-01", "2024-05-01", "2024-09-01"].map((day) => failed(day, 200));
  const { tier, readiness } = changesOf(aCase({ step1: known(STEP1), step2ck: known(attempts) }), EARLY);
  expect(tier.changes).toEqual([]);
  expect(tier.nothingThisSeason.map(({ id }) => id)).toEqual(["no-attempts-left", "failure"]);
  expect(readiness.nothingThisSeason.map(({ id }) => id)).toEqual(["no-attempts-left"]);
});

test("readiness comes with tests near the goal, or nearer by a month of US work, which lowers the target", () => {
  const applicant = aCase({
    step1: known(STEP1),
    step2ck: known([]),
    practiceTests: known([aPracticeTest({ score: 235 })]),
  });
  const { readiness } = changesOf(applicant);
  expect(readiness.now).toBe("not-yet");
  expect(listWays(readiness, String)).toEqual([
    "nearly: 1 month of clinical experience in the United States in all",
    "nearly: 1 more NBME or UWSA test, if it reaches 238",
    "ready: 2 more NBME or UWSA tests, if each reaches 238",
    "comfortable: 2 more NBME or UWSA tests, if each reaches 240",
    "comfortable: 1 more NBME or UWSA test, if it reaches 238 + 1 month of clinical experience in the United States in all",
  ]);
});

test("letters that are on their way are finished by their due date; what is not in the portal counts for nothing before", () => {
  const [way] = changesOf(anApplicant()).strength.ways;
  expect(way?.set.levers.map(({ title }) => title)).toEqual(["The letter of Dr. Ada Example, uploaded"]);
  expect(way).toMatchObject({ set: { months: 1, isInTime: true }, thenAsked: [{ rule: "E6" }] });
  expect(way?.brings.map(({ rule, from, to }) => `${rule} ${from} ${to}`)).toEqual([
    "E1 missing present",
    "E2 missing present",
    "E3 not-asked present",
  ]);
});

test("letters of one kind are alike: one of two is named, and both only where both are needed", () => {
  const letters = ["Dr. B", "Dr. A"].map((writer, index) =>
    aLetter({ id: `letter-${index}`, writer, status: "agreed" }),
  );
  const applicant = anApplicant({ profile: { step1: known(FAILED) }, letters: known(letters) });
  const titles = listStrength(changesOf(applicant)).filter((title) => title.includes("uploaded"));
  expect(titles).toEqual([
    "E1 E2 E3: The letter of Dr. A, uploaded",
    "E8: The letters of Dr. A and Dr. B, uploaded",
    "E8: The letter of Dr. A, uploaded + A letter of a US anesthesiologist who supervised directly",
  ]);
});

test("a fact that nobody told is no lever; it is listed with what telling it may change", () => {
  const applicant = anApplicant({
    profile: { step1: unknown, research: unknown, usMonths: unknown, hasNoLetters: unknown },
    letters: unknown,
  });
  const { untold, strength, tier } = changesOf(applicant);
  expect(strength.ways).toEqual([]);
  expect(strength.nothingThisSeason.map(({ id }) => id)).toEqual(["not-told"]);
  expect(tier.now.settled).toBe(false);
  expect(untold).toEqual([
    { fact: "step1", mayChange: ["tier", "decision", "strength"] },
    { fact: "usMonths", mayChange: ["strength"] },
    { fact: "letters", mayChange: ["strength"] },
    { fact: "research", mayChange: ["strength"] },
  ]);
});

test("while Step 1 is open, a score settles what it can and leaves the rest provisional", () => {
  const { tier } = changesOf(aCase({ step1: unknown, step2ck: known([]) }), EARLY);
  expect(word(tier.now)).toBe("lower or unscored");
  expect(listWays(tier, word)).toEqual([
    "lower: Step 2 CK, if it is passed with 218 or more",
    "middle or lower: Step 2 CK, if the score reaches 230",
    "strong or lower: Step 2 CK, if the score reaches 245",
  ]);
});

test("levers that change none of the five answers are told with the gap that they close, and the list with its fee", () => {
  const programs = Array.from({ length: 100 }, (_, index) =>
    aProgram({
      id: `program-${index + 1}`,
      facts: index < 3 ? { visaJ1: stated({ answer: "no" }), visaH1b: stated({ answer: "no" }) } : {},
    }),
  );
  const plan = ["program-1", "program-50"].map((programId) => ({ ...USUAL_PLANNED, programId }));
  const letters = known([aLetter({ askedWhetherStrong: false, status: "agreed" })]);
  const profile = { experiences: known([{ ...anEntry, tasks: " " }]), research: unknown };
  const applicant = anApplicant({ profile, letters, plan });
  const { closing } = findChanges(
    applicant,
    contextFor(applicant, { asOf: AS_OF, catalogue: compileCatalogue(programs) }),
  );
  expect(closing.map(({ lever, closes }) => `${lever.title}: ${closes.join(" ")}`)).toEqual([
    "1 writer asked whether the letter will be a strong one: E4",
    "The tasks of 1 experience entry, written down: F2",
    "The personal statement final: F6",
    "79 more programs on the list, of 96 that are open: G4",
    "1 program out of reach, taken off the list: G5 G13",
    "Interest shown in 2 planned programs, and logged: G10",
  ]);
  // 2 planned cost $22; with 79 more, 30 cost $330 and 51 at $30 each.
  expect(closing.find(({ lever }) => lever.lever === "program-list")?.lever.cost).toMatchObject({
    state: "known",
    usd: 330 + 51 * 30 - 22,
    isEarlierPrice: true,
  });
});

const anEntry = { place: "home", setting: "emergency", kind: "hands-on", months: 2, tasks: "" } as const;

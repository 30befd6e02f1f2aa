import { expect, test } from "vitest";
import type { Letter } from "../applicant/letter.ts";
import type { Graduation } from "../applicant/profile.ts";
import { addDays, toCalendarDate } from "../kernel/calendar-date.ts";
import { known, unknown } from "../kernel/told.ts";
import { REFERENCE_ALMANAC } from "../parameters/reference-almanac.ts";
import { resolveParameters } from "../parameters/resolve-parameters.ts";
import { getSeason } from "../parameters/seasons.ts";
import {
  type ApplicantOverrides,
  aLetter,
  anApplicant,
  anAttempt,
  anExperience,
  aPlan,
  aPracticeTest,
  aSitting,
} from "../testing/applicants.ts";
import { aClaim, aProgram, stated } from "../testing/programs.ts";
import { failed } from "../testing/refusals.ts";
import { AS_OF, SEASON } from "../testing/seasons.ts";
import { listChangesOf } from "./change-log.ts";
import { G11 } from "./choice/programs.rules.ts";
import { findFirstSitting, toLastSafeDay } from "./exams/sitting.ts";
import { listAnesthesiaProjects } from "./experience/projects.ts";
import { getGuideRuleWords } from "./guide-rule-words.ts";
import { readLetters, toLetterCount } from "./letter-count.ts";
import { suggestExamples } from "./letters/letter-examples.ts";
import { isStrongest } from "./letters/letter-questions.ts";
import { isLetterOwed } from "./letters/next-action.ts";
import { untoldInWords } from "./letters/untold-words.ts";
import { OPEN } from "./open-facts.ts";
import { readApplicant } from "./read-applicant.ts";
import { readPersonScreen } from "./read-person-screen.ts";
import { compileCatalogue } from "./screens/catalogue.ts";
import { yearsSinceGraduation } from "./screens/person-screen.ts";
import { listSetAside } from "./screens/set-aside.ts";
import { toStanding } from "./screens/standing.ts";
import { C10 } from "./targets/first-practice.rules.ts";
import { C9 } from "./timing/sitting.rules.ts";

const NOBODY = compileCatalogue([]);

function read(overrides: ApplicantOverrides, { asOf = AS_OF, catalogue = NOBODY } = {}) {
  const parameters = resolveParameters(SEASON);
  return readApplicant(anApplicant(overrides), { asOf, calendar: getSeason(SEASON), parameters, catalogue });
}

test("each part of a fact that may be open has a bit of its own, from the lowest up, in one order", () => {
  expect(Object.values(OPEN)).toEqual(Object.keys(OPEN).map((_, place) => 2 ** place));
  expect(Object.values(OPEN).length).toBeLessThan(30);
});

test("of several planned sittings the first counts, in whatever order they were entered", () => {
  const days = ["2026-10-05", "2026-09-07", "2026-11-02"].map(toCalendarDate);
  for (const [first, ...others] of [days, days.toReversed(), [...days.slice(1), ...days.slice(0, 1)]]) {
    const sittings = [first, ...others].flatMap((on) =>
      on === undefined ? [] : [aSitting({ exam: "step2ck", on })],
    );
    expect(findFirstSitting({ plannedSittings: known(sittings) })).toBe("2026-09-07");
  }
});

test("no project is listed of somebody who has not told of research", () => {
  expect(listAnesthesiaProjects(read({ profile: { research: unknown } }))).toEqual([]);
});

test("a writer whose specialty is not told may be of the strongest kind: unknown is never no", () => {
  expect(isStrongest(aLetter({ specialty: null }))).toBe(OPEN.writerSpecialty);
  expect(isStrongest(aLetter({ specialty: "pain-medicine" }))).toBe(false);
});

test("a writer is offered the person's own tasks, and no entry without one", () => {
  const entries = ["Ran the ICU list", "  ", "Placed lines"].map((tasks) => anExperience({ tasks }));
  expect(suggestExamples(known(entries)).tasks).toEqual(["Ran the ICU list", "Placed lines"]);
  expect(suggestExamples(unknown).tasks).toEqual([]);
});

test.each([
  ["identified", false],
  ["asked", true],
  ["agreed", true],
  ["in-progress", true],
  ["uploaded", false],
  ["assigned", false],
  ["declined", false],
  ["withdrawn", false],
] as const)("a letter that is %s is owed by its writer: %s", (status, isOwed) => {
  expect(isLetterOwed({ status })).toBe(isOwed);
});

test.each([
  [0, ""],
  [1, "; whether 1 more letter counts is not told"],
  [2, "; whether 2 more letters count is not told"],
])("of %i letters whose writers are not told it is said that they may count", (untold, words) => {
  expect(untoldInWords({ surely: 1, atMost: 1 + untold, open: OPEN.writerCountry })).toBe(words);
});

test.each([
  ["planned", false],
  ["submitted", false],
  ["invited", true],
  ["interviewed", true],
  ["ranked", true],
] as const)("with a program that is %s the rank list is in sight: %s", (status, holds) => {
  expect(G11.ask(read({ plan: aPlan(1, { status }) }))).toBe(holds);
});

test("what version 3 changed of an earlier rule is in the log", () => {
  expect(listChangesOf("E8").map(({ version }) => version)).toContain(3);
});

test("the day from which the exam comes too late is told until it is there", () => {
  const reading = read({ profile: { step2ck: known([]), plannedSittings: known([]) } });
  const tooLateOn = addDays(toLastSafeDay(reading), 1);
  const changesOn = (daysLater: number) =>
    C9.mayChangeOn?.({ ...reading, asOf: addDays(tooLateOn, daysLater) });
  expect([changesOn(-1), changesOn(0), changesOn(1)]).toEqual([[tooLateOn], [], []]);
});

test("a practice test of tomorrow is a day on which the first one may be there", () => {
  const tests = [-1, 0, 1].map((days) => aPracticeTest({ takenOn: addDays(AS_OF, days) }));
  const reading = read({ profile: { step2ck: known([]), practiceTests: known(tests) } });
  expect(C10.mayChangeOn?.(reading)).toContain(addDays(AS_OF, 1));
  expect(C10.mayChangeOn?.(reading)).not.toContain(AS_OF);
});

const tell = (rule: Parameters<typeof getGuideRuleWords>[0], overrides: ApplicantOverrides) =>
  getGuideRuleWords(rule).tell(read(overrides));

test.each([
  [244, "245 or more. Practice tests point to 244, below the target."],
  [245, "245 or more."],
])("practice tests at %i stand beside the target only where they fall short of it", (score, words) => {
  const practiceTests = known([1, 2].map((days) => aPracticeTest({ score, takenOn: addDays(AS_OF, -days) })));
  const { summary } = tell("C1", { profile: { step2ck: known([]), practiceTests } });
  expect(summary.endsWith(words)).toBe(true);
});

const FAILED_ONCE = [failed("2024-02-01"), anAttempt({ score: 229 })];

test("near the band's edge the other reading is told of the score alone, and after a failure there is none", () => {
  expect(tell("B4", { profile: { step2ck: known([anAttempt({ score: 229 })]) } }).otherReading).toContain(
    "229",
  );
  expect(tell("B4", { profile: { step2ck: known(FAILED_ONCE) } }).otherReading).toBeNull();
});

test("of a lower tier only what rests on the score can change: a failure stays", () => {
  const wouldChange = (attempts: readonly Parameters<typeof anAttempt>[0][]) =>
    tell("B9", { profile: { step2ck: known(attempts.map(anAttempt)) } }).wouldChange;
  expect(wouldChange([{ score: 229 }])).toEqual(["Another tier has another strategy."]);
  expect(wouldChange(FAILED_ONCE)).toEqual([]);
  expect(wouldChange([...FAILED_ONCE.slice(0, 1), { score: 240 }])).toEqual([]);
});

test("on a list far down a large catalogue each program out of reach is counted with its reasons", () => {
  const catalogueOf = (size: number) =>
    compileCatalogue(
      Array.from({ length: size }, (_, nth) =>
        aProgram({
          id: `program-${nth + 1}`,
          facts: nth + 1 === size ? { setting: stated("military") } : {},
        }),
      ),
    );
  for (const size of [3, 40, 300, 600, 3]) {
    const { count } = read({ plan: aPlan(size) }, { catalogue: catalogueOf(size) }).breadth;
    expect(count.excluded.map(({ programId }) => programId)).toEqual([`program-${size}`]);
  }
});

test.each([
  [1, []],
  [240, ["the attempts at Step 2 CK"]],
])(
  "an untold Step 2 CK leaves a minimum of %i open only where a pass may lie below it",
  (minimum, untold) => {
    const facts = { minimumStep2ck: stated({ minimum, requirement: "required" } as const) };
    const [screen] = compileCatalogue([aProgram({ facts })]).screens;
    if (screen === undefined) throw new Error("one program gives one screen");
    const person = readPersonScreen(anApplicant({ profile: { step2ck: unknown } }).profile, SEASON);
    expect(toStanding(screen, person)).toMatchObject({ kind: "unknown", untold });
  },
);

test.each([
  ["verified", { verifiedOn: "2026-07-02", year: 2020 }, "2 July 2026"],
  ["ageing", { verifiedOn: "2024-05-01", year: 2025 }, "2025"],
  ["ageing", { verifiedOn: "2025-01-01", year: null }, null],
] as const)("evidence that is %s, from %j, is told with %s", (freshness, { verifiedOn, year }, detail) => {
  const { validFrom, validTo, ...claim } = aClaim({ verifiedOn: toCalendarDate(verifiedOn), year });
  const programs = new Map([["a", aProgram({ id: "a", facts: { setting: stated("military", claim) } })]]);
  const excluded = [{ programId: "a", reasons: [{ kind: "military-service" } as const] }];
  expect(listSetAside(excluded, { programs, today: AS_OF })[0]?.evidence).toEqual({ freshness, detail });
});

test("a fee of which only the first applications are priced is not told for the whole list", () => {
  const military = aProgram({ id: "program-3", facts: { setting: stated("military") } });
  const catalogue = compileCatalogue([aProgram(), aProgram({ id: "program-2" }), military]);
  const reading = read({ plan: aPlan(3) }, { catalogue });
  const tier = { from: 1, to: 2, usd: 11, per: "application" } as const;
  const [fees] = REFERENCE_ALMANAC.erasFees;
  if (fees === undefined) throw new Error("some season has fees");
  const almanac = { ...REFERENCE_ALMANAC, erasFees: [{ ...fees, tiers: [tier] }] };
  expect(getGuideRuleWords("G13").tell({ ...reading, almanac }).summary).toBe(
    `Planned, not applied to, and out of reach: 1 program. No ERAS fees were found for season ${SEASON}.`,
  );
});

test("a score is told as one only where it is known", () => {
  const scoreOf = (score: number | null) =>
    read({ profile: { step2ck: known([anAttempt({ score })]) } }).placement.standing.step2ckScore;
  expect([scoreOf(238), scoreOf(null)]).toEqual([238, null]);
});

test.each<readonly [string, Graduation, number]>([
  ["a graduate", { status: "graduate", year: SEASON - 3 }, 3],
  ["a student of this season", { status: "student", expectedYear: SEASON }, 0],
  ["a student whose year has passed", { status: "student", expectedYear: SEASON - 2 }, 2],
  ["a student of a later year", { status: "student", expectedYear: SEASON + 1 }, 0],
])("years since graduation: %s", (_name, graduation, years) => {
  expect(yearsSinceGraduation(known(graduation), SEASON)).toBe(years);
});

test("letters that are not told are no letter, and none of them is on its way", () => {
  expect(readLetters(unknown)).toMatchObject({ list: [], met: null, isAnesthesiologistOnTheWay: false });
});

test.each<readonly [string, Partial<Letter>, boolean]>([
  ["an anesthesiologist's", { status: "agreed" }, true],
  ["one that is in", { status: "uploaded" }, false],
  ["another specialty's", { status: "agreed", specialty: "pain-medicine" }, false],
  ["one of which the specialty is not told", { status: "agreed", specialty: null }, false],
])("whether a letter of an anesthesiologist is on its way: %s", (_name, letter, isOnTheWay) => {
  expect(readLetters(known([aLetter(letter)])).isAnesthesiologistOnTheWay).toBe(isOnTheWay);
});

test("whoever needs as many letters, and whose letters come to the same, shares the count", () => {
  const count = (needed: number) =>
    toLetterCount(readLetters(known([aLetter({ status: "assigned" })])), needed);
  expect(count(3)).toBe(count(3));
  expect(count(4).needed).toBe(4);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import type { Applicant, FactKey } from "../applicant/profile.ts";
import { toCalendarDate } from "../kernel/calendar-date.ts";
import { known } from "../kernel/told.ts";
import { isParameterId, PARAMETER_IDS } from "../parameters/parameters.ts";
import { resolveParameters } from "../parameters/resolve-parameters.ts";
import { getSeason } from "../parameters/seasons.ts";
import { findCitationProblems } from "../sources/citation-problems.ts";
import {
  aLetter,
  anApplicant,
  anAttempt,
  anInterest,
  aPlan,
  aPracticeTest,
  aSitting,
  STEP1_FAILURE,
  STEP1_PASS,
} from "../testing/applicants.ts";
import { arbitraryApplicant } from "../testing/arbitraries.ts";
import { arbitraryProgram } from "../testing/arbitrary-programs.ts";
import { aProgram } from "../testing/programs.ts";
import { failed, passed } from "../testing/refusals.ts";
import { AS_OF, SEASON } from "../testing/seasons.ts";
import { getGuideRuleWords, SPOKEN_RULES } from "./guide-rule-words.ts";
import { GUIDE_RULES, isGuideRuleId, PLAN_RULES } from "./guide-rules.ts";
import { readApplicant } from "./read-applicant.ts";
import { READING_FACTS, type Reading } from "./reading.ts";
import type { Rule } from "./rule.ts";
import type { RuleContext } from "./rule-context.ts";
import { GUIDE_RULE_IDS, type GuideRuleId, PLAN_RULE_IDS, RULE_IDS } from "./rule-ids.ts";
import { isRuleId, RULES } from "./rules.ts";
import { compileCatalogue } from "./screens/catalogue.ts";
import { DECISION_RULES } from "./timing/decisions.ts";
import type { Verdict } from "./verdict.ts";

const PROGRAMS = fc.sample(arbitraryProgram(), { numRuns: 40, seed: 11 }).map((program, index) => ({
  ...program,
  id: `program-${index + 1}`,
}));

const CONTEXT: RuleContext = {
  asOf: AS_OF,
  calendar: getSeason(SEASON),
  parameters: resolveParameters(SEASON),
  catalogue: compileCatalogue(PROGRAMS),
};

/** In the middle of the season: what is counted back from its events has begun. */
const LATE: RuleContext = { ...CONTEXT, asOf: toCalendarDate("2026-12-01") };

/** With more programs than any range asks for: there G6 does not hold. */
const MANY_PROGRAMS = compileCatalogue(
  Array.from({ length: 200 }, (_, index) => aProgram({ id: `program-${index + 1}` })),
);

/** People at every band with and without failures, so that each rule holds for somebody; then any people at all. */
const PEOPLE: readonly Applicant[] = [
  ...[205, 222, 232, 238, 247, 262].flatMap((score) =>
    [[STEP1_PASS], [STEP1_FAILURE, STEP1_PASS], [passed("2020-01-10", 205)]].flatMap((step1) =>
      [[], [failed("2012-08-01", 190)]].flatMap((failures) =>
        [known({ needed: false } as const), known({ needed: true, accepts: ["j1"] } as const)].map((visa) =>
          anApplicant({
            profile: {
              step1: known(step1),
              step2ck: known([...failures, anAttempt({ score, takenOn: null })]),
              visa,
              usMonths: known(failures.length),
            },
            letters: known(score % 3 === 0 ? [aLetter({ status: "assigned" })] : []),
          }),
        ),
      ),
    ),
  ),
  anApplicant({
    profile: {
      step1: known([]),
      step2ck: known([]),
      practiceTests: known([aPracticeTest(), aPracticeTest({ score: 250 })]),
    },
  }),
  anApplicant({ profile: { step1: known([passed("2026-08-01")]), step2ck: known([]) } }),
  anApplicant({
    profile: {
      interest: known(["program-1", "program-2", "program-3"].map((programId) => anInterest({ programId }))),
    },
  }),
  ...(["apply", "delay"] as const).flatMap((course) =>
    [222, 238].map((score) =>
      anApplicant({
        profile: {
          course: known({ season: SEASON, course, on: AS_OF, because: course === "apply" ? "" : "Family." }),
          step2ck: known([anAttempt({ score })]),
        },
      }),
    ),
  ),
  ...[
    known({ status: "student", expectedYear: 2027 } as const),
    known({ status: "graduate", year: 2024 } as const),
  ].map((graduation) =>
    anApplicant({
      profile: {
        graduation,
        step2ck: known([]),
        practiceTests: known([aPracticeTest({ systems: { cardiovascular: 60, other: 70 } })]),
        plannedSittings: known([aSitting({ exam: "step2ck", on: toCalendarDate("2026-08-24") })]),
      },
    }),
  ),
  anApplicant({
    profile: {
      step2ck: known([]),
      visa: known({ needed: false }),
      english: known("improving"),
      practiceTests: known([
        aPracticeTest({ score: 231 }),
        aPracticeTest({ score: 228, takenOn: toCalendarDate("2026-06-20") }),
      ]),
    },
  }),
  anApplicant({ plan: aPlan(2, { status: "invited" }) }),
  anApplicant({ plan: aPlan(2, { status: "interviewed" }) }),
  anApplicant({ letters: known([aLetter({ status: "assigned" }), aLetter({ status: "uploaded" })]) }),
  ...fc.sample(arbitraryApplicant(), { numRuns: 600, seed: 5 }),
];

interface Read {
  readonly keys: Set<keyof Reading>;
  readonly parameters: Set<string>;
}

function isReadingKey(key: PropertyKey): key is keyof Reading {
  return typeof key === "string" && key in READING_FACTS;
}

/** A reading that notes what is read of it. */
function watch(reading: Reading, read: Read): Reading {
  const parameters = new Proxy(reading.parameters, {
    get: (target, key) => {
      if (typeof key === "string") read.parameters.add(key);
      return Reflect.get(target, key);
    },
  });
  return new Proxy(reading, {
    get: (target, key) => {
      if (!isReadingKey(key)) return undefined;
      read.keys.add(key);
      return key === "parameters" ? parameters : target[key];
    },
  });
}

function say(verdict: Verdict): string {
  return typeof verdict === "boolean" ? `${verdict}` : "open";
}

/** Everything that one rule reads of anybody, and how it answered. */
function readAll(rule: Rule<GuideRuleId>) {
  const read: Read = { keys: new Set(), parameters: new Set() };
  const answers = new Set<string>();
  for (const person of PEOPLE) {
    answers.add(say(rule.ask(readApplicant(person, { ...CONTEXT, catalogue: MANY_PROGRAMS }))));
    for (const context of [CONTEXT, LATE]) {
      const reading = watch(readApplicant(person, context), read);
      const verdict = rule.ask(reading);
      answers.add(say(verdict));
      if (verdict !== false && typeof rule.severity === "function") rule.severity(reading);
      rule.mayChangeOn?.(reading);
      if (verdict === true) getGuideRuleWords(rule.id).tell(reading);
    }
  }
  const facts = new Set<FactKey>([...read.keys].flatMap((key) => READING_FACTS[key]));
  return { facts, parameters: read.parameters, answers };
}

const READ = new Map<GuideRuleId, ReturnType<typeof readAll>>(
  GUIDE_RULES.map((rule) => [rule.id, readAll(rule)]),
);

test("the rules stand in the order of the catalogue, each id once", () => {
  expect(RULES.map(({ id }) => id)).toEqual(RULE_IDS);
  expect(PLAN_RULES.map(({ id }) => id)).toEqual(PLAN_RULE_IDS);
  expect(GUIDE_RULES.map(({ id }) => id)).toEqual(GUIDE_RULE_IDS);
  expect(new Set(GUIDE_RULE_IDS).size).toBe(RULE_IDS.length + PLAN_RULE_IDS.length);
  expect(isRuleId("B10")).toBe(true);
  expect(isRuleId("H6")).toBe(false);
  expect(isGuideRuleId("H6")).toBe(true);
  expect(isGuideRuleId("Z1")).toBe(false);
});

test.each(GUIDE_RULES)("$id cites lines that lie under their headings", ({ cites }) => {
  expect(cites.length).toBeGreaterThan(0);
  expect(cites.flatMap(findCitationProblems)).toEqual([]);
});

test.each(SPOKEN_RULES)("$id has a short name for a cell, and words for when and what follows", (rule) => {
  expect(rule.short.length).toBeLessThanOrEqual(32);
  for (const words of [rule.title, rule.short, rule.when, rule.follows])
    expect(words).toMatch(/^\S.*[^.\s]$/);
});

test.each(GUIDE_RULES)("$id declares exactly the facts that it reads", ({ id, facts }) => {
  expect(READ.get(id)?.facts).toEqual(new Set(facts));
  expect(new Set(facts).size).toBe(facts.length);
});

test.each(GUIDE_RULES)("$id declares exactly the parameters that it reads", ({ id, parameters }) => {
  expect(READ.get(id)?.parameters).toEqual(new Set(parameters));
  expect(new Set(parameters).size).toBe(parameters.length);
});

/** What the catalogue counts in each section: all of the guide's 83 rules. */
const SECTIONS = { A: 8, B: 10, C: 14, D: 13, E: 9, F: 9, G: 13, H: 7 };

test("every rule of the catalogue is built", () => {
  const ids = Object.entries(SECTIONS).flatMap(([section, count]) =>
    Array.from({ length: count }, (_, index) => `${section}${index + 1}`),
  );
  expect(GUIDE_RULE_IDS).toEqual(ids);
  expect(ids).toHaveLength(83);
});

/** The list and the log are kept here: an empty one is a fact, so these are never open. */
const NEVER_OPEN = new Map<string, readonly string[]>([
  ["G4", ["true"]],
  ["G7", ["true", "false"]],
  ["G9", ["true"]],
  ["G10", ["true", "false"]],
  ["G11", ["true", "false"]],
  ["H5", ["true", "false"]],
  ["H6", ["true"]],
]);

test.each([...NEVER_OPEN])("%s rests on what is kept here, so it is never open", (id, answers) => {
  expect(READ.get(isGuideRuleId(id) ? id : "G4")?.answers).toEqual(new Set(answers));
});

test.each(GUIDE_RULES.filter(({ id }) => !NEVER_OPEN.has(id)))(
  "$id holds for some, not for others, and is open for others",
  ({ id }) => {
    expect(READ.get(id)?.answers).toEqual(new Set(["true", "false", "open"]));
  },
);

test("every parameter is used by a rule", () => {
  const used = new Set(GUIDE_RULES.flatMap(({ parameters }) => parameters));
  expect(PARAMETER_IDS.filter((id) => !used.has(id))).toEqual([]);
  expect([...used].every(isParameterId)).toBe(true);
});

/** Rules of section D that decide nothing: a gap, the plan of a delay, a decision of one's own, and what follows a Match. */
const BESIDE_DECISION: ReadonlySet<string> = new Set(["D6", "D7", "D8", "D13"]);

test("the decision rules are those of section D that decide, in their order", () => {
  expect(DECISION_RULES).toEqual(RULES.filter(({ id }) => id.startsWith("D") && !BESIDE_DECISION.has(id)));
});

const WORDS_NOT_USED = /you will not match|suspicious|failed applicant|!|undefined|null|NaN|Infinity/i;

test.each(GUIDE_RULES)("$id tells whole sentences in plain words to everybody for whom it holds", (rule) => {
  for (const person of PEOPLE) {
    for (const context of [CONTEXT, LATE]) {
      const reading = readApplicant(person, context);
      if (rule.ask(reading) !== true) continue;
      const { summary, action, wouldChange, otherReading } = getGuideRuleWords(rule.id).tell(reading);
      for (const words of [summary, action, otherReading, ...wouldChange]) {
        if (words === null) continue;
        expect(words).toMatch(/^\S.*\.$/);
        expect(words).not.toMatch(WORDS_NOT_USED);
      }
    }
  }
});

test("changing a fact changes only the parts of a reading that rest on it", () => {
  expect.hasAssertions();
  const keys = Object.keys(READING_FACTS).filter(isReadingKey);
  fc.assert(
    fc.property(arbitraryApplicant(), arbitraryApplicant(), (one, other) => {
      const before = readApplicant(one, CONTEXT);
      for (const fact of [
        "step1",
        "step2ck",
        "step3",
        "step2cs",
        "visa",
        "usMonths",
        "practiceTests",
        "goal",
        "graduation",
        "preferences",
        "course",
        "lastMatch",
      ] as const) {
        const changed = { ...one, profile: { ...one.profile, [fact]: other.profile[fact] } };
        const after = readApplicant(changed, CONTEXT);
        for (const key of keys) {
          const facts: readonly FactKey[] = READING_FACTS[key];
          if (!facts.includes(fact)) expect(after[key]).toEqual(before[key]);
        }
      }
    }),
  );
});

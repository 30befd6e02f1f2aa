import fc from "fast-check";
import { expect, test } from "vitest";
import type { English, StatementStage, VisaNeed } from "../applicant/profile.ts";
import { known, type Told, unknown } from "../kernel/told.ts";
import { listOpenFacts } from "../rules/open-facts.ts";
import { readApplicant } from "../rules/read-applicant.ts";
import type { Reading } from "../rules/reading.ts";
import { SEVERITIES } from "../rules/rule.ts";
import { PLACING_RULES, RULES, RULES_AS_TOLD } from "../rules/rules.ts";
import { compileCatalogue } from "../rules/screens/catalogue.ts";
import { toOpen } from "../rules/verdict.ts";
import {
  aLetter,
  anApplicant,
  anAttempt,
  anExperience,
  aProject,
  STEP1_FAILURE,
  STEP1_PASS,
} from "../testing/applicants.ts";
import { arbitraryApplicant } from "../testing/arbitraries.ts";
import { arbitraryProgram } from "../testing/arbitrary-programs.ts";
import { AS_OF } from "../testing/seasons.ts";
import { contextFor } from "./context.ts";
import { listFindings } from "./findings.ts";
import { groupOf } from "./rule-groups.ts";

const PROGRAMS = fc.sample(arbitraryProgram(), { numRuns: 60, seed: 17 });
const STANDARDS = { asOf: AS_OF, catalogue: compileCatalogue(PROGRAMS) };

/** The findings asked one by one, with nothing remembered. */
function askEach(reading: Reading) {
  const findings = RULES_AS_TOLD.flatMap((rule) => {
    const verdict = rule.ask(reading);
    if (verdict === false) return [];
    const severity = typeof rule.severity === "string" ? rule.severity : rule.severity(reading);
    const answer = verdict === true ? "holds" : "unknown";
    return [{ rule: rule.id, answer, severity, missing: listOpenFacts(toOpen(verdict)) }];
  });
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

test("findings remembered of others are those that asking every rule afresh would give", () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(arbitraryApplicant(), (applicant) => {
      const reading = readApplicant(applicant, contextFor(applicant, STANDARDS));
      expect(listFindings(reading)).toEqual(askEach(reading));
    }),
    { numRuns: 500 },
  );
});

/** A fact with few ways to turn out, or not told: so that people meet whose other facts are the same. */
function oneOf<T>(...values: readonly T[]): fc.Arbitrary<Told<T>> {
  return fc.constantFrom(unknown, ...values.map((value) => known(value)));
}

const [passed, failed] = [STEP1_PASS, STEP1_FAILURE];
const LETTER_KINDS = [
  aLetter({ status: "assigned" }),
  aLetter({ status: "uploaded", country: null }),
  aLetter({ status: "assigned", country: "IN", specialty: null, relation: null }),
  aLetter({ status: "agreed", askedWhetherStrong: false, supervisedDirectly: null }),
];

/** People who differ by little, each of them by something that a rule reads. */
const nearlyAlike = fc
  .record({
    step1: oneOf(
      [passed],
      [failed, passed],
      [{ ...passed, score: 199 }],
      [{ ...passed, takenOn: null }],
      [failed],
      [],
    ),
    step2ck: oneOf([], ...[213, 222, 228, 237, 252].map((score) => [anAttempt({ score })])),
    step3: oneOf([], [anAttempt({ result: "fail", score: null })]),
    step2cs: oneOf([], [failed]),
    visa: oneOf<VisaNeed>({ needed: false }, { needed: true, accepts: ["j1"] }),
    english: oneOf<English>("good", "improving"),
    usMonths: oneOf(0, 1, 2, 3, 6),
    goal: oneOf(225, 240, 255),
    experiences: oneOf(
      [],
      [anExperience()],
      [anExperience({ tasks: " " })],
      [anExperience({ setting: "other" })],
    ),
    research: oneOf(
      [],
      [aProject()],
      [aProject({ kind: "teaching" })],
      [aProject({ concernsAnesthesia: false })],
    ),
    statement: oneOf<StatementStage>("none", "draft", "final"),
    letters: fc.option(fc.array(fc.constantFrom(...LETTER_KINDS), { maxLength: 3 })),
  })
  .map(({ letters, ...profile }) =>
    anApplicant({ profile, letters: letters === null ? unknown : known(letters) }),
  );

test("people who differ by little are each told what asking every rule afresh would give", () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(nearlyAlike, (applicant) => {
      const reading = readApplicant(applicant, contextFor(applicant, STANDARDS));
      expect(listFindings(reading)).toEqual(askEach(reading));
    }),
    { numRuns: 6000 },
  );
});

const A_REASON = "a test";

/** Numbers of an organisation's own, beside which nobody may be told what others are told by the guide's. */
const OWN_NUMBERS = [
  { minimalUsMonths: { value: 4, reason: A_REASON }, someUsMonths: { value: 2, reason: A_REASON } },
  {
    lettersNeeded: { value: 2, reason: A_REASON },
    usLettersForHolisticReview: { value: 1, reason: A_REASON },
  },
  { middleFrom: { value: 222, reason: A_REASON }, highGoalFrom: { value: 230, reason: A_REASON } },
  { sustainedProjectMonths: { value: 12, reason: A_REASON } },
];

test("findings remembered by one organisation's numbers are not those of another's", () => {
  expect.hasAssertions();
  const standards = OWN_NUMBERS.map((overrides) => ({ ...STANDARDS, overrides }));
  fc.assert(
    fc.property(arbitraryApplicant(), fc.constantFrom(STANDARDS, ...standards), (applicant, chosen) => {
      const reading = readApplicant(applicant, contextFor(applicant, chosen));
      expect(listFindings(reading)).toEqual(askEach(reading));
    }),
    { numRuns: 1500 },
  );
});

test("a rule that rests on practice tests or planned exams says nothing once Step 2 CK is passed", () => {
  const rules = RULES.filter((rule) => groupOf(rule) === "before-pass");
  expect(rules.map(({ id }) => id)).toEqual(["A6", "C3", "C4", "C5", "C7", "C8", "C9", "C10"]);
  fc.assert(
    fc.property(arbitraryApplicant(), (applicant) => {
      const reading = readApplicant(applicant, contextFor(applicant, STANDARDS));
      fc.pre(reading.step2ck.passed === true);
      for (const rule of rules) {
        expect(rule.ask(reading)).toBe(false);
        expect(rule.mayChangeOn?.(reading) ?? []).toEqual([]);
      }
    }),
  );
});

test("a list of findings asks every rule of one group, and each rule is in one", () => {
  const groups = Map.groupBy(RULES, groupOf);
  expect(Object.fromEntries([...groups].map(([group, rules]) => [group, rules.length]))).toEqual({
    placing: PLACING_RULES.length,
    support: 10,
    "before-pass": 8,
    letters: 9,
    file: 6,
    own: 11,
  });
});

test("people share findings, which hold nothing personal and cannot be changed", () => {
  const people = fc.sample(arbitraryApplicant(), { numRuns: 200, seed: 2 });
  const findings = people.flatMap((person) =>
    listFindings(readApplicant(person, contextFor(person, STANDARDS))),
  );
  expect(new Set(findings).size).toBeLessThan(findings.length / 10);
  for (const finding of findings) {
    expect(Object.isFrozen(finding)).toBe(true);
    expect(Object.isFrozen(finding.missing)).toBe(true);
  }
});

test("the rules that give tier, decision and range, and those that ask only for what these rest on, place", () => {
  expect(PLACING_RULES.map(({ id }) => id).toSorted()).toEqual(
    RULES.filter(({ id }) => /^(B|D(?!6$|8$|13$)|G[123]$|A7$|C1$|F7$)/.test(id))
      .map(({ id }) => id)
      .toSorted(),
  );
});

test("what is worth doing but not first stands behind every other gap, and no rule is lost by it", () => {
  expect(RULES_AS_TOLD.toSorted((a, b) => RULES.indexOf(a) - RULES.indexOf(b))).toEqual(RULES);
  expect(RULES_AS_TOLD.slice(-6).map(({ id }) => id)).toEqual(["C10", "E4", "E6", "F2", "F4", "F6"]);
});

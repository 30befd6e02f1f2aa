import fc from "fast-check";
import { expect, test } from "vitest";
import type { ExamAttempt } from "../applicant/exam-attempt.ts";
import type { Letter } from "../applicant/letter.ts";
import type { Applicant, FactKey, Profile } from "../applicant/profile.ts";
import type { Truth } from "../kernel/answer.ts";
import { toCalendarDate } from "../kernel/calendar-date.ts";
import { type Applicable, known, type Told, unknown } from "../kernel/told.ts";
import { findStep2ckPassingLine } from "../parameters/passing-lines.ts";
import { STEP1_WITHOUT_SCORE_SINCE } from "../parameters/step1-scale.ts";
import { GUIDE_RULES } from "../rules/guide-rules.ts";
import type { Outcome } from "../rules/outcomes.ts";
import { readApplicant } from "../rules/read-applicant.ts";
import { getRule } from "../rules/rules.ts";
import { compileCatalogue } from "../rules/screens/catalogue.ts";
import { readTarget } from "../rules/targets/target.ts";
import { anApplicant, USUAL_SCORE } from "../testing/applicants.ts";
import { arbitraryApplicant } from "../testing/arbitraries.ts";
import { arbitraryProgram } from "../testing/arbitrary-programs.ts";
import { AS_OF } from "../testing/seasons.ts";
import { assess } from "./assess.ts";
import { contextFor } from "./context.ts";

const PROGRAMS = fc.sample(arbitraryProgram(), { numRuns: 120, seed: 9 }).map((program, index) => ({
  ...program,
  id: `program-${index + 1}`,
}));
const STANDARDS = { asOf: AS_OF, catalogue: compileCatalogue(PROGRAMS) };

/** What is told where the first says nothing. */
function told<T>(one: Told<T>, other: Told<T>): Told<T> {
  return one.state === "unknown" ? other : one;
}

function toldOrNot<T>(one: Applicable<T>, other: Applicable<T>): Applicable<T> {
  return one.state === "unknown" ? other : one;
}

function withScore(attempt: ExamAttempt, score: number): ExamAttempt {
  if (attempt.result === "fail" || attempt.score !== null) return attempt;
  return { ...attempt, score: Math.max(score, findStep2ckPassingLine(attempt.takenOn)?.score ?? 1) };
}

function withScores(attempts: Told<readonly ExamAttempt[]>, score: number): Told<readonly ExamAttempt[]> {
  return attempts.state === "unknown"
    ? attempts
    : known(attempts.value.map((attempt) => withScore(attempt, score)));
}

/** A pass since the exam lost its score has none to tell. */
function withStep1Scores(
  attempts: Told<readonly ExamAttempt[]>,
  score: number,
): Told<readonly ExamAttempt[]> {
  if (attempts.state === "unknown") return attempts;
  return known(
    attempts.value.map((attempt) =>
      attempt.takenOn !== null && attempt.takenOn >= STEP1_WITHOUT_SCORE_SINCE.on
        ? attempt
        : withScore(attempt, score),
    ),
  );
}

function withWriters(letters: Told<readonly Letter[]>, isUs: boolean): Told<readonly Letter[]> {
  if (letters.state === "unknown") return letters;
  return known(
    letters.value.map((letter) => ({
      ...letter,
      specialty: letter.specialty ?? (isUs ? "anesthesiology" : "other-clinical"),
      country: letter.country ?? (isUs ? "US" : "IN"),
      supervisedDirectly: letter.supervisedDirectly ?? isUs,
      relation: letter.relation ?? (isUs ? "clinical-supervisor" : "teacher"),
      askedWhetherStrong: letter.askedWhetherStrong ?? isUs,
    })),
  );
}

interface Filler {
  readonly other: Applicant;
  readonly score: number;
  readonly isUs: boolean;
}

/**
 * The same person, of whom more is told: never anything else. Season and goal are left as they are, since an untold one
 * has a settled default (readings 6 and 10): telling it tells another one, not more. The list, the log of interest and
 * the decision for the season are kept here, so an empty one is a fact.
 */
function tellMore({ profile, letters, plan }: Applicant, { other, score, isUs }: Filler): Applicant {
  const more: Profile = {
    ...profile,
    step1: withDays(withStep1Scores(told(profile.step1, other.profile.step1), score)),
    step2ck: withScores(told(profile.step2ck, other.profile.step2ck), score),
    step3: told(profile.step3, other.profile.step3),
    step2cs: toldOrNot(profile.step2cs, other.profile.step2cs),
    graduation: told(profile.graduation, other.profile.graduation),
    visa: told(profile.visa, other.profile.visa),
    preferences: told(profile.preferences, other.profile.preferences),
    usMonths: told(profile.usMonths, other.profile.usMonths),
    english: told(profile.english, other.profile.english),
    experiences: told(profile.experiences, other.profile.experiences),
    research: told(profile.research, other.profile.research),
    statement: told(profile.statement, other.profile.statement),
    practiceTests: told(profile.practiceTests, other.profile.practiceTests),
    plannedSittings: told(profile.plannedSittings, other.profile.plannedSittings),
    lastMatch: told(profile.lastMatch, other.profile.lastMatch),
  };
  return { profile: more, letters: withWriters(told(letters, other.letters), isUs), plan };
}

/** The same person, of whom only the named facts are told more of. */
function tellOnly(less: Applicant, more: Applicant, facts: readonly FactKey[]): Applicant {
  const profile = { ...less.profile };
  for (const fact of facts) {
    if (fact !== "letters" && fact !== "plan") Object.assign(profile, { [fact]: more.profile[fact] });
  }
  return { ...less, profile, letters: facts.includes("letters") ? more.letters : less.letters };
}

const UNDATED = toCalendarDate("2021-05-05");

function withDays(attempts: Told<readonly ExamAttempt[]>): Told<readonly ExamAttempt[]> {
  if (attempts.state === "unknown") return attempts;
  return known(attempts.value.map((attempt) => ({ ...attempt, takenOn: attempt.takenOn ?? UNDATED })));
}

const moreToldPairs = fc
  .record({
    one: arbitraryApplicant(),
    other: arbitraryApplicant(),
    score: fc.integer({ min: 190, max: 280 }),
    isUs: fc.boolean(),
  })
  .map(({ one, ...filler }) => ({ less: one, more: tellMore(one, filler) }));

function listPossible<T>(outcome: Outcome<T>): readonly T[] {
  return outcome.settled ? [outcome.value] : outcome.possible;
}

function refines(more: Truth, less: Truth): boolean {
  return less === "unknown" || more === less;
}

test("telling more never turns a rule's yes into no or its no into yes", () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(moreToldPairs, ({ less, more }) => {
      const before = readApplicant(less, contextFor(less, STANDARDS));
      const after = readApplicant(more, contextFor(more, STANDARDS));
      const turned = GUIDE_RULES.filter((rule) => {
        const verdict = rule.ask(before);
        return typeof verdict === "boolean" && rule.ask(after) !== verdict;
      });
      expect(turned.map(({ id }) => id)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test("an untold goal answers as the target does when it is told as the goal, in every rule", () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(arbitraryApplicant(), (applicant) => {
      const untold = { ...applicant, profile: { ...applicant.profile, goal: unknown } };
      const reading = readApplicant(untold, contextFor(untold, STANDARDS));
      const target = readTarget(reading);
      if (target.least !== target.most) return;
      const goal = known(target.least);
      const own = { ...untold, profile: { ...untold.profile, goal } };
      const told = readApplicant(own, contextFor(own, STANDARDS));
      const other = GUIDE_RULES.filter((rule) => rule.ask(told) !== rule.ask(reading));
      expect(other.map(({ id }) => id)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("while the target is open, an untold goal answers only what every target would", () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(arbitraryApplicant(), (applicant) => {
      const untold = { ...applicant, profile: { ...applicant.profile, goal: unknown } };
      const reading = readApplicant(untold, contextFor(untold, STANDARDS));
      const { least, most } = readTarget(reading);
      const other = GUIDE_RULES.filter((rule) => {
        const verdict = rule.ask(reading);
        return (
          typeof verdict === "boolean" &&
          [least, most].some((goal) => rule.ask({ ...reading, goal }) !== verdict)
        );
      });
      expect(other.map(({ id }) => id)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("telling more only ever narrows tier, decision, posture and range", () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(moreToldPairs, ({ less, more }) => {
      const before = assess(less, contextFor(less, STANDARDS));
      const after = assess(more, contextFor(more, STANDARDS));
      for (const key of ["tier", "decision", "posture"] as const) {
        const possible: readonly string[] = listPossible<string>(before[key]);
        expect(possible).toEqual(expect.arrayContaining([...listPossible<string>(after[key])]));
      }
      if (after.breadth.range !== null) {
        expect(after.breadth.range.least).toBeGreaterThanOrEqual(before.breadth.range?.least ?? 0);
      }
    }),
    { numRuns: 400 },
  );
});

test("telling more never takes a program back that was excluded, nor makes a confirmed one doubtful", () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(moreToldPairs, ({ less, more }) => {
      const before = assess(less, contextFor(less, STANDARDS)).breadth;
      const after = assess(more, contextFor(more, STANDARDS)).breadth;
      expect(after.excluded.map(({ programId }) => programId)).toEqual(
        expect.arrayContaining(before.excluded.map(({ programId }) => programId)),
      );
      expect(after.confirmed).toBeGreaterThanOrEqual(before.confirmed);
      expect(after.reachable).toBeLessThanOrEqual(before.reachable);
    }),
    { numRuns: 400 },
  );
});

test("telling more never contradicts what was said of letters, failures and the visa need", () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(moreToldPairs, ({ less, more }) => {
      const before = assess(less, contextFor(less, STANDARDS));
      const after = assess(more, contextFor(more, STANDARDS));
      expect(refines(after.standing.hasFailure, before.standing.hasFailure)).toBe(true);
      expect(refines(after.standing.needsVisa, before.standing.needsVisa)).toBe(true);
      for (const kind of ["anesthesiologist", "usAnesthesiologist", "fromUs"] as const) {
        expect(refines(after.letters[kind], before.letters[kind])).toBe(true);
      }
      if (before.letters.met !== null) expect(after.letters.met).toBe(before.letters.met);
    }),
    { numRuns: 200 },
  );
});

test("an open answer names what would tell, and only facts that are open", () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(arbitraryApplicant(), (applicant) => {
      const { findings } = assess(applicant, contextFor(applicant, STANDARDS));
      for (const { answer, missing } of findings) expect(missing.length > 0).toBe(answer === "unknown");
    }),
  );
});

/** Somebody who has told everything that rules read: what they left out is as it usually is. */
const arbitraryTeller = arbitraryApplicant().map((one) =>
  tellMore(one, { other: anApplicant(), score: USUAL_SCORE, isUs: true }),
);

test("telling just the facts that an open answer names settles it", () => {
  expect.hasAssertions();
  const people = fc.record({
    less: arbitraryApplicant(),
    filler: fc.record({
      other: arbitraryTeller,
      score: fc.integer({ min: 190, max: 280 }),
      isUs: fc.boolean(),
    }),
  });
  fc.assert(
    fc.property(people, ({ less, filler }) => {
      const more = tellMore(less, filler);
      const { findings } = assess(less, contextFor(less, STANDARDS));
      for (const { rule, missing } of findings) {
        if (missing.length === 0) continue;
        const told = tellOnly(less, more, missing);
        const verdict = getRule(rule).ask(readApplicant(told, contextFor(told, STANDARDS)));
        expect([rule, typeof verdict]).toEqual([rule, "boolean"]);
      }
    }),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import type { Applicant } from "../applicant/profile.ts";
import { addDays, type CalendarDate } from "../kernel/calendar-date.ts";
import { known } from "../kernel/told.ts";
import { TIERS_BY_CAUTION } from "../rules/outcomes.ts";
import { compileCatalogue } from "../rules/screens/catalogue.ts";
import { aLetter, anApplicant, anAttempt, anExperience, aProject } from "../testing/applicants.ts";
import { arbitraryApplicant } from "../testing/arbitraries.ts";
import { arbitraryProgram } from "../testing/arbitrary-programs.ts";
import { AS_OF } from "../testing/seasons.ts";
import { assess } from "./assess.ts";
import type { Assessment } from "./assessment.ts";
import { contextFor } from "./context.ts";
import { explainAll } from "./explain.ts";
import { toProjection } from "./projection.ts";
import { toStrength } from "./strength.ts";

const PROGRAMS = fc.sample(arbitraryProgram(), { numRuns: 60, seed: 3 }).map((program, index) => ({
  ...program,
  id: `program-${index + 1}`,
}));
const CATALOGUE = compileCatalogue(PROGRAMS);

function assessOn(applicant: Applicant, asOf: CalendarDate): Assessment {
  return assess(applicant, contextFor(applicant, { asOf, catalogue: CATALOGUE }));
}

/** An answer without the day it was given on: what two days are compared by. */
function toWords(assessment: Assessment): string {
  return JSON.stringify({ ...assessment, asOf: null, changesOn: null });
}

function reversed<T>(list: readonly T[]): readonly T[] {
  return list.toReversed();
}

function enteredBackwards({ profile, letters, plan }: Applicant): Applicant {
  const { step1, step2ck, step3, step2cs, practiceTests, visa } = profile;
  return {
    profile: {
      ...profile,
      step1: step1.state === "known" ? known(reversed(step1.value)) : step1,
      step2ck: step2ck.state === "known" ? known(reversed(step2ck.value)) : step2ck,
      step3: step3.state === "known" ? known(reversed(step3.value)) : step3,
      step2cs: step2cs.state === "known" ? known(reversed(step2cs.value)) : step2cs,
      practiceTests: practiceTests.state === "known" ? known(reversed(practiceTests.value)) : practiceTests,
      visa:
        visa.state === "known" && visa.value.needed
          ? known({ ...visa.value, accepts: reversed(visa.value.accepts) })
          : visa,
    },
    letters: letters.state === "known" ? known(reversed(letters.value)) : letters,
    plan: reversed(plan),
  };
}

test("anybody at all can be assessed, explained and stored, and the same input gives the same bytes", () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(arbitraryApplicant(), (applicant) => {
      const context = contextFor(applicant, { asOf: AS_OF, catalogue: CATALOGUE });
      const once = assess(applicant, context);
      const again = assess(structuredClone(applicant), context);
      expect(JSON.stringify(again)).toBe(JSON.stringify(once));
      expect(JSON.stringify(explainAll(again, applicant, context))).toBe(
        JSON.stringify(explainAll(once, applicant, context)),
      );
      expect(toProjection(again)).toEqual(toProjection(once));
    }),
  );
});

test("the order of entry never matters, neither in the answer nor in its words", () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(arbitraryApplicant(), (applicant) => {
      const backwards = enteredBackwards(applicant);
      const context = contextFor(applicant, { asOf: AS_OF, catalogue: CATALOGUE });
      const [one, other] = [assess(applicant, context), assess(backwards, context)];
      expect(JSON.stringify(other)).toBe(JSON.stringify(one));
      expect(explainAll(other, backwards, context)).toEqual(explainAll(one, applicant, context));
    }),
  );
});

test("a better score never worsens the tier, whatever else is told", () => {
  expect.hasAssertions();
  const scores = fc.tuple(fc.integer({ min: 218, max: 300 }), fc.integer({ min: 218, max: 300 }));
  fc.assert(
    fc.property(arbitraryApplicant(), scores, ({ profile }, [a, b]) => {
      const worstTier = (score: number): number => {
        const applicant = anApplicant({ profile: { ...profile, step2ck: known([anAttempt({ score })]) } });
        const { tier } = assessOn(applicant, AS_OF);
        const possible = tier.settled ? [tier.value] : tier.possible;
        return Math.max(...possible.map((candidate) => TIERS_BY_CAUTION.indexOf(candidate)));
      };
      expect(worstTier(Math.max(a, b))).toBeLessThanOrEqual(worstTier(Math.min(a, b)));
    }),
  );
});

test("letters, experience, research and the list never change tier, decision or posture", () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(arbitraryApplicant(), arbitraryApplicant(), (one, other) => {
      const { step1, step2ck, visa, season } = one.profile;
      const mixed = { ...other, profile: { ...other.profile, step1, step2ck, visa, season } };
      const [a, b] = [assessOn(one, AS_OF), assessOn(mixed, AS_OF)];
      expect([b.tier, b.decision, b.posture]).toEqual([a.tier, a.decision, a.posture]);
    }),
  );
});

const strengthOf = (applicant: Applicant) => toStrength(assessOn(applicant, AS_OF));

function addEvidence({ profile, letters, plan }: Applicant): readonly Applicant[] {
  const { usMonths, research, experiences } = profile;
  const letter = aLetter({ status: "uploaded", id: "00000000-0000-4000-8000-00000000000f" });
  return [
    { profile, plan, letters: known(letters.state === "known" ? [...letters.value, letter] : [letter]) },
    ...(research.state === "known"
      ? [{ letters, plan, profile: { ...profile, research: known([...research.value, aProject()]) } }]
      : []),
    ...(usMonths.state === "known"
      ? [{ letters, plan, profile: { ...profile, usMonths: known(usMonths.value + 1) } }]
      : []),
    ...(experiences.state === "known"
      ? [
          {
            letters,
            plan,
            profile: { ...profile, experiences: known([...experiences.value, anExperience()]) },
          },
        ]
      : []),
  ];
}

test("added evidence never lowers strength: what was present is neither missing nor unknown afterwards", () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(arbitraryApplicant(), (applicant) => {
      const present = new Set(strengthOf(applicant).present.map(({ rule }) => rule));
      for (const more of addEvidence(applicant)) {
        const { missing, unknown } = strengthOf(more);
        expect([...missing, ...unknown].filter(({ rule }) => present.has(rule))).toEqual([]);
      }
    }),
  );
});

/** Days enough to cross a season: its events, its review date and the age of every practice test. */
const DAYS_AHEAD = 260;

test("the answer stays the same until the day it says that it changes, and differs on it", () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(arbitraryApplicant(), (applicant) => {
      const today = assessOn(applicant, AS_OF);
      const words = toWords(today);
      let day = AS_OF;
      for (let ahead = 1; ahead <= DAYS_AHEAD; ahead += 1) {
        day = addDays(AS_OF, ahead);
        if (day === today.changesOn) {
          expect(toWords(assessOn(applicant, day))).not.toBe(words);
          return;
        }
        expect(toWords(assessOn(applicant, day))).toBe(words);
      }
      expect(today.changesOn === null || today.changesOn > day).toBe(true);
    }),
    { numRuns: 60 },
  );
});

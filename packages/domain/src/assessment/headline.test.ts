import fc from "fast-check";
import { expect, test } from "vitest";
import type { Applicant, Profile } from "../applicant/profile.ts";
import { known, unknown } from "../kernel/told.ts";
import { EMPTY_CATALOGUE } from "../rules/screens/no-catalogue.ts";
import { aNewcomer, anApplicant, anAttempt, STEP1_PASS } from "../testing/applicants.ts";
import { arbitraryApplicant } from "../testing/arbitraries.ts";
import { AS_OF } from "../testing/seasons.ts";
import { assess } from "./assess.ts";
import { contextFor } from "./context.ts";
import { applyingNowInWords, toHeadline } from "./headline.ts";
import {
  DECISION_LABELS,
  DECISION_MEANINGS,
  NOT_SETTLED,
  NOT_SETTLED_MEANING,
  POSTURE_LABELS,
  POSTURE_MEANINGS,
  TIER_LABELS,
} from "./outcome-words.ts";
import { listTellingSteps } from "./telling-steps.ts";

const STANDARDS = { asOf: AS_OF, catalogue: EMPTY_CATALOGUE };

function assessed(applicant: Applicant) {
  return assess(applicant, contextFor(applicant, STANDARDS));
}

function person(profile: Partial<Profile>): Applicant {
  return anApplicant({ profile });
}

const VISA = known({ needed: true, accepts: ["j1"] } as const);

test("a settled answer is its own heading", () => {
  expect(toHeadline(assessed(person({})).posture, POSTURE_LABELS)).toEqual({
    title: "Apply very broadly",
    possible: null,
    whatSettles: null,
    settledBy: [],
  });
});

test("two possible answers stay below the heading, with what settles them", () => {
  expect(toHeadline(assessed(person({ step1: unknown })).tier, TIER_LABELS)).toEqual({
    title: "Not settled yet",
    possible: "Middle or lower",
    whatSettles: "What settles it: Step 1.",
    settledBy: ["step1"],
  });
});

test("somebody who told next to nothing gets no row of answers, and Step 2 CK as what decides first", () => {
  const { posture } = assessed({
    ...aNewcomer(),
    profile: { ...aNewcomer().profile, step1: known([STEP1_PASS]) },
  });
  expect(toHeadline(posture, POSTURE_LABELS)).toEqual({
    title: "Not settled yet",
    possible: null,
    whatSettles: "What settles it: Step 2 CK and Visa need.",
    settledBy: ["step2ck", "visa"],
  });
});

test.each<readonly [string, Applicant, string | null]>([
  [
    "delaying first, settled",
    person({ step2ck: known([anAttempt({ score: 222 })]), visa: VISA }),
    "Applying this season all the same: apply extremely broadly.",
  ],
  [
    "delaying first, only possible",
    person({ step2ck: known([anAttempt({ score: 222 })]), visa: unknown }),
    null,
  ],
  ["nothing told", aNewcomer(), null],
  ["applying", person({}), null],
])("how to apply all the same is said only beside a settled delay: %s", (_name, applicant, words) => {
  expect(applyingNowInWords(assessed(applicant))).toBe(words);
});

test.each<readonly [string, Applicant, readonly string[]]>([
  [
    "nothing told",
    aNewcomer(),
    [
      "Tell the Step 2 CK result, or that the exam is not taken yet",
      "Tell the Step 1 result, or that the exam is not taken yet",
      "Tell whether a visa is needed",
    ],
  ],
  [
    "a passed exam without its score",
    person({ step2ck: known([anAttempt({ score: null })]) }),
    ["Tell the score of the passed Step 2 CK"],
  ],
  [
    "a low score, Step 1 passed long ago with a score that nobody told",
    person({
      step1: known([{ takenOn: null, result: "pass", score: null }]),
      step2ck: known([anAttempt({ score: 218 })]),
      visa: unknown,
    }),
    ["Tell whether a visa is needed"],
  ],
  ["everything that places a person", person({}), []],
])("the facts to tell come with the most deciding first: %s", (_name, applicant, titles) => {
  const steps = listTellingSteps(assessed(applicant), applicant.profile);
  expect(steps.map(({ title }) => title)).toEqual(titles);
});

test("a step says what rests on it, and no more", () => {
  const applicant = person({ step1: unknown, step2ck: known([anAttempt({ score: 245 })]) });
  expect(listTellingSteps(assessed(applicant), applicant.profile)).toEqual([
    {
      fact: "step1",
      title: "Tell the Step 1 result, or that the exam is not taken yet",
      detail: "The tier and the posture rest on it.",
    },
  ]);
});

test("telling what the steps name settles tier, posture and decision", () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(arbitraryApplicant(), (applicant) => {
      const { profile } = applicant;
      const steps = listTellingSteps(assessed(applicant), profile).map(({ fact }) => fact);
      const told: Applicant = {
        ...applicant,
        profile: {
          ...profile,
          ...(steps.includes("step1") && { step1: known([STEP1_PASS]) }),
          ...(steps.includes("step2ck") && { step2ck: known([anAttempt({ score: 228 })]) }),
          ...(steps.includes("visa") && { visa: VISA }),
        },
      };
      const { tier, posture, decision } = assessed(told);
      expect([tier.settled, posture.settled, decision.settled]).toEqual([true, true, true]);
    }),
  );
});

test('"Not yet" and "Not settled yet" have meanings of their own, as every posture and decision has', () => {
  const meanings = [
    NOT_SETTLED_MEANING,
    ...Object.values(POSTURE_MEANINGS),
    ...Object.values(DECISION_MEANINGS),
  ];
  expect(new Set(meanings).size).toBe(meanings.length);
  expect(NOT_SETTLED).not.toBe(POSTURE_LABELS["not-yet"]);
  expect(DECISION_LABELS["not-yet"]).toBe(POSTURE_LABELS["not-yet"]);
  expect(NOT_SETTLED_MEANING).toContain("not told");
  expect(POSTURE_MEANINGS["not-yet"]).toContain("not passed");
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../../kernel/calendar-date.ts";
import { known } from "../../kernel/told.ts";
import { resolveParameters } from "../../parameters/resolve-parameters.ts";
import { getSeason } from "../../parameters/seasons.ts";
import { anApplicant, anAttempt } from "../../testing/applicants.ts";
import { arbitraryApplicant } from "../../testing/arbitraries.ts";
import { AS_OF, SEASON } from "../../testing/seasons.ts";
import { readApplicant } from "../read-applicant.ts";
import { EMPTY_CATALOGUE } from "../screens/no-catalogue.ts";
import { F8 } from "./exposure.rules.ts";

const CALENDAR = getSeason(SEASON);
const CONTEXT = {
  asOf: AS_OF,
  calendar: CALENDAR,
  parameters: resolveParameters(SEASON),
  catalogue: EMPTY_CATALOGUE,
};

test("close to submission, F8 holds for exactly those who are told to delay first", () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(arbitraryApplicant(), (applicant) => {
      const reading = readApplicant(applicant, CONTEXT);
      const { decision } = reading.placement;
      if (decision.settled) expect(F8.ask(reading)).toBe(decision.value === "delay-first");
    }),
    { numRuns: 500 },
  );
});

test.each([
  [183, true, [addDays(CALENDAR.submissionOpensOn, -182)]],
  [182, false, []],
])("%i days before submission opens, a lower tier has time: %s", (days, hasTime, changesOn) => {
  const profile = { step2ck: known([anAttempt({ score: 229 })]), visa: known({ needed: false } as const) };
  const asOf = addDays(CALENDAR.submissionOpensOn, -days);
  const reading = readApplicant(anApplicant({ profile }), { ...CONTEXT, asOf });
  expect(F8.ask(reading)).toBe(hasTime);
  expect(F8.mayChangeOn?.(reading)).toEqual(changesOn);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { SPOKEN_RULES } from "../rules/guide-rule-words.ts";
import { compileCatalogue } from "../rules/screens/catalogue.ts";
import { STANDING_LABELS, STANDING_MEANINGS } from "../rules/screens/standing-words.ts";
import { arbitraryApplicant } from "../testing/arbitraries.ts";
import { arbitraryProgram } from "../testing/arbitrary-programs.ts";
import { AS_OF } from "../testing/seasons.ts";
import { assess } from "./assess.ts";
import { contextFor } from "./context.ts";
import { explainAll } from "./explain.ts";
import { DECISION_MEANINGS, NOT_SETTLED_MEANING, POSTURE_MEANINGS } from "./outcome-words.ts";
import { listTellingSteps } from "./telling-steps.ts";

/** The applicant and the advisor read the same sentence: it speaks neither to the one nor of the one as somebody else. */
const SPEAKS_TO_ONE = /\b(?:the person|this person|you|your)\b/i;

const PROGRAMS = fc.sample(arbitraryProgram(), { numRuns: 40, seed: 4 }).map((program, index) => ({
  ...program,
  id: `program-${index + 1}`,
}));
const STANDARDS = { asOf: AS_OF, catalogue: compileCatalogue(PROGRAMS) };

test("no rule speaks to one reader alone", () => {
  for (const { id, title, short, when, follows, houseReading } of SPOKEN_RULES) {
    const words = [title, short, when, follows, houseReading ?? ""].join(" ");
    expect([id, SPEAKS_TO_ONE.exec(words)]).toEqual([id, null]);
  }
});

test("no sentence about anybody speaks to one reader alone", () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(arbitraryApplicant(), (applicant) => {
      const context = contextFor(applicant, STANDARDS);
      const assessment = assess(applicant, context);
      for (const told of explainAll(assessment, applicant, context)) {
        const words = [told.summary, told.action, ...told.wouldChange, told.otherReading].join(" ");
        expect([told.rule, SPEAKS_TO_ONE.exec(words)]).toEqual([told.rule, null]);
      }
      for (const { title, detail } of listTellingSteps(assessment, applicant.profile)) {
        expect(`${title} ${detail}`).not.toMatch(SPEAKS_TO_ONE);
      }
    }),
  );
});

test("no meaning of an answer speaks to one reader alone", () => {
  const meanings = [
    NOT_SETTLED_MEANING,
    ...[POSTURE_MEANINGS, DECISION_MEANINGS, STANDING_LABELS, STANDING_MEANINGS].flatMap((words) =>
      Object.values(words),
    ),
  ];
  for (const meaning of meanings) expect(meaning).not.toMatch(SPEAKS_TO_ONE);
});

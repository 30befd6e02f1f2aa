import { toldOr } from "../../kernel/told.ts";
import { findProjection, type PracticeProjection } from "../practice.ts";
import type { Reading } from "../reading.ts";
import type { RuleWords, Telling } from "../rule.ts";
import { countInWords } from "../words.ts";
import { findBand } from "./bands.ts";

function tellProjection({ parameters }: Reading, projection: PracticeProjection): Telling {
  const { median, tests } = projection;
  const scores = tests.map((test) => test.score).join(", ");
  return {
    summary: `No passing Step 2 CK score and no failure: no tier yet. The last ${tests.length} practice tests (${scores}) have a median of ${median}, which points to the ${findBand(median, parameters)} tier. This is a projection.`,
    action: "Plan with the projection, and keep testing until the exam.",
    wouldChange: [
      "A passing Step 2 CK score gives the tier.",
      "Each new practice test moves the projection.",
    ],
    otherReading: null,
  };
}

function tellWithoutProjection({ parameters, practiceTests }: Reading): Telling {
  const { practiceTestsLeast, practiceTestMaxAge } = parameters;
  const tests = toldOr(practiceTests, null);
  const state =
    tests === null
      ? "Practice tests are not told."
      : "Too few practice tests are recent enough for a projection.";
  return {
    summary: `No passing Step 2 CK score and no failure: no tier yet. ${state}`,
    action: `Take practice tests: ${practiceTestsLeast} from the last ${countInWords(practiceTestMaxAge, "day")} allow a projection.`,
    wouldChange: ["A passing Step 2 CK score gives the tier.", "Recent practice tests give a projection."],
    otherReading: null,
  };
}

/** “No tier before Step 2 CK is passed” (B5), in words. */
export const B5_WORDS: RuleWords = {
  when: "Step 2 CK is not passed, and no attempt at Step 1 or Step 2 CK failed",
  follows: "there is no tier yet; recent practice tests project one, marked as a projection",
  houseReading: "That the median of recent practice tests stands in for the score is our own reading.",
  tell: (reading) => {
    const projection = findProjection(reading);
    return projection === null ? tellWithoutProjection(reading) : tellProjection(reading, projection);
  },
};

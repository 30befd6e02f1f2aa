import { toldOr } from "../../kernel/told.ts";
import { cite } from "../../sources/citation.ts";
import { findProjection, listDaysThatMoveTests, type PracticeProjection } from "../practice.ts";
import { isUnscored } from "../questions.ts";
import type { Reading } from "../reading.ts";
import type { Telling, TierRule } from "../rule.ts";
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

/** When there is neither a passing Step 2 CK score nor a failure, there is no tier yet; recent practice tests project one. */
export const B5: TierRule = {
  id: "B5",
  title: "No tier before Step 2 CK is passed",
  short: "No tier yet",
  when: "Step 2 CK is not passed, and no attempt at Step 1 or Step 2 CK failed",
  follows: "there is no tier yet; recent practice tests project one, marked as a projection",
  cites: [cite("study-plan", [92, 104])],
  houseReading: "That the median of recent practice tests stands in for the score is our own reading.",
  facts: ["step1", "step2ck", "practiceTests"],
  parameters: ["practiceTestsRead", "practiceTestsLeast", "practiceTestMaxAge", "middleFrom", "strongFrom"],
  severity: "result",
  tier: "unscored",
  ask: isUnscored,
  tell: (reading) => {
    const projection = findProjection(reading);
    return projection === null ? tellWithoutProjection(reading) : tellProjection(reading, projection);
  },
  mayChangeOn: (reading) => (isUnscored(reading) === true ? listDaysThatMoveTests(reading) : []),
};

import { findProjection } from "../practice.ts";
import type { Reading } from "../reading.ts";
import type { Telling } from "../rule.ts";
import { countInWords } from "../words.ts";

/** “Practice tests too low to sit the exam” (C5), told about one person. */
export function tellC5(reading: Reading): Telling {
  const projection = findProjection(reading);
  const tests = countInWords(projection?.tests.length ?? 0, "recent practice test");
  return {
    summary: `The median of ${tests} is ${projection?.median ?? 0}, below ${reading.parameters.lowPracticeBelow}. A weak first pass would stay.`,
    action: "Delay the exam, rebuild the fundamentals, and test again.",
    wouldChange: ["Later practice tests with higher scores."],
    otherReading: null,
  };
}

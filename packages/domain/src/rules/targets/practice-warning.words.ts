import { findProjection } from "../practice.ts";
import type { RuleWords } from "../rule.ts";
import { countInWords } from "../words.ts";

/** “Practice tests too low to sit the exam” (C5), in words. */
export const C5_WORDS: RuleWords = {
  when: "Step 2 CK is not passed, and recent practice tests cluster at a low score",
  follows: "a warning: delay the exam and rebuild the fundamentals",
  houseReading: "That the median of recent practice tests tells where they cluster is our own reading.",
  tell: (reading) => {
    const projection = findProjection(reading);
    const tests = countInWords(projection?.tests.length ?? 0, "recent practice test");
    return {
      summary: `The median of ${tests} is ${projection?.median ?? 0}, below ${reading.parameters.lowPracticeBelow}. A weak first pass would stay.`,
      action: "Delay the exam, rebuild the fundamentals, and test again.",
      wouldChange: ["Later practice tests with higher scores."],
      otherReading: null,
    };
  },
};

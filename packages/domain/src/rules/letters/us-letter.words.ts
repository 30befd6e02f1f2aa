import { hasFailure } from "../questions.ts";
import type { Reading } from "../reading.ts";
import type { Telling } from "../rule.ts";
import { failuresInWords } from "../tell-score.ts";

/** “No letter from the United States” (E2), told about one person. */
export function tellE2(reading: Reading): Telling {
  return {
    summary:
      hasFailure(reading) === true
        ? `No letter from the United States is in. After ${failuresInWords(reading)}, at least one solid US letter is required.`
        : "No letter from the United States is in.",
    action: "Ask a physician in the United States who can speak of reliability and clinical reasoning.",
    wouldChange: ["A letter from the United States, uploaded or assigned."],
    otherReading: null,
  };
}

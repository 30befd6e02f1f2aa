import type { Reading } from "../reading.ts";
import type { Telling } from "../rule.ts";
import { countInWords } from "../words.ts";

/** “A US anesthesia letter where US exposure is minimal” (E9), told about one person. */
export function tellE9({ usMonths, parameters }: Reading): Telling {
  return {
    summary: `${countInWords(usMonths ?? 0, "month")} of clinical experience in the United States is minimal (under ${countInWords(parameters.minimalUsMonths, "month")}), and no letter of a US anesthesiologist is in. At least one is needed.`,
    action: "Arrange a US observership in anesthesia or ICU, and earn a letter there.",
    wouldChange: [
      "A letter of a US anesthesiologist, uploaded or assigned.",
      "More clinical experience in the United States.",
    ],
    otherReading: null,
  };
}

import type { Reading } from "../reading.ts";
import type { Telling } from "../rule.ts";
import { countInWords } from "../words.ts";

/** “A letter of the strongest kind” (E3), told about one person. */
export function tellE3({ letters }: Reading): Telling {
  return {
    summary: `${countInWords(letters.strongest.surely, "letter")} of the strongest kind: an anesthesiologist or ICU physician in the United States who supervised directly.`,
    action: "Assign it to every program.",
    wouldChange: [],
    otherReading: null,
  };
}

import type { Reading } from "../reading.ts";
import type { Telling } from "../rule.ts";
import { countInWords } from "../words.ts";
import { countWanted } from "./remaining.rules.ts";
import { untoldInWords } from "./untold-words.ts";

/** “Letters of clinical supervisors still to come” (E6), told about one person. */
export function tellE6(reading: Reading): Telling {
  const { lettersNeeded } = reading.parameters;
  const wanted = countWanted(reading);
  return {
    summary: `${wanted.surely} of ${countInWords(lettersNeeded, "letter")} needed are in from anesthesiologists and clinical supervisors${untoldInWords(wanted)}.`,
    action: "Ask clinical supervisors who can speak of work ethic, judgment and professionalism.",
    wouldChange: [`${lettersNeeded} such letters, uploaded or assigned.`],
    otherReading: null,
  };
}

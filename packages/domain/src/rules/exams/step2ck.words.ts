import type { Reading } from "../reading.ts";
import type { RuleWords } from "../rule.ts";
import { passedOnInWords, tellNearBand } from "../tell-score.ts";
import { countInWords, listInWords } from "../words.ts";

function distanceInWords(score: number, at: number, band: string): string {
  if (score === at) return `at ${at} (${band})`;
  return `${countInWords(Math.abs(score - at), "point")} ${score < at ? "below" : "above"} ${at} (${band})`;
}

function listDistances({ step2ck, parameters }: Reading): readonly string[] {
  return [
    distanceInWords(step2ck.least, parameters.middleFrom, "middle band"),
    distanceInWords(step2ck.least, parameters.strongFrom, "strong band"),
    distanceInWords(step2ck.least, parameters.academicFrom, "higher-tier centers"),
  ];
}

/** “Where the Step 2 CK score stands” (A5), in words. */
export const A5_WORDS: RuleWords = {
  when: "the score that passed Step 2 CK is known",
  follows: "it is the first number that programs sort by; its distance to each band is told",
  houseReading: null,
  tell: (reading) => ({
    summary: `Step 2 CK ${reading.step2ck.least}${passedOnInWords(reading.step2ck.passedOn)}: ${listInWords(listDistances(reading))}. Most programs sort by this number first.`,
    action: null,
    wouldChange: [],
    otherReading: tellNearBand(reading),
  }),
};

import { cite } from "../../sources/citation.ts";
import { OPEN } from "../open-facts.ts";
import type { Reading } from "../reading.ts";
import type { Rule } from "../rule.ts";
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

/** When a passing Step 2 CK score is known, it is the first number that programs sort by: where it stands against each band. */
export const A5: Rule = {
  id: "A5",
  title: "Where the Step 2 CK score stands",
  short: "Step 2 CK score",
  when: "the score that passed Step 2 CK is known",
  follows: "it is the first number that programs sort by; its distance to each band is told",
  cites: [cite("step-2-ck", [24, 31])],
  houseReading: null,
  facts: ["step2ck"],
  parameters: ["middleFrom", "strongFrom", "academicFrom", "edgeWithin"],
  severity: "result",
  ask: ({ step2ck }) => {
    if (step2ck.passed !== true) return step2ck.passed;
    return step2ck.least === step2ck.most ? true : OPEN.step2ckScore;
  },
  tell: (reading) => ({
    summary: `Step 2 CK ${reading.step2ck.least}${passedOnInWords(reading.step2ck.passedOn)}: ${listInWords(listDistances(reading))}. Most programs sort by this number first.`,
    action: null,
    wouldChange: [],
    otherReading: tellNearBand(reading),
  }),
};

import { cite } from "../../sources/citation.ts";
import { scoreBetween } from "../questions.ts";
import type { DecisionRule } from "../rule.ts";
import { scoreInWords } from "../tell-score.ts";
import { joinSentences } from "../words.ts";
import { DELAY_BUYS, tellNearDecision, WITHOUT_VISA_NEED } from "./tell-decision.ts";

/**
 * When the score lies between low and the middle band, both courses are open. With a visa need delaying leads, since the
 * guide's third scenario stands exactly at the lower end and puts the longer plan first (settled reading 3).
 */
export const D4: DecisionRule = {
  id: "D4",
  title: "Score just below the middle band: low-score tactics, or delay",
  short: "Below the middle band",
  when: "the score that passed Step 2 CK lies below the middle band without being low",
  follows: "either low-score tactics or delay; with a visa need, delay first",
  cites: [
    cite("low-step-2-ck", [125, 134]),
    cite("low-score-tactics", [135, 149]),
    cite("scenario-3", [205, 217]),
  ],
  houseReading:
    "The guide's third scenario stands at one score with a visa need. We read it for the whole range below the middle band.",
  facts: ["step2ck", "visa"],
  parameters: ["lowScoreBelow", "middleFrom", "parallelPlanBelow", "edgeWithin"],
  severity: "result",
  decides: ({ visa }) => (visa.needed === true ? "delay-first" : "either"),
  ask: (reading) => scoreBetween(reading, reading.parameters.lowScoreBelow, reading.parameters.middleFrom),
  tell: (reading) => {
    const { lowScoreBelow, middleFrom } = reading.parameters;
    const place = `Step 2 CK ${scoreInWords(reading)} lies below the middle band (${lowScoreBelow}–${middleFrom - 1}).`;
    const { needed } = reading.visa;
    if (needed === true) {
      return {
        summary: `${place} With a visa need, a plan of one to two years comes first; applying now stays possible. ${DELAY_BUYS}`,
        action:
          "Plan the years first: a US post, research or QI, letters. Applying now needs an extremely broad list.",
        wouldChange: [WITHOUT_VISA_NEED],
        otherReading: joinSentences(
          "The guide names the long plan for a lower score with a visa need, and describes it at the edge itself. We follow the example.",
          tellNearDecision(reading),
        ),
      };
    }
    const visa =
      needed === false
        ? "No visa is needed."
        : "Whether a visa is needed is not told; it would put delaying first.";
    return {
      summary: `${place} ${visa} Low-score tactics now and a year of delay are both open. ${DELAY_BUYS}`,
      action: "Compare both courses, with what the profile lacks for each.",
      wouldChange: ["With a visa need, delaying comes first."],
      otherReading: tellNearDecision(reading),
    };
  },
};

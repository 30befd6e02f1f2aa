import type { RuleWords } from "../rule.ts";
import { scoreInWords } from "../tell-score.ts";
import { joinSentences } from "../words.ts";
import { DELAY_BUYS, tellNearDecision, WITHOUT_VISA_NEED } from "./tell-decision.ts";

/** “Score just below the middle band: low-score tactics, or delay” (D4), in words. */
export const D4_WORDS: RuleWords = {
  when: "the score that passed Step 2 CK lies below the middle band without being low",
  follows: "either low-score tactics or delay; with a visa need, delay first",
  houseReading:
    "The guide’s third scenario stands at one score with a visa need. We read it for the whole range below the middle band.",
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

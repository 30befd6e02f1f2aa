import type { RuleWords } from "../rule.ts";
import { scoreInWords, step1IssueInWords } from "../tell-score.ts";
import { DELAY_BUYS, tellNearDecision, WITHOUT_VISA_NEED } from "./tell-decision.ts";

const LOW_STEP1 =
  "What counts as a low Step 1 score is our own number. Since when the exam reports no score rests on general knowledge.";

/** “Low score with a visa need: delay first” (D1), in words. */
export const D1_WORDS: RuleWords = {
  when: "the score that passed Step 2 CK is low, and a visa is needed",
  follows: "delay first, if the time buys US experience, research and letters; a plan of one to two years",
  houseReading: null,
  tell: (reading) => ({
    summary: `Step 2 CK ${scoreInWords(reading)} lies below ${reading.parameters.lowScoreBelow}, and a visa is needed. Delaying first is the wiser course, if the time is well used. ${DELAY_BUYS}`,
    action: "Plan one to two years: a US post, research or QI, US letters; then a very broad list.",
    wouldChange: [WITHOUT_VISA_NEED],
    otherReading: tellNearDecision(reading),
  }),
};

/** “Low score after a Step 1 issue: a conservative plan” (D2), in words. */
export const D2_WORDS: RuleWords = {
  when: "the score that passed Step 2 CK is low, and Step 1 was failed or passed with a low score",
  follows: "either, conservatively: delay, or apply with the broadest strategy and strong compensators",
  houseReading: LOW_STEP1,
  tell: (reading) => ({
    summary: `Step 2 CK ${scoreInWords(reading)} lies below ${reading.parameters.lowScoreBelow}, with ${step1IssueInWords(reading)} before it. Both courses need a conservative plan. ${DELAY_BUYS}`,
    action: "Compare a year of delay with the broadest list and strong compensating experience.",
    wouldChange: [],
    otherReading: tellNearDecision(reading),
  }),
};

/** “Low score: apply now or delay, side by side” (D3), in words. */
export const D3_WORDS: RuleWords = {
  when: "the score that passed Step 2 CK is low, without a visa need and without a Step 1 issue",
  follows: "either: applying now and delaying are laid side by side, with what each needs",
  houseReading: LOW_STEP1,
  tell: (reading) => ({
    summary: `Step 2 CK ${scoreInWords(reading)} lies below ${reading.parameters.lowScoreBelow}, without a visa need and without a Step 1 issue. Applying now and delaying are both open. ${DELAY_BUYS}`,
    action:
      "Compare both: applying needs a very broad list and compensators; delaying needs a post, research and letters.",
    wouldChange: ["With a visa need, delaying comes first."],
    otherReading: tellNearDecision(reading),
  }),
};

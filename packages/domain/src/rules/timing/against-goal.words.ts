import type { Reading } from "../reading.ts";
import type { RuleWords } from "../rule.ts";
import { readGoal } from "../targets/goal.ts";
import { GOAL_DEFAULTS_TO_TARGET, goalInWords, tellOwnGoal } from "../targets/goal-words.ts";
import { scoreInWords } from "../tell-score.ts";
import { countInWords } from "../words.ts";

function tellGap(reading: Reading): string {
  const { least, most } = reading.step2ck;
  if (least !== most) return `Step 2 CK lies below ${goalInWords(reading)}`;
  const points = countInWords(readGoal(reading).least - least, "point");
  return `Step 2 CK ${scoreInWords(reading)} lies ${points} below ${goalInWords(reading)}`;
}

/** “Short of a high goal, still workable” (D6), in words. */
export const D6_WORDS: RuleWords = {
  when: "the score that passed Step 2 CK lies around the lower edge of the middle band, and the goal was high",
  follows: "short of the goal, and still workable; the gap is told",
  houseReading: `How near “around” is, is our own reading. ${GOAL_DEFAULTS_TO_TARGET}`,
  tell: (reading) => ({
    summary: `${tellGap(reading)}. That disappoints, and it is not catastrophic: the rest of the file decides more now.`,
    action: "Read what the tier asks for, and build the other parts of the file.",
    wouldChange: tellOwnGoal(reading),
    otherReading: null,
  }),
};

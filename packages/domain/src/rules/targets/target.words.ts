import { findProjection } from "../practice.ts";
import { hasUsMonths, scoreAtLeast, scoreBetween } from "../questions.ts";
import type { Reading } from "../reading.ts";
import type { RuleWords } from "../rule.ts";
import { countInWords } from "../words.ts";

/** Where practice tests point before there is a score, as far as they fall short of the target; null otherwise. */
function tellShortProjection(reading: Reading): string | null {
  if (reading.step2ck.passed !== false) return null;
  const median = findProjection(reading)?.median ?? null;
  if (median === null || median >= reading.parameters.targetWithVisa) return null;
  return `Practice tests point to ${median}, below the target.`;
}

/** “Target score with a visa need” (C1), in words. */
export const C1_WORDS: RuleWords = {
  when: "a visa is needed",
  follows: "aim for the higher target; with less expected, plan strong US clinical experience",
  houseReading: null,
  tell: (reading) => {
    const short = tellShortProjection(reading);
    const target = `With a visa need the target for Step 2 CK is ${reading.parameters.targetWithVisa} or more.`;
    return {
      summary: short === null ? target : `${target} ${short}`,
      action:
        short === null ? null : "Plan strong US clinical experience, which can make up for a lower score.",
      wouldChange: ["Without a visa need the target can be lower."],
      otherReading: null,
    };
  },
};

function tellWhereScoreStands(reading: Reading): string {
  const { middleFrom, targetWithoutVisa } = reading.parameters;
  if (scoreAtLeast(reading, targetWithoutVisa) === true) return " The score reaches it.";
  return scoreBetween(reading, middleFrom, targetWithoutVisa) === true
    ? ` From ${middleFrom} on the score stays viable, with the rest of the profile stronger.`
    : "";
}

/** “Target score without a visa need” (C2), in words. */
export const C2_WORDS: RuleWords = {
  when: "no visa is needed, English is good, and there is some US experience",
  follows:
    "the lower target gives a solid foundation; somewhat below it stays viable with a stronger profile",
  houseReading: "How much US experience is “some” is our own number.",
  tell: (reading) => ({
    summary: `Without a visa need, with good English and ${countInWords(reading.usMonths ?? 0, "month")} of US experience, ${reading.parameters.targetWithoutVisa} is a solid target for Step 2 CK.${tellWhereScoreStands(reading)}`,
    action: null,
    wouldChange: ["With a visa need the target is higher."],
    otherReading: null,
  }),
};

function tellMissingSupport(reading: Reading): string {
  const { english, parameters } = reading;
  const isUsMissing = hasUsMonths(reading, parameters.someUsMonths) === false;
  const months = `under ${countInWords(parameters.someUsMonths, "month")} of US experience`;
  if (english !== false) return `With ${months}`;
  return isUsMissing ? `With English still improving and ${months}` : "With English still improving";
}

/** “Target score where the guide gives none” (C12), in words. */
export const C12_WORDS: RuleWords = {
  when: "no visa is needed, and English is not good yet or there is too little US experience",
  follows: "the guide gives no target here; the higher one is kept, as our own reading",
  houseReading:
    "The guide gives targets only with a visa need, or with good English and some US experience together. The number here is ours.",
  tell: (reading) => ({
    summary: `${tellMissingSupport(reading)}, the guide gives no target for Step 2 CK. We keep ${reading.parameters.targetWithoutSupport}.`,
    action: "Build English and US clinical experience: both together make the lower target enough.",
    wouldChange: [
      `Good English and at least ${countInWords(reading.parameters.someUsMonths, "month")} of US experience together.`,
    ],
    otherReading: `The guide’s lower target, ${reading.parameters.targetWithoutVisa}, asks for good English and some US experience.`,
  }),
};

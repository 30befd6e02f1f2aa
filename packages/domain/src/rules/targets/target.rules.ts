import { cite } from "../../sources/citation.ts";
import { findProjection } from "../practice.ts";
import { hasUsMonths, scoreAtLeast, scoreBetween } from "../questions.ts";
import type { Reading } from "../reading.ts";
import type { PlacingRule, Rule } from "../rule.ts";
import { allOf, notOf } from "../verdict.ts";
import { countInWords } from "../words.ts";
import { hasSupport } from "./target.ts";

/** Where practice tests point before there is a score, as far as they fall short of the target; null otherwise. */
function tellShortProjection(reading: Reading): string | null {
  if (reading.step2ck.passed !== false) return null;
  const median = findProjection(reading)?.median ?? null;
  if (median === null || median >= reading.parameters.targetWithVisa) return null;
  return `Practice tests point to ${median}, below the target.`;
}

/** When a visa is needed, the target is the higher one; who expects less plans US clinical experience to make up for it. */
export const C1: PlacingRule = {
  id: "C1",
  title: "Target score with a visa need",
  short: "Target with a visa need",
  when: "a visa is needed",
  follows: "aim for the higher target; with less expected, plan strong US clinical experience",
  cites: [cite("target-score", [70, 72])],
  houseReading: null,
  facts: ["visa", "step2ck", "practiceTests"],
  parameters: ["targetWithVisa", "practiceTestsRead", "practiceTestsLeast", "practiceTestMaxAge"],
  severity: "result",
  ask: ({ visa }) => visa.needed,
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

/** When no visa is needed, English is good and there is some US experience, a lower target gives a solid foundation. */
export const C2: Rule = {
  id: "C2",
  title: "Target score without a visa need",
  short: "Target without a visa need",
  when: "no visa is needed, English is good, and there is some US experience",
  follows:
    "the lower target gives a solid foundation; somewhat below it stays viable with a stronger profile",
  cites: [cite("target-score", [73, 75])],
  houseReading: "How much US experience is “some” is our own number.",
  facts: ["visa", "english", "usMonths", "step2ck"],
  parameters: ["targetWithoutVisa", "someUsMonths", "middleFrom"],
  severity: "result",
  ask: (reading) => allOf(notOf(reading.visa.needed), hasSupport(reading)),
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

/** When no visa is needed but good English or US experience is absent, the guide names no target; ours is shown as ours. */
export const C12: Rule = {
  id: "C12",
  title: "Target score where the guide gives none",
  short: "Target where the guide has none",
  when: "no visa is needed, and English is not good yet or there is too little US experience",
  follows: "the guide gives no target here; the higher one is kept, as our own reading",
  cites: [cite("target-score", [69, 75])],
  houseReading:
    "The guide gives targets only with a visa need, or with good English and some US experience together. The number here is ours.",
  facts: ["visa", "english", "usMonths"],
  parameters: ["targetWithoutSupport", "targetWithoutVisa", "someUsMonths"],
  severity: "result",
  ask: (reading) => allOf(notOf(reading.visa.needed), notOf(hasSupport(reading))),
  tell: (reading) => ({
    summary: `${tellMissingSupport(reading)}, the guide gives no target for Step 2 CK. We keep ${reading.parameters.targetWithoutSupport}.`,
    action: "Build English and US clinical experience: both together make the lower target enough.",
    wouldChange: [
      `Good English and at least ${countInWords(reading.parameters.someUsMonths, "month")} of US experience together.`,
    ],
    otherReading: `The guide's lower target, ${reading.parameters.targetWithoutVisa}, asks for good English and some US experience.`,
  }),
};

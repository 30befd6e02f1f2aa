import { toPlainDate } from "../../kernel/plain-date.ts";
import { findProjection } from "../practice.ts";
import type { Reading } from "../reading.ts";
import type { RuleWords } from "../rule.ts";
import { countInWords, listInWords } from "../words.ts";
import { GOAL_DEFAULTS_TO_TARGET, goalInWords, tellOwnGoal } from "./goal-words.ts";
import { type ReadinessState, readReadiness } from "./readiness.ts";
import { readTrend, trendInWords } from "./trend.ts";

function tellTests(reading: Reading): string {
  const { tests } = readReadiness(reading);
  if (tests.length === 0) return "No NBME or UWSA practice test is told.";
  const scores = listInWords(tests.map(({ score, takenOn }) => `${score} on ${toPlainDate(takenOn)}`));
  return `The last NBME and UWSA practice tests: ${scores}.`;
}

function tellState(state: ReadinessState, reading: Reading): string {
  const { comfortableWithin, readyWithin, readinessTests, practiceTestMaxAge } = reading.parameters;
  const asked = countInWords(readinessTests, "test");
  const goal = goalInWords(reading);
  switch (state) {
    case "comfortable":
      return `Ready, comfortably: the last ${asked} lie within ${comfortableWithin} points of ${goal}.`;
    case "ready":
      return `Ready: the last ${asked} lie within ${readyWithin} points of ${goal}.`;
    case "nearly":
      return `Nearly ready: part of the last ${asked} lies within ${readyWithin} points of ${goal}, and all of them are asked for.`;
    case "not-yet":
      return `Not ready yet: none of the last ${asked} lies within ${readyWithin} points of ${goal}.`;
    case "test-again":
      return `Test again: a test older than ${countInWords(practiceTestMaxAge, "day")} no longer shows readiness.`;
  }
}

const ACTIONS: Readonly<Record<ReadinessState, string>> = {
  comfortable: "Sit the exam while practice stands here.",
  ready: "Sit the exam while practice stands here.",
  nearly: "Take one more NBME or UWSA test before the exam.",
  "not-yet": "Study the weak systems, then take NBME or UWSA tests again.",
  "test-again": "Take a new NBME or UWSA practice test.",
};

/** “Readiness to sit Step 2 CK” (C4), in words. */
export const C4_WORDS: RuleWords = {
  when: "Step 2 CK is not passed",
  follows:
    "the last two NBME or UWSA tests, each near the goal, show readiness; one of the two shows nearly, and old ones ask for another test",
  houseReading: `How old a test may be is our own number. ${GOAL_DEFAULTS_TO_TARGET}`,
  tell: (reading) => {
    const state = readReadiness(reading).atLeast;
    return {
      summary: `${tellState(state, reading)} ${tellTests(reading)}`,
      action: ACTIONS[state],
      wouldChange: ["Each later NBME or UWSA test.", ...tellOwnGoal(reading)],
      otherReading: null,
    };
  },
};

function tellWhy(reading: Reading): string {
  const projection = findProjection(reading);
  if (reading.step1.failures > 0) return "Step 1 was failed, so the next result must hold.";
  return `Practice tests point to ${projection?.median ?? 0}, below ${goalInWords(reading)}.`;
}

/** “A measurable trend before the exam” (C3), in words. */
export const C3_WORDS: RuleWords = {
  when: "Step 2 CK is not passed, and Step 1 was failed, or practice tests point below the goal without showing readiness",
  follows: "look for a measurable upward trend; the exam waits until practice shows what is possible",
  houseReading: `That the median of recent practice tests is the projection is our own reading. ${GOAL_DEFAULTS_TO_TARGET}`,
  tell: (reading) => ({
    summary: `${tellWhy(reading)} What counts before the exam is a trend upward in NBME and UWSA tests. ${trendInWords(readTrend(reading))}`,
    action: "Do not rush: sit the exam once practice tests show what is possible.",
    wouldChange: ["Later practice tests near the goal.", ...tellOwnGoal(reading)],
    otherReading: null,
  }),
};

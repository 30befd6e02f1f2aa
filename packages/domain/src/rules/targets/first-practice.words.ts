import { toPlainDate } from "../../kernel/plain-date.ts";
import type { RuleWords } from "../rule.ts";
import { toWindowStart } from "./first-practice.rules.ts";

/** “First practice test due” (C10), in words. */
export const C10_WORDS: RuleWords = {
  when: "Step 2 CK is not passed, the months for a first practice test have begun, and no NBME or UWSA test is taken since",
  follows: "at least one NBME or UWSA test is due, to gauge readiness",
  houseReading:
    "The guide counts these months before the Match. A test after the exam helps nobody, so they are counted before submission opens.",
  tell: (reading) => ({
    summary: `No NBME or UWSA practice test is told since ${toPlainDate(toWindowStart(reading))}, when the months for a first one began.`,
    action: "Take an NBME or UWSA practice test, so that the study plan can follow it.",
    wouldChange: ["One NBME or UWSA practice test."],
    otherReading: null,
  }),
};

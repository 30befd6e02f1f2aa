import { toPlainDate } from "../../kernel/plain-date.ts";
import type { Reading } from "../reading.ts";
import type { Telling } from "../rule.ts";
import { toWindowStart } from "./first-practice.rules.ts";

/** “First practice test due” (C10), told about one person. */
export function tellC10(reading: Reading): Telling {
  return {
    summary: `No NBME or UWSA practice test is told since ${toPlainDate(toWindowStart(reading))}, when the months for a first one began.`,
    action: "Take an NBME or UWSA practice test, so that the study plan can follow it.",
    wouldChange: ["One NBME or UWSA practice test."],
    otherReading: null,
  };
}

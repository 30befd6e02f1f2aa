import { toPlainDate } from "../../kernel/plain-date.ts";
import type { Reading } from "../reading.ts";
import type { Telling } from "../rule.ts";
import { findResultDay } from "./sitting.ts";

/** “Step 2 CK result not expected in time” (A6), told about one person. */
export function tellA6(reading: Reading): Telling {
  const review = `Programs begin to review on ${toPlainDate(reading.calendar.reviewOn)}`;
  const resultOn = findResultDay(reading);
  if (resultOn === null) {
    return {
      summary: `No sitting of Step 2 CK is planned. ${review} and expect the score by then.`,
      action: "Plan the sitting so that the result is out before programs begin to review.",
      wouldChange: ["A planned sitting early enough for its result."],
      otherReading: null,
    };
  }
  return {
    summary: `The result of the planned Step 2 CK may not be out before ${toPlainDate(resultOn)}. ${review}, so the file may look incomplete.`,
    action: "Sit earlier, or weigh applying in a later season with the score in hand.",
    wouldChange: ["An earlier sitting.", "Applying in a later season."],
    otherReading: null,
  };
}

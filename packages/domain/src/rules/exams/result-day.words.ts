import { toPlainDate } from "../../kernel/plain-date.ts";
import type { RuleWords } from "../rule.ts";
import { findResultDay } from "./sitting.ts";

/** “Step 2 CK result not expected in time” (A6), in words. */
export const A6_WORDS: RuleWords = {
  when: "Step 2 CK is not passed, and no planned sitting has its result out by the day programs begin to review",
  follows: "the file will look incomplete when early decisions are made",
  houseReading:
    "How long a result takes rests on general knowledge; we count with the longest time that is said.",
  tell: (reading) => {
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
  },
};

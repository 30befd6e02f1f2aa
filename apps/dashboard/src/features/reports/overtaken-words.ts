import { toMoment } from "../../shell/dates.ts";
import type { QueuedReport } from "./report-answer.ts";

/** That the fact is another one than the sender saw; null where it is the same. */
export function overtakenInWords(overtaken: QueuedReport["overtaken"]): string | null {
  switch (overtaken?.when) {
    case "since":
      return `This fact was changed or confirmed after the report was sent: ${toMoment(overtaken.at)}.`;
    case "before":
      return "The sender saw an older state of this fact. It was changed or confirmed before the report came.";
    default:
      return null;
  }
}

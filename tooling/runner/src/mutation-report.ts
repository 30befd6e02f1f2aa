import { z } from "zod";
import type { Count } from "./outcome.ts";

const REPORT = z.strictObject({
  passed: z.number().int().min(0),
  failed: z.number().int().min(0),
  skipped: z.number().int().min(0),
});

/** Reads what mutation testing leaves behind. @throws when it is not such a report */
export function readMutationReport(text: string): Omit<Count, "succeeded"> {
  return REPORT.parse(JSON.parse(text));
}

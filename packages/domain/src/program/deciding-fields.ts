import type { ProgramField } from "./program.ts";

/** The fields by which a program can keep somebody out (G5). What is not known of them is asked for first. */
export const DECIDING_FIELDS = [
  "visaJ1",
  "visaH1b",
  "minimumStep2ck",
  "failurePolicy",
  "graduationLimit",
] as const satisfies readonly ProgramField[];

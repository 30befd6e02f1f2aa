import type { ProgramField } from "@induction/domain/program/program";

/** The facts by which a program can be open or closed to a person: these must be known first. */
export const KEY_FIELDS = [
  "visaJ1",
  "visaH1b",
  "minimumStep2ck",
  "failurePolicy",
  "graduationLimit",
  "usClinicalExperience",
  "imgShare",
  "positions",
] as const satisfies readonly ProgramField[];

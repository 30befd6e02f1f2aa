import type { LetterEndReason, LetterStatus } from "./letter.ts";

/** Why a letter ended, as every screen and every message names it. */
export const LETTER_END_LABELS: Readonly<Record<LetterEndReason, string>> = {
  "would-rather-not": "The writer would rather not",
  "no-time": "The writer has no time",
  "knows-too-little": "The writer knows too little of the work",
  "no-answer": "No answer came",
  "another-writer": "Another writer was found",
  "not-strong": "It would not be a strong letter",
  "not-needed": "It is not needed any more",
};

const OF_WRITER: readonly LetterEndReason[] = ["would-rather-not", "no-time", "knows-too-little"];
const OF_APPLICANT: readonly LetterEndReason[] = ["no-answer", "another-writer", "not-strong", "not-needed"];

/** The reasons that go with a status: the writer's for a declined letter, the applicant's for a withdrawn one. */
export function listEndReasons(status: LetterStatus): readonly LetterEndReason[] {
  if (status === "declined") return OF_WRITER;
  return status === "withdrawn" ? OF_APPLICANT : [];
}

/** What the guide asks of a personal statement (F6), part by part. */
export type StatementPart = "journey" | "experiences" | "strengths" | "difficulty";

/** The parts in the order in which a checklist names them. */
export const STATEMENT_PARTS = [
  "journey",
  "experiences",
  "strengths",
  "difficulty",
] as const satisfies readonly StatementPart[];

/** The parts as screens name them. */
export const STATEMENT_PART_LABELS: Readonly<Record<StatementPart, string>> = {
  journey: "The way into anesthesiology, and what it taught",
  experiences: "Experiences in anesthesia: operating room, ICU, pain",
  strengths: "Strengths, tied to anesthesiology",
  difficulty: "Exam difficulty, told in brief",
};

/**
 * The one account of a failure that serves statement and interview alike (F7), in the person's own words. A part that is not
 * written is the empty text.
 */
export interface FailureAccount {
  readonly happened: string;
  readonly learned: string;
  readonly changed: string;
  readonly improved: string;
}

/** One part of the account. */
export type AccountPart = keyof FailureAccount;

/** The parts in the order in which they are told. */
export const ACCOUNT_PARTS = [
  "happened",
  "learned",
  "changed",
  "improved",
] as const satisfies readonly AccountPart[];

/** The parts as screens name them. */
export const ACCOUNT_PART_LABELS: Readonly<Record<AccountPart, string>> = {
  happened: "What happened",
  learned: "What was learned",
  changed: "What was changed",
  improved: "What improved since",
};

const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;

/** Whether a part of an account says something: spaces and signs alone say nothing. */
export function isPartWritten(account: FailureAccount, part: AccountPart): boolean {
  return LETTER_OR_NUMBER.test(account[part]);
}

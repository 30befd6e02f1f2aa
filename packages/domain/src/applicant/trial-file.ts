import { type CalendarDate, isCalendarDate } from "../kernel/calendar-date.ts";
import {
  isTrialChoice,
  NO_ANSWERS,
  TRIAL_CHOICES,
  TRIAL_NUMBERS,
  type TrialAnswers,
  type TrialChoice,
  type TrialNumber,
} from "./trial-answers.ts";

const FORMAT = "induction-answers";
const VERSION = 1;

/** Far above what answers need: what is larger is something else, and is not even parsed. */
export const MOST_FILE_BYTES = 20_000;

/** A typed answer is a number; longer texts are something else. */
const MOST_TYPED = 20;

/** What a file holds, or the sentence why it cannot be used. */
export type ReadTrialFile =
  | { readonly state: "read"; readonly answers: TrialAnswers; readonly savedOn: CalendarDate | null }
  | { readonly state: "refused"; readonly message: string };

/** "induction-answers-2026-11-22.json". */
export function toTrialFileName(savedOn: CalendarDate): string {
  return `${FORMAT}-${savedOn}.json`;
}

/** The answers as a file that people can read too. */
export function toTrialFile(answers: TrialAnswers, savedOn: CalendarDate): string {
  const about = "Answers from the first page of Induction. Open this file there, or in your account.";
  return `${JSON.stringify({ format: FORMAT, version: VERSION, savedOn, about, answers }, null, 2)}\n`;
}

function refused(message: string): ReadTrialFile {
  return { state: "refused", message };
}

const STANDS = "Your answers on this page are unchanged.";
const NOT_OURS = `This file does not hold answers from Induction. Choose the file that you saved here: its name begins with “${FORMAT}”. ${STANDS}`;
const DAMAGED = `Part of this file cannot be read: it was changed or damaged. ${STANDS}`;
const NEWER = `This file comes from a newer version of Induction. Reload this page, then open the file again. ${STANDS}`;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isTyped(value: unknown): value is string {
  return typeof value === "string" && value.length <= MOST_TYPED;
}

const CHOICES: readonly string[] = Object.keys(TRIAL_CHOICES);
const NUMBERS: readonly string[] = Object.keys(TRIAL_NUMBERS);
const isChoice = (question: string): question is TrialChoice => CHOICES.includes(question);
const isNumber = (question: string): question is TrialNumber => NUMBERS.includes(question);

/** Takes the answers to the questions of today one by one; null where one has not its shape. Nothing else is taken. */
function readAnswers(kept: Readonly<Record<string, unknown>>): TrialAnswers | null {
  let answers: TrialAnswers = NO_ANSWERS;
  for (const [question, answer] of Object.entries(kept)) {
    if (isChoice(question)) {
      if (answer !== null && !isTrialChoice(question, answer)) return null;
      answers = { ...answers, [question]: answer };
    } else if (isNumber(question)) {
      if (!isTyped(answer)) return null;
      answers = { ...answers, [question]: answer };
    } else return null;
  }
  return answers;
}

/**
 * The answers of a file that somebody opens, whatever the file is. Every refusal is a sentence for that person; nothing of
 * a refused file is used.
 */
export function readTrialFile(text: string): ReadTrialFile {
  if (text.length > MOST_FILE_BYTES) return refused(NOT_OURS);
  const file = parseJson(text.replace(/^\uFEFF/, ""));
  if (!isRecord(file) || file.format !== FORMAT) return refused(NOT_OURS);
  const { version, savedOn, answers: kept } = file;
  if (typeof version === "number" && version > VERSION) return refused(NEWER);
  if (version !== VERSION || !isRecord(kept)) return refused(DAMAGED);
  const answers = readAnswers(kept);
  if (answers === null) return refused(DAMAGED);
  return {
    state: "read",
    answers,
    savedOn: typeof savedOn === "string" && isCalendarDate(savedOn) ? savedOn : null,
  };
}

import type { CalendarDate } from "../kernel/calendar-date.ts";
import { toPlainDate } from "../kernel/plain-date.ts";
import type { Problem } from "../kernel/problem.ts";
import { isInFuture, isTooFarAhead, MOST_YEARS_AHEAD } from "./future.ts";
import { LETTER_PIPELINE, LETTER_STATUS_LABELS, type Letter, type LetterStatus } from "./letter.ts";
import { listEndReasons } from "./letter-end.ts";

const ENDS = ["declined", "withdrawn"] as const satisfies readonly LetterStatus[];

/** The statuses that a letter may have passed on its way to the given one, itself last. */
export function listStepsTo(status: LetterStatus): readonly LetterStatus[] {
  if (status === "declined" || status === "withdrawn") return [...LETTER_PIPELINE, status];
  return LETTER_PIPELINE.slice(0, LETTER_PIPELINE.indexOf(status) + 1);
}

/** Dates of statuses that the letter has not reached. */
function findEarlyDates({ status, reachedOn }: Pick<Letter, "status" | "reachedOn">): Problem[] {
  const steps = new Set(listStepsTo(status));
  return [...LETTER_PIPELINE, ...ENDS]
    .filter((step) => !steps.has(step) && reachedOn[step] !== undefined)
    .map((step) => {
      const message =
        `The letter is at “${LETTER_STATUS_LABELS[status]}”, but there is a date for “${LETTER_STATUS_LABELS[step]}”. ` +
        "Change the status, or remove that date.";
      return { path: ["reachedOn", step], code: "date-beyond-status", message };
    });
}

/** Dates that run against the order of the pipeline. */
function findDisorder({ status, reachedOn }: Pick<Letter, "status" | "reachedOn">): Problem[] {
  const problems: Problem[] = [];
  let before: { step: LetterStatus; on: CalendarDate } | null = null;
  for (const step of listStepsTo(status)) {
    const on = reachedOn[step];
    if (on === undefined) continue;
    if (before !== null && on < before.on) {
      const message =
        `“${LETTER_STATUS_LABELS[step]}” (${toPlainDate(on)}) is before “${LETTER_STATUS_LABELS[before.step]}” ` +
        `(${toPlainDate(before.on)}). Correct one of the dates.`;
      problems.push({ path: ["reachedOn", step], code: "dates-out-of-order", message });
    }
    before = { step, on };
  }
  return problems;
}

/** Answers that something else of the letter contradicts. */
function findContradictions(letter: LetterToCheck): Problem[] {
  const { status, endReason, writerAnswer, askedWhetherStrong } = letter;
  const problems: Problem[] = [];
  if (endReason !== null && !listEndReasons(status).includes(endReason)) {
    const message = `This reason does not go with “${LETTER_STATUS_LABELS[status]}”. Choose another one, or none.`;
    problems.push({ path: ["endReason"], code: "reason-beside-status", message });
  }
  if (writerAnswer !== null && askedWhetherStrong !== true) {
    const message =
      "There is an answer of the writer, but the question was not asked. Correct one of the two.";
    problems.push({ path: ["writerAnswer"], code: "answer-without-question", message });
  }
  return problems;
}

type LetterToCheck = Pick<
  Letter,
  "status" | "reachedOn" | "dueOn" | "endReason" | "writerAnswer" | "askedWhetherStrong"
>;

/**
 * What cannot be right in a letter. A due date may lie in the past: then it is overdue.
 * @param asOf the day from which the future counts; null where none is at hand
 */
export function findLetterProblems(letter: LetterToCheck, asOf: CalendarDate | null): readonly Problem[] {
  const problems = [...findEarlyDates(letter), ...findDisorder(letter), ...findContradictions(letter)];
  for (const step of [...LETTER_PIPELINE, ...ENDS]) {
    const on = letter.reachedOn[step];
    if (on === undefined || !isInFuture(on, asOf)) continue;
    const message = `The date for “${LETTER_STATUS_LABELS[step]}” is in the future. Enter the day it happened, or leave it empty.`;
    problems.push({ path: ["reachedOn", step], code: "status-date-in-future", message });
  }
  if (letter.dueOn !== null && isTooFarAhead(letter.dueOn, asOf)) {
    const message = `Check the year of the due date. It is more than ${MOST_YEARS_AHEAD} years away.`;
    problems.push({ path: ["dueOn"], code: "due-date-too-far-ahead", message });
  }
  return problems;
}

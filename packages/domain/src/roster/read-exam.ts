import type { ExamAttempt } from "../applicant/exam-attempt.ts";
import { EXAM_NAMES, findAttemptProblems } from "../applicant/exam-problems.ts";
import type { MeasuredBy } from "../applicant/measured-by.ts";
import type { CalendarDate } from "../kernel/calendar-date.ts";
import type { Problem } from "../kernel/problem.ts";
import { findStep2ckPassingLine } from "../parameters/passing-lines.ts";
import type { ExamResult, RosterExam, RosterField } from "./roster-field.ts";
import type { RowNotes } from "./row-notes.ts";

interface ExamColumns {
  readonly result: RosterField;
  readonly score: RosterField;
  readonly date: RosterField;
  readonly attempts: RosterField;
}

interface ExamCells {
  readonly result: ExamResult | null;
  readonly score: number | null;
  readonly date: CalendarDate | null;
  readonly attempts: number | null;
}

const COLUMNS = {
  step1: { result: "step1Result", score: "step1Score", date: "step1Date", attempts: "step1Attempts" },
  step2ck: {
    result: "step2ckResult",
    score: "step2ckScore",
    date: "step2ckDate",
    attempts: "step2ckAttempts",
  },
  step3: { result: "step3Result", score: "step3Score", date: "step3Date", attempts: "step3Attempts" },
} as const satisfies Record<RosterExam, ExamColumns>;

/**
 * The attempts at one exam, or null where the row does not tell all of it: a list of attempts says how many failed, so
 * without their number nothing is kept. Earlier attempts failed, or there would have been no later one.
 */
export function readExam(exam: RosterExam, notes: RowNotes): readonly ExamAttempt[] | null {
  const columns = COLUMNS[exam];
  const cells: ExamCells = {
    result: notes.value(columns.result),
    score: notes.value(columns.score),
    date: notes.value(columns.date),
    attempts: notes.value(columns.attempts),
  };
  if (notes.isRefused(...Object.values(columns))) return null;
  if (isNotTaken(cells)) return readNotTaken(exam, cells, notes);
  if (cells.result === null && cells.score === null && cells.date === null && cells.attempts === null) {
    return null;
  }
  return readTaken(exam, cells, notes);
}

const isNotTaken = ({ result, attempts }: ExamCells) => result === "not-taken" || attempts === 0;

function readNotTaken(exam: RosterExam, cells: ExamCells, notes: RowNotes): readonly ExamAttempt[] | null {
  const { result, score, date, attempts } = cells;
  const isTaken =
    score !== null || date !== null || (attempts ?? 0) > 0 || (result ?? "not-taken") !== "not-taken";
  if (!isTaken) return [];
  const message = `The row says that ${EXAM_NAMES[exam]} was not taken, and tells of an attempt. Correct one of them.`;
  notes.refuse(COLUMNS[exam][result === "not-taken" ? "result" : "attempts"], message);
  return null;
}

function readTaken(exam: RosterExam, cells: ExamCells, notes: RowNotes): readonly ExamAttempt[] | null {
  const { score, date, attempts } = cells;
  const name = EXAM_NAMES[exam];
  const columns = COLUMNS[exam];
  const result = cells.result ?? settleByLine(exam, cells, notes.by);
  const field = toldField(exam, cells);
  if (result === null) {
    notes.leaveOut(field, `${name} is left out: the row does not say whether it was passed.`);
    return null;
  }
  if (attempts === null) {
    const known = cells.result === null ? field : columns.result;
    const message = `${name} is left out: the row does not say how many attempts there were, and unknown never counts as one.`;
    notes.leaveOut(known, message);
    return null;
  }
  const last: ExamAttempt = { takenOn: date, result: result === "pass" ? "pass" : "fail", score };
  const earlier = Array.from({ length: attempts - 1 }, (): ExamAttempt => {
    return { takenOn: null, result: "fail", score: null };
  });
  const list = [...earlier, last];
  const problems = findAttemptProblems(exam, list, notes.by);
  for (const problem of problems) notes.refuse(toField(columns, problem), problem.message);
  return problems.length === 0 ? list : null;
}

/** The cell by which the row tells of the exam where it gives no result. */
function toldField(exam: RosterExam, { score, date }: ExamCells): RosterField {
  if (score !== null) return COLUMNS[exam].score;
  return date === null ? COLUMNS[exam].attempts : COLUMNS[exam].date;
}

function toField(columns: ExamColumns, { path }: Problem): RosterField {
  switch (path.at(-1)) {
    case "score":
      return columns.score;
    case "takenOn":
      return columns.date;
    case "result":
      return columns.result;
    default:
      return columns.attempts;
  }
}

/** Whether a Step 2 CK score passes, by the line of its day; null without a day, for the line has moved. */
function settleByLine(
  exam: RosterExam,
  { score, date }: ExamCells,
  { almanac }: MeasuredBy,
): ExamResult | null {
  if (exam !== "step2ck" || score === null) return null;
  const line = findStep2ckPassingLine(date, almanac);
  if (line === null) return null;
  return score >= line.score ? "pass" : "fail";
}

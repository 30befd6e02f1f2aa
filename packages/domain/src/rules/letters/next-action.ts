import { isLetterMet, isLetterOpen, type Letter } from "../../applicant/letter.ts";
import { addDays, type CalendarDate } from "../../kernel/calendar-date.ts";
import type { ParameterValues } from "../../parameters/resolve-parameters.ts";
import { findNextStep } from "./step-words.ts";

/** What moves a letter on, and by when. */
export interface LetterAction {
  /** One sentence for whoever asks for the letter. */
  readonly words: string;
  /** Null where nothing tells a day. */
  readonly dueOn: CalendarDate | null;
}

/** The numbers by which the days of a letter are counted. */
export type LetterTimes = Pick<
  ParameterValues,
  "letterAnswerDays" | "letterWritingDays" | "letterReminderDays" | "letterMaterialDays"
>;

type Waiting = Pick<Letter, "status" | "reachedOn" | "dueOn" | "writerAnswer">;

/** A writer who agreed and did not say "strong": the guide would have somebody else asked first (E4). */
const NOT_STRONG =
  "The writer agreed and did not say that it will be strong. Send specific examples from the work together, and look for a writer who says so.";

/**
 * What moves one letter on to its next stage, and the day by which to do it (E7); null once nothing does. The day never lies
 * behind the day by which the letter should be in.
 */
export function findNextAction(letter: Waiting, times: LetterTimes): LetterAction | null {
  const words = findNextStep(letter);
  if (words === null) return null;
  const isLukewarm = letter.status === "agreed" && letter.writerAnswer === "yes";
  return { words: isLukewarm ? NOT_STRONG : words, dueOn: findDay(letter, times) };
}

function findDay({ status, reachedOn, dueOn }: Waiting, times: LetterTimes): CalendarDate | null {
  const before = (days: number) => (dueOn === null ? null : addDays(dueOn, -days));
  const after = (on: CalendarDate | undefined, days: number) =>
    on === undefined ? dueOn : earlier(addDays(on, days), dueOn);
  switch (status) {
    case "identified":
      return before(times.letterWritingDays);
    case "asked":
      return after(reachedOn.asked, times.letterAnswerDays);
    case "agreed":
      return after(reachedOn.agreed, times.letterMaterialDays);
    case "in-progress":
      return before(times.letterReminderDays);
    default:
      return dueOn;
  }
}

function earlier(a: CalendarDate, b: CalendarDate | null): CalendarDate {
  return b !== null && b < a ? b : a;
}

/** Whether the letter should be in by now and is not. A letter that was declined or withdrawn is not waited for. */
export function isLetterOverdue(letter: Letter, today: CalendarDate): boolean {
  return letter.dueOn !== null && letter.dueOn < today && isLetterOpen(letter) && !isLetterMet(letter);
}

/** Whether the writer owes the letter: was asked, and it is not in. */
export function isLetterOwed({ status }: Pick<Letter, "status">): boolean {
  return status === "asked" || status === "agreed" || status === "in-progress";
}

/** The day since which the writer knows of it, as far as it was told: the first day at or after the question. */
export function findAskedOn({ reachedOn }: Pick<Letter, "reachedOn">): CalendarDate | null {
  return reachedOn.asked ?? reachedOn.agreed ?? reachedOn["in-progress"] ?? null;
}

import { hasAnswers, type TrialAnswers } from "@induction/domain/applicant/trial-answers";
import { readTrialFile, toTrialFile } from "@induction/domain/applicant/trial-file";
import { type CalendarDate, daysBetween } from "@induction/domain/kernel/calendar-date";

/** Answers that lie in this browser, and the day they were left there. */
export interface KeptAnswers {
  readonly answers: TrialAnswers;
  readonly savedOn: CalendarDate | null;
}

/** The tab keeps what is typed until it is closed; the browser keeps what is to go into an account. */
export type Place = "tab" | "browser";

const KEYS = { tab: "induction.answers", browser: "induction.answers-to-take" } as const;

/** Answers that nobody took along are not left lying for longer. */
export const MOST_DAYS_KEPT = 30;

function openPlace(place: Place): Storage {
  return place === "tab" ? window.sessionStorage : window.localStorage;
}

/** The answers that lie in a place; null where there are none, or none that can still be used. */
export function findKeptAnswers(place: Place, today: CalendarDate): KeptAnswers | null {
  try {
    const text = openPlace(place).getItem(KEYS[place]);
    const read = text === null ? null : readTrialFile(text);
    if (read?.state !== "read" || !hasAnswers(read.answers)) return null;
    const isOld = read.savedOn === null || daysBetween(read.savedOn, today) > MOST_DAYS_KEPT;
    if (place === "browser" && isOld) {
      forgetAnswers(place);
      return null;
    }
    return read;
  } catch {
    return null;
  }
}

/** Keeps answers in this browser, never on a server. False where the browser refuses to store. */
export function keepAnswers(place: Place, answers: TrialAnswers, today: CalendarDate): boolean {
  try {
    openPlace(place).setItem(KEYS[place], toTrialFile(answers, today));
    return true;
  } catch {
    return false;
  }
}

/** Removes the answers from a place. */
export function forgetAnswers(place: Place): void {
  try {
    openPlace(place).removeItem(KEYS[place]);
  } catch {
    // A browser that refuses to store has kept nothing.
  }
}

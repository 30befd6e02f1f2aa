import type { CalendarDate } from "../kernel/calendar-date.ts";
import type { Letter, LetterStatus } from "./letter.ts";

/** What a writer can answer by the private link. */
export const WRITER_CHOICES = ["strong", "yes", "rather-not"] as const;

/** @see WRITER_CHOICES */
export type WriterChoice = (typeof WRITER_CHOICES)[number];

/** The letter once its writer has answered: agreed or declined on that day, and asked whether it will be strong either way. */
export function toAnswered(letter: Letter, choice: WriterChoice, on: CalendarDate): Letter {
  const status: LetterStatus = choice === "rather-not" ? "declined" : "agreed";
  return {
    ...letter,
    status,
    askedWhetherStrong: true,
    writerAnswer: choice === "rather-not" ? null : choice,
    endReason: choice === "rather-not" ? "would-rather-not" : null,
    reachedOn: { ...letter.reachedOn, [status]: on },
  };
}

/** The letter once its writer was asked by a mailed link. A letter that was asked for before keeps its day. */
export function toAsked(letter: Letter, on: CalendarDate): Letter {
  if (letter.status !== "identified") return { ...letter, askedWhetherStrong: true };
  return {
    ...letter,
    status: "asked",
    askedWhetherStrong: true,
    reachedOn: { ...letter.reachedOn, asked: on },
  };
}

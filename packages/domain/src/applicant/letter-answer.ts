import type { CalendarDate } from "../kernel/calendar-date.ts";
import type { Letter, LetterStatus } from "./letter.ts";

/** What a writer can answer by the private link. */
export const WRITER_CHOICES = ["strong", "yes", "rather-not"] as const;

/** @see WRITER_CHOICES */
export type WriterChoice = (typeof WRITER_CHOICES)[number];

/** What the writer of a letter is told before they answer by the link: who asks, for what, and until when. */
export interface AskedOfWriter {
  readonly writer: string;
  readonly applicantName: string;
  readonly orgName: string;
  /** The year in which the training would begin. */
  readonly season: number;
  readonly dueOn: CalendarDate | null;
  readonly linkUntil: CalendarDate;
}

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

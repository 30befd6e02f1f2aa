import type { CalendarDate } from "../kernel/calendar-date.ts";

/** How interest in a program was shown. */
export type InterestKind = "open-house" | "message" | "conversation";

/** One time that interest in a program was shown, with what follows from it (G10). */
export interface InterestEvent {
  readonly programId: string;
  readonly kind: InterestKind;
  readonly on: CalendarDate;
  /** What to do next, in the person's words; empty where nothing is. */
  readonly nextStep: string;
  /** The day by which; null where none was set. */
  readonly nextOn: CalendarDate | null;
}

/** The ways to show interest, as screens name them. */
export const INTEREST_LABELS: Readonly<Record<InterestKind, string>> = {
  "open-house": "Open house or webinar",
  message: "Message to the program",
  conversation: "Conversation or networking",
};

import {
  type Acquaintance,
  LETTER_PIPELINE,
  LETTER_STATUS_LABELS,
  type Letter,
} from "@induction/domain/applicant/letter";
import { LETTER_END_LABELS } from "@induction/domain/applicant/letter-end";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";

/** How well a writer knows the work, as choices and in lists. */
export const ACQUAINTANCE_WORDS = {
  well: "Well",
  partly: "Partly",
  little: "Little",
} as const satisfies Record<Acquaintance, string>;

const KNOWS_YOU = {
  well: "knows your work well",
  partly: "knows your work in part",
  little: "knows your work little",
} as const satisfies Record<Acquaintance, string>;

/** "Lakeside Hospital, knows your work well": what else is told of a writer; empty where nothing is. */
export function describeAcquaintance({ institution, acquaintance }: Letter): string {
  return [institution, acquaintance === null ? null : KNOWS_YOU[acquaintance]]
    .filter((part) => part !== null)
    .join(", ");
}

/** A step of a letter's way with the day on which it was reached. */
export interface DatedStep {
  readonly label: string;
  /** Null where nobody told the day. */
  readonly on: CalendarDate | null;
}

/** The steps that a letter has taken, in their order, the one where it stands last. */
export function listDatedSteps({ status, reachedOn }: Letter): readonly DatedStep[] {
  const isOver = status === "declined" || status === "withdrawn";
  const last = isOver ? LETTER_PIPELINE.length : LETTER_PIPELINE.indexOf(status);
  const taken = LETTER_PIPELINE.slice(0, last + 1).filter(
    (step) => step === status || reachedOn[step] !== undefined,
  );
  const steps = isOver ? [...taken, status] : taken;
  return steps.map((step) => ({ label: LETTER_STATUS_LABELS[step], on: reachedOn[step] ?? null }));
}

/** What the question about strength has come to, and why a letter ended; null where there is nothing to say. */
export function tellStrength({ status, askedWhetherStrong, writerAnswer, endReason }: Letter): string | null {
  if (status === "declined" || status === "withdrawn") {
    return endReason === null ? "Why is not told." : `${LETTER_END_LABELS[endReason]}.`;
  }
  if (writerAnswer === "strong") return "The writer said: a strong one.";
  if (writerAnswer === "yes") return "The writer said yes, and not that it will be strong.";
  if (askedWhetherStrong === false) return "Not asked yet whether it can be a strong one.";
  return askedWhetherStrong === null ? "Whether it can be a strong one is not told." : null;
}

import type { CalendarDate } from "../kernel/calendar-date.ts";

/** Who made a practice examination for Step 2 CK. The guide names NBME and UWSA. */
export type PracticeTestProvider = "nbme" | "uwsa" | "free120" | "amboss" | "other";

/** The areas that the guide calls central to anesthesia (C6), and the rest. */
export type BodySystem = "cardiovascular" | "pulmonary" | "neurology" | "critical-care" | "other";

/** The systems as screens name them, the four that the guide calls central to anesthesia first. */
export const BODY_SYSTEM_LABELS: Readonly<Record<BodySystem, string>> = {
  cardiovascular: "Cardiovascular",
  pulmonary: "Pulmonary",
  neurology: "Neurology",
  "critical-care": "Critical care",
  other: "Other systems",
};

/** One practice examination for Step 2 CK. */
export interface PracticeTest {
  readonly provider: PracticeTestProvider;
  readonly takenOn: CalendarDate;
  /** The predicted three-digit score, 1–300. */
  readonly score: number;
  /** Percent correct by system, 0–100, where the report gives it. */
  readonly systems: Partial<Record<BodySystem, number>>;
}

/** An examination that the person has booked or intends to sit. */
export interface PlannedSitting {
  readonly exam: "step1" | "step2ck" | "step3";
  readonly on: CalendarDate;
}

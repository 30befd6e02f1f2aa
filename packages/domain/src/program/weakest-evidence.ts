import type { CalendarDate } from "../kernel/calendar-date.ts";
import { DECIDING_FIELDS } from "./deciding-fields.ts";
import { type Freshness, factFreshness } from "./freshness.ts";
import type { ProgramFacts, ProgramField } from "./program.ts";

/** Weakest first: what nobody knows is weaker than what two sources dispute, and that weaker than what is old. */
const WEAKEST_FIRST = ["unknown", "disputed", "stale", "ageing"] as const satisfies readonly Freshness[];

/** How far a program can be relied on: as far as the weakest of the facts that decide. */
export interface WeakestEvidence {
  readonly freshness: Freshness;
  /** The facts that are that weak, in the order of a program's page. */
  readonly fields: readonly ProgramField[];
  /** How many they are: "4 of 5 facts". */
  readonly detail: string;
}

/** The weakest of the facts that decide, on a day. A fact that nobody has checked is the weakest of all. */
export function findWeakestEvidence(facts: ProgramFacts, today: CalendarDate): WeakestEvidence {
  const found = DECIDING_FIELDS.map((field) => ({ field, freshness: factFreshness(facts[field], today) }));
  const freshness = WEAKEST_FIRST.find((weak) => found.some((each) => each.freshness === weak)) ?? "verified";
  const fields = found.filter((each) => each.freshness === freshness).map(({ field }) => field);
  return { freshness, fields, detail: `${fields.length} of ${found.length} facts` };
}

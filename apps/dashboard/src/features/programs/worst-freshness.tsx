import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { type Freshness, factFreshness } from "@induction/domain/program/freshness";
import type { Program } from "@induction/domain/program/program";
import { FreshnessChip } from "@induction/ui/advice/chips";
import { memo } from "react";
import { KEY_FIELDS } from "./key-fields.ts";

/** The first of these that any known fact shows is what the reader must know of the program. */
const BY_CONCERN: readonly Freshness[] = ["disputed", "stale", "ageing", "verified"];

/** How far the facts that decide can be relied on: as far as the weakest of those that are known. */
export const WorstFreshness = memo(function WorstFreshness({
  program,
  today,
}: {
  program: Program;
  today: CalendarDate;
}) {
  const found = new Set(KEY_FIELDS.map((field) => factFreshness(program.facts[field], today)));
  const worst = BY_CONCERN.find((freshness) => found.has(freshness)) ?? "unknown";
  return <FreshnessChip freshness={worst} isBare={worst !== "disputed"} />;
});

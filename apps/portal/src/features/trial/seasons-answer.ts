import type { Almanac } from "@induction/domain/parameters/almanac";
import { findAlmanac } from "@induction/domain/season/almanac-read";

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** The almanac in an answer of `seasons.current`; null where it has not that shape. */
export function findAlmanacIn(answer: unknown): Almanac | null {
  const result = isRecord(answer) ? answer.result : null;
  const data = isRecord(result) ? result.data : null;
  return findAlmanac(isRecord(data) ? data.almanac : null);
}

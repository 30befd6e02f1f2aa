import type { BreadthRange } from "../outcomes.ts";

/** A range as the guide writes one: "60–100", "80–120+", "120+". */
export function rangeInWords({ least, most, isOpenAbove }: BreadthRange): string {
  if (most === null) return `${least}+`;
  return `${least}–${most}${isOpenAbove ? "+" : ""}`;
}

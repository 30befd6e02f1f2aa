import type { ChargedRange } from "./fees.ts";

/** A product is not torn apart at the end of a line. */
const TIMES = "\u00A0×\u00A0";

/** How a fee comes about, in a few words: "30 × $11 + 54 × $30". Null where one price alone makes it. */
export function rangesInWords(ranges: readonly ChargedRange[]): string | null {
  if (ranges.length < 2) return null;
  return ranges
    .map(({ applications, usd, per }) =>
      per === "range" ? `$${usd} for ${applications}` : `${applications}${TIMES}$${usd}`,
    )
    .join(" + ");
}

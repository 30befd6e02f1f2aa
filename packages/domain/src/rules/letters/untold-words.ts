import type { KindCount } from "../letter-count.ts";
import { countInWords } from "../words.ts";

/** What stands behind a count where writers are not told: "; whether 1 more letter counts is not told". Empty where all are. */
export function untoldInWords({ surely, atMost }: KindCount): string {
  const untold = atMost - surely;
  if (untold === 0) return "";
  return `; whether ${countInWords(untold, "more letter")} ${untold === 1 ? "counts" : "count"} is not told`;
}

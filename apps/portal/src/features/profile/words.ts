import type { Applicable } from "@induction/domain/kernel/told";

/** A told fact as lines; null while it is not told. */
export function describeTold<T>(
  fact: Applicable<T>,
  toLines: (value: T) => readonly string[],
): readonly string[] | null {
  if (fact.state === "unknown") return null;
  return fact.state === "known" ? toLines(fact.value) : ["Does not apply"];
}

/** A list as one line for each entry; a told empty list says so. */
export function linesOr<T>(
  entries: readonly T[],
  { none, toLine }: { none: string; toLine: (entry: T) => string },
): readonly string[] {
  return entries.length === 0 ? [none] : entries.map(toLine);
}

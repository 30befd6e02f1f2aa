import type { Truth } from "../kernel/answer.ts";
import type { OpenFacts } from "./open-facts.ts";

/**
 * What can be said of a person: true, false, or open, and then as the set of facts that would tell.
 * The connectives follow Kleene's strong logic and carry only the facts that still matter:
 * a failure known from one exam leaves the other exam out of the set.
 */
export type Verdict = boolean | OpenFacts;

/** Whether all hold: one false settles it, whatever is open. */
export function allOf(a: Verdict, b: Verdict, c: Verdict = true): Verdict {
  if (a === false || b === false || c === false) return false;
  const open = toOpen(a) | toOpen(b) | toOpen(c);
  return open === 0 ? true : open;
}

/** Whether any holds: one true settles it, whatever is open. */
export function anyOf(a: Verdict, b: Verdict, c: Verdict = false): Verdict {
  if (a === true || b === true || c === true) return true;
  const open = toOpen(a) | toOpen(b) | toOpen(c);
  return open === 0 ? false : open;
}

/** The opposite; open stays open. */
export function notOf(verdict: Verdict): Verdict {
  return typeof verdict === "boolean" ? !verdict : verdict;
}

/** The facts that would tell; the empty set once the verdict is true or false. */
export function toOpen(verdict: Verdict): OpenFacts {
  return typeof verdict === "boolean" ? 0 : verdict;
}

/** The verdict without the facts behind it. */
export function toTruth(verdict: Verdict): Truth {
  return typeof verdict === "boolean" ? verdict : "unknown";
}

/** Whether a number that lies somewhere from `least` to `most` reaches a line. */
export function reaches(
  bounds: { readonly least: number; readonly most: number },
  line: number,
): boolean | null {
  if (bounds.least >= line) return true;
  return bounds.most < line ? false : null;
}

/** One digit to the base of three for false, true and open. */
export function toDigit(verdict: Verdict): number {
  if (typeof verdict !== "boolean") return 2;
  return verdict ? 1 : 0;
}

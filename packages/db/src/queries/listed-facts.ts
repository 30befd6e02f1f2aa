import { isSameValue } from "@induction/domain/assessment/same-value";
import { type Fact, notChecked } from "@induction/domain/program/fact";

/** What stands of a field. */
export interface StandingFact {
  readonly version: number;
  readonly fact: Fact<unknown>;
  readonly isByCurator: boolean;
}

/** What is known of a field before a newer list is loaded. */
export interface KnownOfField {
  readonly stands: StandingFact | undefined;
  /** What the last list said; "not checked" where it said nothing. */
  readonly lastListed: Fact<unknown> | undefined;
  /** What was last found different from a curator's fact. */
  readonly lastDifferent: Fact<unknown> | undefined;
}

/** What becomes of a field: nothing, another entry, or a difference that a curator is to look at. */
export type ListedOutcome =
  | { readonly kind: "nothing" }
  | { readonly kind: "entry"; readonly follows: number; readonly why: string | null }
  | { readonly kind: "difference" };

const NOTHING: ListedOutcome = { kind: "nothing" };
const NO_LONGER_LISTED = "The newer list that came with the product does not tell it any more.";

/**
 * Compares three: what the list says, what the last list said, and what stands. Where only lists have spoken the new one is
 * followed; what a curator has entered stays, and where the new list says something else, that is a difference.
 */
export function compareListed(
  fact: Fact<unknown>,
  { stands, lastListed = notChecked, lastDifferent = notChecked }: KnownOfField,
): ListedOutcome {
  if (isSameFact(fact, lastListed)) return NOTHING;
  if (stands?.isByCurator === true) {
    // A list that has nothing to say contradicts nobody; what was looked at once is not shown again.
    const isOld = isSameFact(fact, lastDifferent);
    return isOld || isSameFact(fact, stands.fact) ? NOTHING : { kind: "difference" };
  }
  if (stands === undefined && fact.state === "not-checked") return NOTHING;
  const why = fact.state === "not-checked" ? NO_LONGER_LISTED : null;
  return { kind: "entry", follows: stands?.version ?? 0, why };
}

/** Either may have a key that the other lacks. */
function isSameFact(a: Fact<unknown>, b: Fact<unknown>): boolean {
  return isSameValue(a, b) && isSameValue(b, a);
}

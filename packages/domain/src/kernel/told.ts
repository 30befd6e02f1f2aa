/** A fact that somebody stated. "None" is a statement too: an empty list is known. */
export interface Known<T> {
  readonly state: "known";
  readonly value: T;
}

/** Nobody has told us yet. Unknown is never no: no rule may read it as false, zero or none. */
export interface Unknown {
  readonly state: "unknown";
}

/** The question does not arise for this person or program. */
export interface NotApplicable {
  readonly state: "not-applicable";
}

/** What a person may or may not have told us. */
export type Told<T> = Known<T> | Unknown;

/** The same where the question may also not arise. */
export type Applicable<T> = Known<T> | Unknown | NotApplicable;

/** A stated fact. */
export function known<T>(value: T): Known<T> {
  return { state: "known", value };
}

/** The one value for "not told". */
export const unknown: Unknown = Object.freeze({ state: "unknown" });

/** The one value for "does not arise". */
export const notApplicable: NotApplicable = Object.freeze({ state: "not-applicable" });

/** The stated value, or the given stand-in where nothing was told: for display and sorting, never inside a rule. */
export function toldOr<T, E>(fact: Applicable<T>, otherwise: E): T | E {
  return fact.state === "known" ? fact.value : otherwise;
}

import type { CalendarDate } from "../kernel/calendar-date.ts";

/** What kind of document a claim rests on, from the publisher's own page to nobody's. */
export type SourceKind =
  | "program-site"
  /** The page of an organization about its own dates, fees and rules: AAMC, ECFMG, USMLE. NRMP has a kind of its own. */
  | "organization-site"
  | "institution-policy"
  | "nrmp"
  | "acgme-list"
  | "aggregator"
  | "copied-page"
  | "government-site"
  | "general-knowledge";

/** Who says so, where, and when it was read. */
export interface Claim {
  /** Key or name of the document. */
  readonly source: string;
  readonly kind: SourceKind;
  readonly link: string | null;
  /** The year or cycle that the document shows for this value; null where it shows none. */
  readonly year: number | null;
  /** The day a copy of the document was read. */
  readonly retrievedOn: CalendarDate;
  /** The day a curator confirmed the value, and who; null until then. */
  readonly verifiedOn: CalendarDate | null;
  readonly verifiedBy: string | null;
  readonly validFrom: CalendarDate | null;
  readonly validTo: CalendarDate | null;
  /** What else the document says about the value. */
  readonly note: string | null;
}

/** A value that somebody claims. */
export interface Claimed<T> {
  readonly value: T;
  readonly claim: Claim;
}

/**
 * What is known of a program's field. Not checked and not disclosed are never no;
 * a disputed field keeps each claim and takes no side.
 */
export type Fact<T> =
  | ({ readonly state: "known" } & Claimed<T>)
  | { readonly state: "not-disclosed"; readonly claim: Claim }
  | { readonly state: "not-checked" }
  | { readonly state: "disputed"; readonly claims: readonly Claimed<T>[] };

/** The one value for "nobody has looked". */
export const notChecked: { readonly state: "not-checked" } = Object.freeze({ state: "not-checked" });

/** Whether the claim rests on nobody's document: shown as unverified wherever it appears. */
export function isUnverified(claim: Claim): boolean {
  return claim.kind === "general-knowledge" && claim.verifiedOn === null;
}

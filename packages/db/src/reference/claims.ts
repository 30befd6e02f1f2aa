import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import type { Claim, Fact, SourceKind } from "@induction/domain/program/fact";
import { type DocumentKey, getDocument } from "@induction/domain/sources/documents";

/** The day on which copies of all documents behind the program list were read. No live page was opened. */
export const RETRIEVED_ON = toCalendarDate("2026-11-22");

/** What kind of document stands behind each source of the program list. */
const SOURCE_KINDS = {
  "nrmp-2020": "nrmp",
  "nrmp-2023-list": "nrmp",
  "fl-2026": "nrmp",
  anesthesiahub: "aggregator",
  resadv: "aggregator",
  yousmle: "aggregator",
  "maction-2019": "aggregator",
  "sdn-2009": "acgme-list",
  "health-mil": "government-site",
  "program-site": "program-site",
  "institution-policy": "institution-policy",
  "program-faq-copy": "copied-page",
  "general-knowledge": "general-knowledge",
} as const satisfies Partial<Record<DocumentKey, SourceKind>>;

/** The key of a source of the program list. */
export type ProgramSource = keyof typeof SOURCE_KINDS;

/** Whether a text names a source of the program list. */
export function isProgramSource(text: string): text is ProgramSource {
  return Object.hasOwn(SOURCE_KINDS, text);
}

/** What a claim says besides its source. */
export interface ClaimDetails {
  /** The page that says so; without one, the document as a whole. */
  readonly link?: string | null;
  /** The year that the page shows for the value; without one, the year of the document if it covers one alone. */
  readonly year?: number | null;
  readonly note?: string | null;
}

/** Documents that give all their values for one year. Pages carry years of their own. */
const ANNUAL: ReadonlySet<ProgramSource> = new Set(["nrmp-2020", "nrmp-2023-list", "fl-2026", "sdn-2009"]);

/** A claim as it was collected: read on the day of the collection, checked by no curator yet. */
export function toClaim(source: ProgramSource, details: ClaimDetails = {}): Claim {
  const document = getDocument(source);
  return {
    source,
    kind: SOURCE_KINDS[source],
    link: details.link ?? document.url,
    year: details.year ?? (ANNUAL.has(source) ? document.year : null),
    retrievedOn: RETRIEVED_ON,
    verifiedOn: null,
    verifiedBy: null,
    validFrom: null,
    validTo: null,
    note: details.note ?? null,
  };
}

/** A value with the claim that supports it. */
export function toFact<T>(value: T, claim: Claim): Fact<T> {
  return { state: "known", value, claim };
}

/** Remarks as one note, or null where there are none. */
export function joinNotes(...notes: readonly (string | null)[]): string | null {
  const said = notes.filter((note) => note !== null);
  return said.length === 0 ? null : said.join(" ");
}

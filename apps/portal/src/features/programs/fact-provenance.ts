import type { Claim } from "@induction/domain/program/fact";
import { SOURCE_KIND_LABELS } from "@induction/domain/program/program-words";
import { findDocument } from "@induction/domain/sources/documents";
import type { Provenance } from "@induction/ui/advice/provenance-popover";
import { toShortDate } from "../../shell/dates.ts";

/** Whether a text may be followed as a link: a page of the web, and nothing that a browser would run. */
export function isWebAddress(text: string | null): text is string {
  return text !== null && /^https?:\/\//i.test(text) && URL.canParse(text);
}

function toSource({ source, link }: Claim): Provenance["source"] {
  const document = findDocument(source);
  const address = isWebAddress(link) ? link : (document?.url ?? undefined);
  return { title: document?.title ?? source, ...(address !== undefined && { href: address }) };
}

function toRead({ retrievedOn, year }: Claim): string {
  const shown = year === null ? "it shows no year" : `it speaks of ${year}`;
  return `${toShortDate(retrievedOn)}; ${shown}`;
}

interface ClaimedWords {
  readonly field: string;
  readonly value: string;
  readonly usedFor: string;
}

/** A claim as its card tells it: what kind of document says so, when it was read, and whether anybody checked it. */
export function toProvenance({ field, value, usedFor }: ClaimedWords, claim: Claim): Provenance {
  const { verifiedOn, verifiedBy, note, kind } = claim;
  return {
    field,
    value,
    usedFor,
    kind: SOURCE_KIND_LABELS[kind],
    source: toSource(claim),
    read: toRead(claim),
    ...(verifiedOn !== null && { checked: [verifiedBy, toShortDate(verifiedOn)].filter(Boolean).join(", ") }),
    ...(note !== null && { note }),
  };
}

import type { Claim } from "@induction/domain/program/fact";
import type { Program } from "@induction/domain/program/program";
import { findDocument } from "@induction/domain/sources/documents";

/** Where a program is: "Hershey, PA"; the state alone where the city is not known. */
export function placeOf({ facts, state }: Program): string {
  return facts.city.state === "known" ? `${facts.city.value}, ${state}` : state;
}

/** The name of the document behind a claim, and where it can be read. */
export function toSource({ source, link }: Claim): { title: string; href: string | undefined } {
  const document = findDocument(source);
  const href = link ?? document?.url ?? undefined;
  return {
    title: document?.title ?? source,
    href: href !== undefined && /^https?:/.test(href) ? href : undefined,
  };
}

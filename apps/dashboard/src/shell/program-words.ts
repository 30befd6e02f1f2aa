import type { Claim, Fact } from "@induction/domain/program/fact";
import type { Program, ProgramField } from "@induction/domain/program/program";
import { programValueInWords } from "@induction/domain/program/program-words";
import { findDocument } from "@induction/domain/sources/documents";

/** Where a program is: "Hershey, PA"; the state alone where the city is not known. */
export function placeOf({ facts, state }: Program): string {
  return facts.city.state === "known" ? `${facts.city.value}, ${state}` : state;
}

/** One value that a source gives for a field. */
export interface ToldValue {
  readonly words: string;
  readonly claim: Claim;
}

/** Every value that is told of a field: none, one, or where sources disagree each of them. */
export function listToldValues(program: Program, field: ProgramField): readonly ToldValue[] {
  return toldValues(field, program.facts);
}

function toldValues<F extends ProgramField>(
  field: F,
  facts: Pick<Program["facts"], F>,
): readonly ToldValue[] {
  const fact = facts[field];
  switch (fact.state) {
    case "known":
      return [{ words: programValueInWords(field, fact.value), claim: fact.claim }];
    case "disputed":
      return fact.claims.map(({ value, claim }) => ({ words: programValueInWords(field, value), claim }));
    case "not-disclosed":
    case "not-checked":
      return [];
  }
}

/** The claim that stands behind a fact; null where there is none, or several. */
export function findClaim(fact: Fact<unknown>): Claim | null {
  return fact.state === "known" || fact.state === "not-disclosed" ? fact.claim : null;
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

import type { Claim, Claimed, Fact } from "@induction/domain/program/fact";
import { type Program, type ProgramField, UNCHECKED_FACTS } from "@induction/domain/program/program";

function isField(name: string): name is ProgramField {
  return Object.hasOwn(UNCHECKED_FACTS, name);
}

/** Every fact of a program under the name of its field. */
export function listFacts(program: Program): readonly (readonly [ProgramField, Fact<unknown>])[] {
  return Object.keys(program.facts).flatMap((field) =>
    isField(field) ? [[field, program.facts[field]] as const] : [],
  );
}

/** The values that a fact claims, the kept one first; none where nobody checked or the program does not say. */
export function listClaimed<T>(fact: Fact<T>): readonly Claimed<T>[] {
  if (fact.state === "disputed") return fact.claims;
  return fact.state === "known" ? [fact] : [];
}

/** Every claim behind the facts of programs. */
export function listClaims(programs: readonly Program[]): readonly Claim[] {
  return programs
    .flatMap(listFacts)
    .flatMap(([, fact]) => listClaimed(fact))
    .map(({ claim }) => claim);
}

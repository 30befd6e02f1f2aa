import type { CalendarDate } from "../kernel/calendar-date.ts";
import type { Claim, Fact } from "./fact.ts";
import { parseProgramFact } from "./program.schema.ts";
import type { Program, ProgramFacts, ProgramField } from "./program.ts";
import { PROGRAM_FIELDS } from "./program-field-words.ts";

/** What stands in place of the name of whoever confirmed a fact: the open data names nobody. */
export const A_CURATOR = "a curator";

/** How the data may be used, and what must go with it. */
export const OPEN_DATA_TERMS =
  "Facts about programs, each with its own source. Use them freely. Name Induction, the version and the day, and keep the source of each fact beside it. Not checked and not disclosed never mean no.";

/** The name of the JSON format; another number where readers must change. */
export const OPEN_DATA_FORMAT = "induction-programs-1";

/** A program with how often each of its facts was told: 0 where nothing ever was. */
export interface OpenProgram {
  readonly program: Program;
  readonly versions: Readonly<Record<ProgramField, number>>;
}

/** Every program and fact as they stood at one version. */
export interface OpenData {
  /** Which state of the facts it is: the number of changes, a point and a digest of the list. */
  readonly version: string;
  /** The day on which it was taken out. */
  readonly retrieved: CalendarDate;
  readonly programs: readonly OpenProgram[];
}

function withoutName(claim: Claim): Claim {
  return {
    ...claim,
    verifiedBy: claim.verifiedOn === null ? null : A_CURATOR,
    // An empty note and none are one and the same in a table.
    note: claim.note === "" ? null : claim.note,
  };
}

/** What is known without the name of whoever confirmed it. */
export function withoutNames<T>(fact: Fact<T>): Fact<T> {
  switch (fact.state) {
    case "not-checked":
      return fact;
    case "known":
    case "not-disclosed":
      return { ...fact, claim: withoutName(fact.claim) };
    case "disputed":
      return {
        ...fact,
        claims: fact.claims.map(({ value, claim }) => ({ value, claim: withoutName(claim) })),
      };
  }
}

/** A program as everybody may see it. */
export function toOpenProgram(program: Program): Program {
  let facts: ProgramFacts = program.facts;
  for (const field of PROGRAM_FIELDS) {
    const open: Fact<unknown> = withoutNames<unknown>(program.facts[field]);
    facts = { ...facts, [field]: parseProgramFact(field, open) };
  }
  return { ...program, facts, notes: program.notes === "" ? null : program.notes };
}

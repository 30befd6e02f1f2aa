import { SOURCE_KINDS } from "./fact.schema.ts";
import type { Fact } from "./fact.ts";
import type { ProgramField } from "./program.ts";

/** Most that a file of open data may hold. */
export const OPEN_DATA_BOUNDS = { mostBytes: 5 * 1024 * 1024, mostRows: 10_000 } as const;

/** What a file says of one field of one program. */
export interface FiledFact {
  readonly programId: string;
  readonly field: ProgramField;
  /** How often the fact had been told when the file was made; 0 for never. */
  readonly version: number;
  readonly fact: Fact<unknown>;
  /** Where it stands: "Line 7", or "programs[3]". */
  readonly place: string;
  /** The line of a table on which its row begins; left out for JSON. */
  readonly line?: number | undefined;
}

/** A program that a file names. */
export interface FiledProgram {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly line?: number | undefined;
}

/** Something that could not be read, where, and what to do. */
export interface FileProblem {
  /** "Line 7, column visa_j1__link", or the way to it in JSON. */
  readonly place: string;
  readonly message: string;
  /** The line of a table on which the row begins that it is about; left out where it is about no row. */
  readonly line?: number | undefined;
  /** The program that it is about, as the file calls it; left out where the file does not tell. */
  readonly program?: string | undefined;
}

/** A program's name from a file, short enough for a line; nothing for an empty one. */
export function toCalled(name: string): string | undefined {
  return name.slice(0, 80) || undefined;
}

/**
 * What a schema refused, in words for a file: on a form a kind of source is chosen, in a file it is written.
 * @param path the way to it within the fact
 */
export function toFileMessage(path: readonly PropertyKey[], message: string): string {
  const isKind = path.at(-1) === "kind" && path.at(-2) === "claim";
  return isKind ? `Write the kind of source as one of these: ${SOURCE_KINDS.join(", ")}.` : message;
}

/** Everything that could be read out of a file, and everything that could not. */
export interface OpenDataReading {
  /** The version that the file says it is of; null where it says none. */
  readonly version: string | null;
  readonly programs: readonly FiledProgram[];
  readonly facts: readonly FiledFact[];
  readonly problems: readonly FileProblem[];
}

/** A file of which nothing can be used. */
export function unreadable(place: string, message: string): OpenDataReading {
  return { version: null, programs: [], facts: [], problems: [{ place, message }] };
}

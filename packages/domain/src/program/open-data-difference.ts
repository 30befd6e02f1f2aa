import type { z } from "zod";
import { isSameData } from "../kernel/same-data.ts";
import type { Claim, Fact } from "./fact.ts";
import { FACT_EDIT_SCHEMAS, type FactEdit } from "./fact-edit.schema.ts";
import { type FiledFact, type FileProblem, type OpenDataReading, toCalled } from "./open-data-reading.ts";
import type { ProgramField } from "./program.ts";
import { PROGRAM_FIELD_LABELS } from "./program-field-words.ts";

/** A fact as it stands, beside which a file is held. */
export interface StandingFact {
  readonly version: number;
  readonly fact: Fact<unknown>;
}

/** The programs as they stand now. */
export interface StandingPrograms {
  readonly find: (programId: string) => StandingProgram | null;
}

/** One of them. */
export interface StandingProgram {
  readonly id: string;
  readonly name: string;
  readonly find: (field: ProgramField) => StandingFact;
}

/**
 * What bringing in a fact would do. New: nothing was known. Changed: the file says something else than what stands, and
 * what stands is what the file was made from. Conflict: somebody else has changed it since the file was made.
 */
export type DifferenceKind = "new" | "changed" | "conflict";

/** A fact of the file that says something else than what stands. */
export interface FiledDifference {
  readonly kind: DifferenceKind;
  readonly programName: string;
  readonly filed: FiledFact;
  readonly standing: StandingFact;
}

/** What a file would do, fact by fact. */
export interface DryRun {
  readonly differences: readonly FiledDifference[];
  readonly unchanged: number;
  readonly problems: readonly FileProblem[];
}

/** What a curator can say of a claim: who confirmed it and when is not brought in. */
function toTold({ verifiedOn: _on, verifiedBy: _by, note, ...claim }: Claim) {
  return { ...claim, note: note === "" ? null : note };
}

/** What a fact of a file says, as a curator publishes it; null where it says that nobody has looked. */
export function toFactEdit(fact: Fact<unknown>): FactEdit<unknown> | null {
  switch (fact.state) {
    case "not-checked":
      return null;
    case "known":
      return { state: fact.state, value: fact.value, claim: toTold(fact.claim) };
    case "not-disclosed":
      return { state: fact.state, claim: toTold(fact.claim) };
    case "disputed":
      return {
        state: fact.state,
        claims: fact.claims.map(({ value, claim }) => ({ value, claim: toTold(claim) })),
      };
  }
}

function toComparable(fact: Fact<unknown>): unknown {
  return toFactEdit(fact) ?? fact;
}

/** Why no curator could publish a fact as it stands in the file; null where one could. */
function findRefusal({ field, fact }: FiledFact): string | null {
  const schema: z.ZodType<FactEdit<unknown>> = FACT_EDIT_SCHEMAS[field];
  const parsed = schema.safeParse(toFactEdit(fact));
  return parsed.success ? null : (parsed.error.issues[0]?.message ?? "This fact cannot be published.");
}

function judge(
  filed: FiledFact,
  standing: StandingFact,
): DifferenceKind | "unchanged" | "newer" | "withdrawal" {
  if (isSameData(toComparable(filed.fact), toComparable(standing.fact))) return "unchanged";
  if (filed.version > standing.version) return "newer";
  const isOlder = filed.version < standing.version;
  // A file that says nothing of a field takes nothing away; an older one did not know of what came since.
  if (filed.fact.state === "not-checked") return isOlder ? "unchanged" : "withdrawal";
  if (isOlder) return "conflict";
  return standing.fact.state === "not-checked" ? "new" : "changed";
}

/**
 * Whether a fact of a file says what was known when the file was made: then nobody edited it there, and that it has changed
 * here since is no conflict.
 */
export function isUntouched({ fact }: FiledFact, atExport: Fact<unknown>): boolean {
  return isSameData(toComparable(fact), toComparable(atExport));
}

const PROBLEMS = {
  newer:
    "The file is newer than what stands here: it was exported somewhere else. Export it here and edit that.",
  withdrawal: "A file cannot take a fact back. Withdraw it on the program’s page, with the reason.",
} as const;

function toPlace({ place, field }: FiledFact, { name }: StandingProgram): string {
  return `${place}, ${name}, ${PROGRAM_FIELD_LABELS[field]}`;
}

/** The programs of a file that are ours, by their ids, and what is wrong with the others. */
function findPrograms({ programs }: OpenDataReading, { find }: StandingPrograms) {
  const problems: FileProblem[] = [];
  const known = new Map<string, StandingProgram>();
  for (const { id, name, place, line } of programs) {
    const program = find(id);
    if (program === null) {
      problems.push({
        ...{ place, line, program: toCalled(name) },
        message: `There is no program with the id “${id.slice(0, 80)}”. Check the id.`,
      });
    } else if (program.name === name) known.set(id, program);
    else {
      const called = `The id belongs to “${program.name}”, and the file calls it “${name.slice(0, 80)}”.`;
      problems.push({ place, line, message: `${called} Check that the rows were not mixed up.` });
    }
  }
  return { known, problems };
}

type Judgement = "unchanged" | { readonly problem: FileProblem } | { readonly difference: FiledDifference };

function judgeOne(filed: FiledFact, program: StandingProgram): Judgement {
  const standing = program.find(filed.field);
  const kind = judge(filed, standing);
  if (kind === "unchanged") return kind;
  const { line } = filed;
  const place = toPlace(filed, program);
  if (kind === "newer" || kind === "withdrawal") return { problem: { place, line, message: PROBLEMS[kind] } };
  const refusal = findRefusal(filed);
  if (refusal !== null) return { problem: { place, line, message: refusal } };
  return { difference: { kind, programName: program.name, filed, standing } };
}

/** Holds a file beside what stands now: nothing is changed by it. */
export function toDryRun(reading: OpenDataReading, standing: StandingPrograms): DryRun {
  const { known, problems } = findPrograms(reading, standing);
  const judgements = reading.facts.flatMap((filed) => {
    const program = known.get(filed.programId);
    return program === undefined ? [] : [judgeOne(filed, program)];
  });
  const told = judgements.filter((judgement) => judgement !== "unchanged");
  return {
    differences: told.flatMap((judgement) => ("difference" in judgement ? judgement.difference : [])),
    unchanged: judgements.length - told.length,
    problems: [
      ...reading.problems,
      ...problems,
      ...told.flatMap((judgement) => ("problem" in judgement ? judgement.problem : [])),
    ],
  };
}

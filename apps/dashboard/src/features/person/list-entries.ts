import { isPlanned, type PlannedProgram } from "@induction/domain/applicant/planned-program";
import type { Applicant } from "@induction/domain/applicant/profile";
import { assess } from "@induction/domain/assessment/assess";
import { contextFor } from "@induction/domain/assessment/context";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { Program } from "@induction/domain/program/program";
import { compileCatalogue } from "@induction/domain/rules/screens/catalogue";
import { exclusionInWords } from "@induction/domain/rules/screens/exclusion-words";

/** Whether a program counts for a person. */
export type ListStanding =
  | { readonly kind: "considering" }
  | { readonly kind: "confirmed" }
  | { readonly kind: "unknown" }
  | { readonly kind: "excluded"; readonly reasons: readonly string[] };

/** A program on somebody's list, with what the catalogue knows of it and whether it counts. */
export interface ListEntry {
  readonly planned: PlannedProgram;
  /** Undefined where our list of programs does not hold it. */
  readonly program: Program | undefined;
  readonly standing: ListStanding;
}

interface ListOptions {
  readonly applicant: Applicant;
  readonly today: CalendarDate;
  readonly programs: readonly Program[];
}

const ORDER: readonly ListStanding["kind"][] = ["confirmed", "unknown", "considering", "excluded"];

/** The list, each program held against the person alone, so that its own part of the count is seen. By standing, then by name. */
export function listEntries({ applicant, today, programs }: ListOptions): readonly ListEntry[] {
  const context = contextFor(applicant, { asOf: today, catalogue: compileCatalogue(programs) });
  const byId = new Map(programs.map((program) => [program.id, program]));
  const toStanding = (planned: PlannedProgram): ListStanding => {
    if (!isPlanned(planned)) return { kind: "considering" };
    const { excluded, unknown } = assess({ ...applicant, plan: [planned] }, context).breadth;
    const [exclusion] = excluded;
    if (exclusion !== undefined)
      return { kind: "excluded", reasons: exclusion.reasons.map(exclusionInWords) };
    return { kind: unknown > 0 ? "unknown" : "confirmed" };
  };
  return applicant.plan
    .map((planned) => ({ planned, program: byId.get(planned.programId), standing: toStanding(planned) }))
    .toSorted(
      (a, b) =>
        ORDER.indexOf(a.standing.kind) - ORDER.indexOf(b.standing.kind) || nameOf(a).localeCompare(nameOf(b)),
    );
}

function nameOf({ planned, program }: Pick<ListEntry, "planned" | "program">): string {
  return program?.name ?? planned.programId;
}

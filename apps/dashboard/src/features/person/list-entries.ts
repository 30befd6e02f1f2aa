import type { InterestEvent } from "@induction/domain/applicant/interest";
import { listInterestIn } from "@induction/domain/applicant/interest-log";
import { isPlanned, type PlannedProgram } from "@induction/domain/applicant/planned-program";
import type { Applicant } from "@induction/domain/applicant/profile";
import type { Season } from "@induction/domain/kernel/season";
import { toldOr } from "@induction/domain/kernel/told";
import type { Program } from "@induction/domain/program/program";
import { readPersonScreen } from "@induction/domain/rules/read-person-screen";
import { compileCatalogue } from "@induction/domain/rules/screens/catalogue";
import { UNLISTED_PROGRAM } from "@induction/domain/rules/screens/no-catalogue";
import { type ProgramStanding, toStanding } from "@induction/domain/rules/screens/standing";

/** A program on somebody's list, with what the catalogue knows of it and where it stands for this person. */
export interface ListEntry {
  readonly planned: PlannedProgram;
  /** Undefined where our list of programs does not hold it. */
  readonly program: Program | undefined;
  readonly standing: ProgramStanding;
  /** The interest that the person logged for it, the latest first. */
  readonly interest: readonly InterestEvent[];
}

interface ListOptions {
  readonly applicant: Pick<Applicant, "plan" | "profile">;
  /** The season that the person applies for. */
  readonly season: Season;
  readonly programs: readonly Program[];
}

/** The list, each program held against the person: what counts first, what is only considered last; then by name. */
export function listEntries({ applicant, season, programs }: ListOptions): readonly ListEntry[] {
  const person = readPersonScreen(applicant.profile, season);
  const { screens, places } = compileCatalogue(programs);
  const log = toldOr(applicant.profile.interest, []);
  const byId = new Map(programs.map((program) => [program.id, program]));
  return applicant.plan
    .map((planned) => {
      const { programId } = planned;
      const screen = screens[places.get(programId) ?? -1] ?? UNLISTED_PROGRAM;
      return {
        planned,
        program: byId.get(programId),
        standing: toStanding(screen, person),
        interest: listInterestIn(log, programId),
      };
    })
    .toSorted((a, b) => toRank(a) - toRank(b) || nameOf(a).localeCompare(nameOf(b)));
}

const ORDER: readonly ProgramStanding["kind"][] = ["confirmed", "unknown", "excluded"];

function toRank({ planned, standing }: ListEntry): number {
  return isPlanned(planned) ? ORDER.indexOf(standing.kind) : ORDER.length;
}

function nameOf({ planned, program }: Pick<ListEntry, "planned" | "program">): string {
  return program?.name ?? planned.programId;
}

/** How long a list is, in words: "159 planned, 9 only considered". */
export function listLengthInWords(plan: readonly PlannedProgram[]): string {
  const planned = plan.filter(isPlanned).length;
  const considered = plan.length - planned;
  return considered === 0 ? `${planned} planned` : `${planned} planned, ${considered} only considered`;
}

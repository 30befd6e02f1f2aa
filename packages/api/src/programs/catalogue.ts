import { createHash } from "node:crypto";
import { listPrograms } from "@induction/db/queries/programs.queries";
import type { Queryable } from "@induction/db/queries/queryable";
import type { Standards } from "@induction/domain/assessment/context";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { Program } from "@induction/domain/program/program";
import { compileCatalogue } from "@induction/domain/rules/screens/catalogue";

/** The programs as one version of them stands. */
export interface ProgramList {
  /** Changes with any fact of any program. */
  readonly version: string;
  readonly programs: readonly Program[];
  readonly byId: ReadonlyMap<string, Program>;
}

/** The program list in memory: everybody's assessment reads it, and nothing changes it while the server runs. */
export interface ProgramCatalogue {
  /** The list as it was read at the start. */
  current(): ProgramList;
  /** What assessments of a day measure by; the same object for the same day and list, for work is kept with it. */
  standardsOn(day: CalendarDate): Standards;
}

/** Reads the program list; at the start of the program, after the reference list was loaded. */
export async function openCatalogue(db: Queryable): Promise<ProgramCatalogue> {
  const list = toList(await listPrograms(db));
  const catalogue = compileCatalogue(list.programs);
  let standards: Standards | null = null;
  return {
    current: () => list,
    standardsOn: (day) => {
      if (standards === null || standards.asOf !== day) standards = { asOf: day, catalogue };
      return standards;
    },
  };
}

function toList(programs: readonly Program[]): ProgramList {
  return {
    version: createHash("sha256").update(JSON.stringify(programs)).digest("base64url").slice(0, 22),
    programs,
    byId: new Map(programs.map((program) => [program.id, program])),
  };
}

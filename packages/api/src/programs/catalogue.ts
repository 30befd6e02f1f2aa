import { createHash } from "node:crypto";
import { findCatalogueState } from "@induction/db/queries/program-catalogue.queries";
import { listPrograms } from "@induction/db/queries/programs.queries";
import type { Queryable } from "@induction/db/queries/queryable";
import type { Standards } from "@induction/domain/assessment/context";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { Program } from "@induction/domain/program/program";
import { type Catalogue, compileCatalogue } from "@induction/domain/rules/screens/catalogue";

/** The programs as one version of them stands. */
export interface ProgramList {
  /** Changes with any fact of any program; for clients that have a list already. */
  readonly version: string;
  /** Counts the changes: a later list has a greater number. */
  readonly number: number;
  readonly programs: readonly Program[];
  readonly byId: ReadonlyMap<string, Program>;
  /** The same, ready to be held against people. */
  readonly compiled: Catalogue;
}

/** The program list in memory: everybody's assessment reads it, and only what a curator publishes changes it. */
export interface ProgramCatalogue {
  /** The list as it stands now. */
  current(): ProgramList;
  /** What assessments of a day measure by; the same object for the same day and list, for work is kept with it. */
  standardsOn(day: CalendarDate): Standards;
  /** Takes a list that has just been committed; one that is older than the current is left. */
  adopt(list: ProgramList): void;
  /** Reads the list anew where the stored one is newer, as another process may have made it; true where it was. */
  follow(db: Queryable): Promise<boolean>;
}

/** Reads the program list; at the start of the program, after the reference list was loaded. */
export async function openCatalogue(db: Queryable): Promise<ProgramCatalogue> {
  let list = await readProgramList(db);
  let standards: Standards | null = null;
  const adopt = (newer: ProgramList): void => {
    if (newer.number < list.number) return;
    list = newer;
    standards = null;
  };
  return {
    current: () => list,
    standardsOn: (day) => {
      if (standards === null || standards.asOf !== day) standards = { asOf: day, catalogue: list.compiled };
      return standards;
    },
    adopt,
    follow: async (database) => {
      const { version } = await findCatalogueState(database);
      if (version <= list.number) return false;
      adopt(await readProgramList(database));
      return true;
    },
  };
}

/** The stored list. Its number is read first: a list that changes meanwhile is taken for the older one, and followed later. */
export async function readProgramList(db: Queryable): Promise<ProgramList> {
  const { version } = await findCatalogueState(db);
  return toProgramList(await listPrograms(db), version);
}

/** Programs as a list with a number. */
export function toProgramList(programs: readonly Program[], number: number): ProgramList {
  return {
    version: createHash("sha256").update(JSON.stringify(programs)).digest("base64url").slice(0, 22),
    number,
    programs,
    byId: new Map(programs.map((program) => [program.id, program])),
    compiled: compileCatalogue(programs),
  };
}

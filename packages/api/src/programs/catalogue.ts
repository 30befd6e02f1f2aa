import { createHash } from "node:crypto";
import { findCatalogueState } from "@induction/db/queries/program-catalogue.queries";
import { listPrograms } from "@induction/db/queries/programs.queries";
import type { Queryable } from "@induction/db/queries/queryable";
import { listSeasonRecords } from "@induction/db/queries/season-facts.queries";
import type { Standards } from "@induction/domain/assessment/context";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { Almanac } from "@induction/domain/parameters/almanac";
import { REFERENCE_ALMANAC } from "@induction/domain/parameters/reference-almanac";
import type { Program } from "@induction/domain/program/program";
import { type Catalogue, compileCatalogue } from "@induction/domain/rules/screens/catalogue";
import type { SeasonRecord } from "@induction/domain/season/season-facts";
import { toAlmanac } from "@induction/domain/season/to-almanac";

/** The seasons as one version of them stands. */
export interface SeasonBook {
  /** Changes with any fact of any season; for clients that have an almanac already. */
  readonly version: string;
  /** Oldest first: every season of which anything was told. */
  readonly records: readonly SeasonRecord[];
  readonly almanac: Almanac;
}

/** The programs and the seasons as one version of them stands. */
export interface ProgramList {
  /** Changes with any fact of any program; for clients that have a list already. */
  readonly version: string;
  /** Counts the changes of programs and seasons: a later list has a greater number. */
  readonly number: number;
  readonly seasons: SeasonBook;
  readonly programs: readonly Program[];
  readonly byId: ReadonlyMap<string, Program>;
  /** The same, ready to be held against people. */
  readonly compiled: Catalogue;
}

/** The programs and the seasons in memory: everybody's assessment reads it, and only what a curator publishes changes it. */
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
      if (standards === null || standards.asOf !== day) {
        const { compiled: catalogue, seasons } = list;
        standards = { asOf: day, catalogue, almanac: seasons.almanac };
      }
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
  const seasons = toSeasonBook(await listSeasonRecords(db));
  return toProgramList(await listPrograms(db), { number: version, seasons });
}

function toVersion(content: unknown): string {
  return createHash("sha256").update(JSON.stringify(content)).digest("base64url").slice(0, 22);
}

/** Programs as a list with a number, beside the seasons of the same moment. */
export function toProgramList(
  programs: readonly Program[],
  { number, seasons }: Pick<ProgramList, "number" | "seasons">,
): ProgramList {
  return {
    version: toVersion(programs),
    number,
    seasons,
    programs,
    byId: new Map(programs.map((program) => [program.id, program])),
    compiled: compileCatalogue(programs),
  };
}

/** Seasons as a book; where none was ever told, what this version was built with is what is known. */
export function toSeasonBook(records: readonly SeasonRecord[]): SeasonBook {
  const almanac = records.length === 0 ? REFERENCE_ALMANAC : toAlmanac(records);
  return { version: toVersion(records.length === 0 ? almanac : records), records, almanac };
}

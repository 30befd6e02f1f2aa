import { createHash } from "node:crypto";
import { listOwnNumbers, type NumbersBook } from "@induction/db/queries/organisation-numbers.queries";
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

/** The programs, the seasons and the organisations' own numbers as one version of them stands. */
export interface ProgramList {
  /** Changes with any fact of any program; for clients that have a list already. */
  readonly version: string;
  /** Counts the changes of programs, seasons and organisations' own numbers: a later list has a greater number. */
  readonly number: number;
  readonly seasons: SeasonBook;
  /** The numbers that organisations set for themselves. */
  readonly numbers: NumbersBook;
  readonly programs: readonly Program[];
  readonly byId: ReadonlyMap<string, Program>;
  /** The same, ready to be held against people. */
  readonly compiled: Catalogue;
}

/**
 * The programs, the seasons and the organisations' own numbers in memory: everybody's assessment reads them, and only what a
 * curator publishes or an organisation sets changes them.
 */
export interface ProgramCatalogue {
  /** The list as it stands now. */
  current(): ProgramList;
  /**
   * What assessments of a day measure by in an organisation, or without one; the same object for the same day, list and
   * numbers, for work is kept with it.
   */
  standardsOn(day: CalendarDate, orgId: string | null): Standards;
  /**
   * Whether an assessment was measured before its organisation last changed a number of its own, and nobody has looked yet
   * whether that makes a difference to it.
   */
  isBeforeNumbers(assessed: { readonly orgId: string; readonly catalogueVersion: number }): boolean;
  /** Notes that every stored assessment has followed up to a version; of one organisation where it is named. */
  noteSettled(version: number, orgId?: string): void;
  /** Takes a list that has just been committed; one that is older than the current is left. */
  adopt(list: ProgramList): void;
  /** Reads the list anew where the stored one is newer, as another process may have made it; true where it was. */
  follow(db: Queryable): Promise<boolean>;
}

/** Reads the program list; at the start of the program, after the reference list was loaded. */
export async function openCatalogue(db: Queryable): Promise<ProgramCatalogue> {
  let list = await readProgramList(db);
  let { settledVersion } = await findCatalogueState(db);
  let standards: { readonly day: CalendarDate; readonly of: StandardsOf } | null = null;
  const adopt = (newer: ProgramList): void => {
    if (newer.number < list.number) return;
    list = newer;
    standards = null;
  };
  const settledAlone = new Map<string, number>();
  const noteSettled = (version: number, orgId?: string): void => {
    if (orgId !== undefined) settledAlone.set(orgId, version);
    else settledVersion = Math.max(settledVersion, version);
  };
  return {
    current: () => list,
    standardsOn: (day, orgId) => {
      if (standards === null || standards.day !== day) standards = { day, of: toStandards(list, day) };
      return standards.of(orgId);
    },
    isBeforeNumbers: ({ orgId, catalogueVersion }) => {
      const own = list.numbers.get(orgId);
      if (own === undefined || own.version <= catalogueVersion) return false;
      return own.version > Math.max(settledVersion, settledAlone.get(orgId) ?? 0);
    },
    noteSettled,
    adopt,
    follow: async (database) => {
      const state = await findCatalogueState(database);
      noteSettled(state.settledVersion);
      if (state.version <= list.number) return false;
      adopt(await readProgramList(database));
      return true;
    },
  };
}

/** What people of an organisation are measured by; of none, the standard. */
export type StandardsOf = (orgId: string | null) => Standards;

/** What assessments of a day measure by with a list. Organisations without numbers of their own share one. */
export function toStandards(
  { compiled, seasons, numbers }: Pick<ProgramList, "compiled" | "seasons" | "numbers">,
  day: CalendarDate,
): StandardsOf {
  const standard: Standards = { asOf: day, catalogue: compiled, almanac: seasons.almanac };
  const byOrganisation = new Map<string, Standards>();
  for (const [orgId, { overrides }] of numbers) {
    if (Object.keys(overrides).length > 0) byOrganisation.set(orgId, { ...standard, overrides });
  }
  return (orgId) => (orgId === null ? standard : (byOrganisation.get(orgId) ?? standard));
}

/** The stored list. Its number is read first: a list that changes meanwhile is taken for the older one, and followed later. */
export async function readProgramList(db: Queryable): Promise<ProgramList> {
  const { version } = await findCatalogueState(db);
  const seasons = toSeasonBook(await listSeasonRecords(db));
  const numbers = await listOwnNumbers(db);
  return toProgramList(await listPrograms(db), { number: version, seasons, numbers });
}

function toVersion(content: unknown): string {
  return createHash("sha256").update(JSON.stringify(content)).digest("base64url").slice(0, 22);
}

/** Programs as a list with a number, beside the seasons and the organisations' numbers of the same moment. */
export function toProgramList(
  programs: readonly Program[],
  { number, seasons, numbers }: Pick<ProgramList, "number" | "seasons" | "numbers">,
): ProgramList {
  return {
    version: toVersion(programs),
    number,
    seasons,
    numbers,
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

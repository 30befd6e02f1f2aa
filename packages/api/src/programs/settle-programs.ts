import { inTransaction } from "@induction/db/engine/transaction";
import type { ApplicantKey } from "@induction/db/queries/applicants.queries";
import {
  type CatalogueState,
  findCatalogueState,
  markSettled,
} from "@induction/db/queries/program-catalogue.queries";
import { listProgramsAsOf } from "@induction/db/queries/programs.queries";
import type { Queryable } from "@induction/db/queries/queryable";
import { listSeasonRecordsAsOf } from "@induction/db/queries/season-facts.queries";
import {
  listHolders,
  listMeasuredBefore,
  listOfOrganisation,
  listOfSeasons,
  listOvertaken,
  type PeoplePart,
  type ScreenedPerson,
} from "@induction/db/queries/touched-people.queries";
import { listTouchedSeasons } from "@induction/domain/assessment/almanac-change";
import { compareProgram, type ProgramChange } from "@induction/domain/assessment/program-change";
import { type Program, UNCHECKED_FACTS } from "@induction/domain/program/program";
import { compileCatalogue } from "@induction/domain/rules/screens/catalogue";
import type { AdvisingServices, ApiLogger } from "../context.ts";
import { type ProgramList, type StandardsOf, toSeasonBook, toStandards } from "./catalogue.ts";
import { eachPart } from "./each-part.ts";
import { type Lane, openLane } from "./lane.ts";
import { isStoredTouched, type NewMeasure, reassessPeople } from "./reassess-touched.ts";

/** People who are assessed in one transaction: nobody of them can change anything meanwhile. */
const TOGETHER = 100;
/** Transactions at once: one reads and writes in the database while another is assessed here. */
const AT_ONCE = 3;
/** A change of a person's takes no longer than this from its decision to its commit. */
const LONGEST_CHANGE_MS = 60_000;

type Services = AdvisingServices & { readonly logger: ApiLogger };

/** How many people were assessed anew. */
export interface SettlingReport {
  readonly reassessed: number;
}

/**
 * Brings every stored assessment up to the programs and the seasons as they stand: first of those who plan for a changed
 * season, then of those who have a changed program on their list, then of everybody else for whom the number of programs in
 * reach decides something. Only those are written for whom the change makes a
 * difference. It can stop at any time and begins again where it was not finished; two that run at once do no harm.
 */
export async function settlePrograms(services: Services): Promise<SettlingReport> {
  let reassessed = 0;
  for (;;) {
    const state = await findCatalogueState(services.db.kysely);
    if (state.settledVersion >= state.version) return { reassessed };
    await services.catalogue.follow(services.db.kysely);
    reassessed += await settleFrom(services, state);
  }
}

async function settleFrom(services: Services, state: CatalogueState): Promise<number> {
  const { db, catalogue, today } = services;
  const list = catalogue.current();
  const old = await listProgramsAsOf(db.kysely, state.settledAt);
  const changes = listChanges(old, list);
  const measure = toMeasure(services);
  const before = toStandards({ ...list, compiled: compileCatalogue(old) }, today());
  const settling: Settling = {
    services,
    measure,
    before,
    changes,
    damaged: new Set(),
    count: { reassessed: 0 },
  };
  const seasons = await listSeasonsTouchedSince(db.kysely, state, list);
  if (seasons.length > 0) await settleSeasons(settling, seasons);
  const organisations = [...list.numbers].filter(([, { version }]) => version > state.settledVersion);
  for (const [orgId] of organisations) await settleNumbers(settling, orgId);
  if (changes.size > 0) {
    for (const programId of changes.keys()) {
      const holders = { programId, measuredBefore: list.number };
      await settleEach(settling, (part) => listHolders(db.kysely, { ...holders, ...part }));
    }
    const rest = { version: list.number, programIds: [...changes.keys()] };
    await settleEach(settling, (part) => listMeasuredBefore(db.kysely, { ...rest, ...part }));
  }
  if (changes.size > 0 || seasons.length > 0 || organisations.length > 0) {
    await settleOvertaken(settling, state);
  }
  await markSettled(db.kysely, { version: state.version, changedAt: state.changedAt });
  catalogue.noteSettled(state.version);
  return settling.count.reassessed;
}

/** The seasons of which an answer may differ since the last version that was settled. */
async function listSeasonsTouchedSince(
  db: Queryable,
  { settledAt }: CatalogueState,
  { seasons }: ProgramList,
): Promise<TouchedSeasons> {
  const before = toSeasonBook(await listSeasonRecordsAsOf(db, settledAt));
  return before.version === seasons.version ? [] : listTouchedSeasons(before.almanac, seasons.almanac);
}

type TouchedSeasons = ReturnType<typeof listTouchedSeasons>;

/** Everybody who plans for one of the seasons: almost every answer of theirs rests on its days. */
async function settleSeasons(settling: Settling, seasons: TouchedSeasons): Promise<void> {
  const { services, measure } = settling;
  const before = { seasons, measuredBefore: measure.catalogueVersion };
  const lane = openLane(AT_ONCE);
  for await (const keys of eachPart((part) => listOfSeasons(services.db.kysely, { ...before, ...part }))) {
    await beginReassessing(settling, keys, lane);
  }
  await lane.finish();
}

/**
 * Everybody of an organisation that changed numbers of its own. Of them only those are written whose stored answer differs: a
 * number may have been set and left again since they were last assessed, so that what is stored decides, not what was before.
 */
async function settleNumbers(settling: Settling, orgId: string): Promise<void> {
  const { services, measure } = settling;
  const before = { orgId, measuredBefore: measure.catalogueVersion };
  const lane = openLane(AT_ONCE);
  const everybody = eachPart((part) => listOfOrganisation(services.db.kysely, { ...before, ...part }));
  for await (const keys of everybody)
    await beginReassessing({ ...settling, onlyDiffering: true }, keys, lane);
  await lane.finish();
}

/** The programs whose change may touch somebody, by their ids. */
function listChanges(
  before: readonly Program[],
  { programs }: ProgramList,
): ReadonlyMap<string, ProgramChange> {
  const old = new Map(before.map((program) => [program.id, program]));
  const changes = programs.map((program) => {
    const unlisted = { ...program, facts: UNCHECKED_FACTS };
    return [program.id, compareProgram(old.get(program.id) ?? unlisted, program)] as const;
  });
  return new Map(changes.filter(([, { decides }]) => decides));
}

/** One run. */
interface Settling {
  readonly services: Services;
  readonly measure: NewMeasure;
  /** What stored answers were measured by. */
  readonly before: StandardsOf;
  readonly changes: ReadonlyMap<string, ProgramChange>;
  /** The ids of people whose rows could not be read: named in the log once. */
  readonly damaged: Set<string>;
  readonly count: { reassessed: number };
  /** Writes only those whose stored answer differs. */
  readonly onlyDiffering?: boolean;
}

/** What people are assessed anew by now. */
function toMeasure({ catalogue, today }: Services): NewMeasure {
  const list = catalogue.current();
  return { standardsOf: toStandards(list, today()), catalogueVersion: list.number };
}

type ListPart = (part: PeoplePart) => Promise<readonly ScreenedPerson[]>;

async function settleEach(settling: Settling, listPart: ListPart): Promise<void> {
  const changes = [...settling.changes.values()];
  const lane = openLane(AT_ONCE);
  for await (const people of eachPart(listPart)) {
    const touched = people.filter((person) => isStoredTouched(person, changes, settling));
    await beginReassessing(settling, touched, lane);
  }
  await lane.finish();
}

/**
 * Assesses those anew who changed something by a process that had not heard of the newest programs yet; for a process that
 * has just heard of them, and may itself have been that one.
 */
export async function settleLate(services: Services): Promise<SettlingReport> {
  const { db } = services;
  const state = await findCatalogueState(db.kysely);
  const measure = toMeasure(services);
  const nothing = { changes: new Map<string, ProgramChange>(), before: measure.standardsOf };
  const settling: Settling = { services, measure, ...nothing, damaged: new Set(), count: { reassessed: 0 } };
  await settleOvertaken(settling, state);
  return { reassessed: settling.count.reassessed };
}

/** Whoever changed something by a process that had not heard of the newer programs yet. */
async function settleOvertaken(settling: Settling, { changedAt }: CatalogueState): Promise<void> {
  const since = new Date(changedAt.getTime() - LONGEST_CHANGE_MS);
  const { catalogueVersion: version } = settling.measure;
  const { kysely: db } = settling.services.db;
  const lane = openLane(AT_ONCE);
  for await (const keys of eachPart((part) => listOvertaken(db, { version, since, ...part }))) {
    await beginReassessing(settling, keys, lane);
  }
  await lane.finish();
}

async function beginReassessing(
  settling: Settling,
  listed: readonly ApplicantKey[],
  lane: Lane,
): Promise<void> {
  const keys = listed.filter(({ id }) => !settling.damaged.has(id));
  for (let start = 0; start < keys.length; start += TOGETHER) {
    const some = keys.slice(start, start + TOGETHER);
    await lane.begin(() => reassessTogether(settling, some));
  }
}

async function reassessTogether(settling: Settling, keys: readonly ApplicantKey[]): Promise<void> {
  const { measure, services, onlyDiffering = false } = settling;
  const { db, changeFeed, logger } = services;
  const { told, damaged } = await inTransaction(
    db.kysely,
    (trx) => reassessPeople(trx, keys, { measure, logger, onlyDiffering }),
    { safeToRepeat: true },
  );
  for (const change of told) changeFeed.publish(change);
  for (const { id } of damaged) settling.damaged.add(id);
  settling.count.reassessed += told.length;
}

import { listOpenDifferences } from "@induction/db/queries/program-differences.queries";
import {
  type FactEntry,
  findEndOfDay,
  listFactEntries,
  listLastRecorded,
  listStandingBefore,
} from "@induction/db/queries/program-facts.queries";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { type Program, type ProgramField, UNCHECKED_FACTS } from "@induction/domain/program/program";
import { PROGRAM_FIELDS } from "@induction/domain/program/program-field-words";
import { findWeakestEvidence, type WeakestEvidence } from "@induction/domain/program/weakest-evidence";
import type { ApiContext } from "../context.ts";
import { notFound } from "../errors/app-error.ts";
import type { FactEntryAnswer } from "../errors/error-data.ts";
import { type FieldStanding, toEntryAnswer, toFieldStanding } from "./fact-answers.ts";

/** A program in the list of those who look after it. */
export interface CurationRow {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly region: Program["region"];
  readonly weakest: WeakestEvidence;
  /** Fields in which sources disagree. */
  readonly disputes: readonly ProgramField[];
  /** Fields in which a newer collected list says otherwise than a curator. */
  readonly differences: readonly ProgramField[];
  /** When any fact was last told. */
  readonly lastRecordedAt: string | null;
  /** Fields of which anything is known, among all. */
  readonly checkedFields: number;
  readonly fields: number;
}

/** Every program with how far it can be relied on and what waits for a curator, by name. */
export async function listForCurators(context: ApiContext) {
  const { version, programs } = context.catalogue.current();
  const today = context.today();
  const { kysely: db } = context.db;
  const differences = Map.groupBy(await listOpenDifferences(db), ({ programId }) => programId);
  const lastRecorded = await listLastRecorded(db);
  const rows = programs.map((program): CurationRow => {
    const { id, name, state, region, facts } = program;
    return {
      ...{ id, name, state, region, weakest: findWeakestEvidence(facts, today) },
      disputes: PROGRAM_FIELDS.filter((field) => facts[field].state === "disputed"),
      differences: (differences.get(id) ?? []).map(({ field }) => field),
      lastRecordedAt: lastRecorded.get(id)?.toISOString() ?? null,
      checkedFields: PROGRAM_FIELDS.filter((field) => facts[field].state !== "not-checked").length,
      fields: PROGRAM_FIELDS.length,
    };
  });
  return { version, today, rows: rows.toSorted((a, b) => a.name.localeCompare(b.name, "en")) };
}

/** A program with the biography of each of its facts. */
export interface ProgramPage {
  readonly today: CalendarDate;
  /** The day as of which the facts are told; null for now. */
  readonly asOf: CalendarDate | null;
  readonly program: Program;
  readonly fields: readonly FieldStanding[];
  /** Every entry of each field, the newest first; whole, whatever the day. */
  readonly biography: Readonly<Partial<Record<ProgramField, readonly FactEntryAnswer[]>>>;
}

/**
 * A program with every fact, as it is known now or was known at the end of a day, and what became of each.
 * @throws AppError NOT_FOUND
 */
export async function getProgramPage(
  context: ApiContext,
  { id, asOf = null }: { readonly id: string; readonly asOf?: CalendarDate | undefined | null },
): Promise<ProgramPage> {
  const program = context.catalogue.current().byId.get(id);
  if (program === undefined) throw notFound();
  const { kysely: db } = context.db;
  const entries = await listFactEntries(db, id);
  const standing =
    asOf === null
      ? entries.filter(({ supersededAt }) => supersededAt === null)
      : listStandingBefore(entries, await findEndOfDay(db, asOf));
  // What is open is open now: of another day it is not told.
  const differences = asOf === null ? await listOpenDifferences(db, id) : [];
  const today = context.today();
  const fields = PROGRAM_FIELDS.map((field) => {
    const entry = standing.find((candidate) => candidate.field === field);
    const difference = differences.find((candidate) => candidate.field === field) ?? null;
    return toFieldStanding(field, { entry: entry ? toEntryAnswer(entry) : null, difference }, asOf ?? today);
  });
  return { today, asOf, program: withFacts(program, standing), fields, biography: toBiography(entries) };
}

function withFacts(program: Program, standing: readonly FactEntry[]): Program {
  let facts = UNCHECKED_FACTS;
  for (const { field, fact } of standing) facts = { ...facts, [field]: fact };
  return { ...program, facts };
}

function toBiography(entries: readonly FactEntry[]): ProgramPage["biography"] {
  const byField = Map.groupBy(entries, ({ field }) => field);
  return Object.fromEntries([...byField].map(([field, ofField]) => [field, ofField.map(toEntryAnswer)]));
}

import { type FactEntry, listFactEntries } from "@induction/db/queries/program-facts.queries";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { Fact } from "@induction/domain/program/fact";
import { type Freshness, factFreshness } from "@induction/domain/program/freshness";
import { toOpenProgram, withoutNames } from "@induction/domain/program/open-data";
import type { Program, ProgramField } from "@induction/domain/program/program";
import { PROGRAM_FIELDS } from "@induction/domain/program/program-field-words";
import type { ApiContext } from "../context.ts";
import { notFound } from "../errors/app-error.ts";

/** One thing that was known of a field for a while; who told it and why stays with the curators. */
export interface OpenEntry {
  readonly version: number;
  readonly fact: Fact<unknown>;
  readonly recordedAt: string;
  /** Null while it stands. */
  readonly supersededAt: string | null;
}

/** How far one field can be relied on, and what was known of it before, the newest first. */
export interface OpenField {
  readonly field: ProgramField;
  /** How often the fact was told; 0 for never. */
  readonly version: number;
  readonly freshness: Freshness;
  readonly earlier: readonly OpenEntry[];
}

/** A program as everybody may see it, with or without an account. */
export interface OpenProgramPage {
  readonly today: CalendarDate;
  readonly program: Program;
  readonly fields: readonly OpenField[];
}

/** So much of each field's past is shown; the whole of it is the curators'. */
const MOST_EARLIER = 20;

function toOpenEntry({ version, fact, recordedAt, supersededAt }: FactEntry): OpenEntry {
  return {
    version,
    fact: withoutNames<unknown>(fact),
    recordedAt: recordedAt.toISOString(),
    supersededAt: supersededAt?.toISOString() ?? null,
  };
}

/**
 * The public page of a program. Nothing in it names anybody.
 * @throws AppError NOT_FOUND
 */
export async function getOpenProgram(context: ApiContext, id: string): Promise<OpenProgramPage> {
  const program = context.catalogue.current().byId.get(id);
  if (program === undefined) throw notFound();
  const entries = Map.groupBy(await listFactEntries(context.db.kysely, id), ({ field }) => field);
  const today = context.today();
  const fields = PROGRAM_FIELDS.map((field): OpenField => {
    const own = entries.get(field) ?? [];
    return {
      field,
      version: own.find(({ supersededAt }) => supersededAt === null)?.version ?? 0,
      freshness: factFreshness(program.facts[field], today),
      earlier: own
        .filter(({ supersededAt }) => supersededAt !== null)
        .slice(0, MOST_EARLIER)
        .map(toOpenEntry),
    };
  });
  return { today, program: toOpenProgram(program), fields };
}

/** A program in the list for everybody. */
export interface OpenListRow {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  /** Null where no city is known for sure. */
  readonly city: string | null;
}

/** Every program by name, the version of the list, and the day. */
export function listOpenPrograms(context: ApiContext): {
  readonly version: string;
  readonly today: CalendarDate;
  readonly rows: readonly OpenListRow[];
} {
  const { version, programs } = context.catalogue.current();
  const rows = programs.map(({ id, name, state, facts: { city } }) => ({
    ...{ id, name, state },
    city: city.state === "known" ? city.value : null,
  }));
  return { version, today: context.today(), rows: rows.toSorted((a, b) => a.name.localeCompare(b.name)) };
}

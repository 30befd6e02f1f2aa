import type { BiographyEntry } from "@induction/db/queries/biography.rows";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { type Fact, notChecked } from "@induction/domain/program/fact";
import { type Freshness, factFreshness } from "@induction/domain/program/freshness";
import type { ProgramField } from "@induction/domain/program/program";
import type { FactEntryAnswer } from "../errors/error-data.ts";

/** What stands of one field, on a day. */
export interface FieldStanding<Field extends string = ProgramField> {
  readonly field: Field;
  /** What an edit is based on; 0 where nothing was ever told. */
  readonly version: number;
  readonly fact: Fact<unknown>;
  readonly freshness: Freshness;
  readonly recordedAt: string | null;
  readonly recordedBy: string | null;
  readonly why: string | null;
  /** What a newer collected list says otherwise than the curator whose fact stands. */
  readonly difference: DifferenceAnswer | null;
}

/** A difference as it travels. */
export interface DifferenceAnswer {
  readonly id: number;
  readonly fact: Fact<unknown>;
  readonly foundAt: string;
}

/** An entry of a biography as it travels. */
export function toEntryAnswer(entry: BiographyEntry<string, Fact<unknown>>): FactEntryAnswer {
  const { version, fact, recordedAt, supersededAt, recordedBy, why } = entry;
  return {
    ...{ version, fact, why },
    recordedAt: recordedAt.toISOString(),
    supersededAt: supersededAt?.toISOString() ?? null,
    recordedBy: recordedBy?.name ?? null,
  };
}

/** What a standing is made of. */
interface StandingParts {
  readonly entry: FactEntryAnswer | null;
  readonly difference: { readonly id: number; readonly fact: Fact<unknown>; readonly foundAt: Date } | null;
}

/** What stands of a field: its entry, and the open difference, where there are such. */
export function toFieldStanding<Field extends string>(
  field: Field,
  { entry, difference }: StandingParts,
  today: CalendarDate,
): FieldStanding<Field> {
  const fact = entry?.fact ?? notChecked;
  return {
    field,
    version: entry?.version ?? 0,
    fact,
    freshness: factFreshness(fact, today),
    recordedAt: entry?.recordedAt ?? null,
    recordedBy: entry?.recordedBy ?? null,
    why: entry?.why ?? null,
    difference: difference && {
      id: difference.id,
      fact: difference.fact,
      foundAt: difference.foundAt.toISOString(),
    },
  };
}

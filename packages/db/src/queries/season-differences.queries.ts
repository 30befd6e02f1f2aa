import { parseSeasonFact, seasonFieldSchema } from "@induction/domain/season/season.schema";
import type { AnySeasonFact } from "@induction/domain/season/season-facts";
import { parseWith } from "./corrupt-row-error.ts";
import type { OpenTransaction, Queryable } from "./queryable.ts";
import type { SeasonFactKey } from "./season-facts.queries.ts";

/** Something that a newer version of the product says otherwise than a curator. */
export interface SeasonDifference extends SeasonFactKey {
  readonly id: number;
  /** What the product says. */
  readonly fact: AnySeasonFact;
  readonly foundAt: Date;
}

/** The differences that no curator has looked at yet. */
export async function listOpenSeasonDifferences(db: Queryable): Promise<readonly SeasonDifference[]> {
  const rows = await differencesQuery(db).where("settled_at", "is", null).execute();
  return rows.map(toDifference);
}

/** The newest difference of each field, looked at or not. */
export async function listLatestSeasonDifferences(db: Queryable): Promise<readonly SeasonDifference[]> {
  const rows = await differencesQuery(db).distinctOn(["season", "field"]).execute();
  return rows.map(toDifference);
}

function differencesQuery(db: Queryable) {
  return db
    .selectFrom("season_differences")
    .select(["id", "season", "field", "fact", "found_at"])
    .orderBy("season")
    .orderBy("field")
    .orderBy("id", "desc");
}

function toDifference(row: {
  readonly id: number;
  readonly season: number;
  readonly field: string;
  readonly fact: unknown;
  readonly found_at: Date;
}): SeasonDifference {
  const key = { table: "season_differences", key: { id: String(row.id) } };
  return parseWith(
    () => {
      const field = seasonFieldSchema.parse(row.field);
      const fact = parseSeasonFact(field, row.fact);
      return { id: row.id, season: row.season, field, fact, foundAt: row.found_at };
    },
    { row: key, column: "fact" },
  );
}

/** A difference to note. */
export interface NewSeasonDifference extends SeasonFactKey {
  readonly fact: AnySeasonFact;
  readonly at: Date;
}

/** Notes differences; an open one about the same field makes way. */
export async function insertSeasonDifferences(
  trx: OpenTransaction,
  differences: readonly NewSeasonDifference[],
): Promise<void> {
  for (const { season, field, fact, at } of differences) {
    await settleSeasonDifference(trx, { season, field }, { at, by: null });
    await trx
      .insertInto("season_differences")
      .values({
        ...{ season, field, fact: JSON.stringify(fact), found_at: at },
        ...{ settled_at: null, settled_by: null },
      })
      .execute();
  }
}

/** Settles what is open of a field; with an id, only that difference. True where there was one. */
export async function settleSeasonDifference(
  trx: OpenTransaction,
  { season, field }: SeasonFactKey,
  { at, by, id }: { readonly at: Date; readonly by: string | null; readonly id?: number },
): Promise<boolean> {
  const settled = await trx
    .updateTable("season_differences")
    .set({ settled_at: at, settled_by: by })
    .where("season", "=", season)
    .where("field", "=", field)
    .where("settled_at", "is", null)
    .$if(id !== undefined, (query) => query.where("id", "=", id ?? 0))
    .returning("id")
    .execute();
  return settled.length > 0;
}

import { must } from "@induction/domain/kernel/must";
import { TIERS_BY_CAUTION, type Tier } from "@induction/domain/rules/outcomes";
import { sql } from "kysely";
import { compileOnce } from "../engine/compile-once.ts";
import type { Queryable } from "./queryable.ts";
import { isInteger, isNullOr, isOneOf, readAt } from "./row-lists.ts";

/**
 * Whose cells may be counted. Of a caseload only those who share their file stand in a cell; of an organisation everybody
 * does, and whoever asks hides the small cells.
 */
export type CohortScope =
  | { readonly kind: "nobody" }
  | { readonly kind: "caseload"; readonly actorId: string; readonly orgId: string }
  | { readonly kind: "organisation"; readonly orgId: string };

/** Letters that are in: 4 stands for more, too, and null for nobody having told. */
export type LettersMet = 0 | 1 | 2 | 3 | 4 | null;

/** One cell, with those of it who share their file and those who do not. */
export interface CohortCell {
  readonly tier: Tier | "provisional";
  readonly lettersMet: LettersMet;
  readonly sharing: number;
  readonly others: number;
}

/** The cells that hold anybody, and those who stand in none because their cell is nobody's business. */
export interface Cohort {
  readonly cells: readonly CohortCell[];
  readonly apart: number;
}

/** How many people stand in which cell: the counts as they were last added up, with every move since. */
export async function countCohort(db: Queryable, scope: CohortScope): Promise<Cohort> {
  if (scope.kind === "nobody") return { cells: [], apart: 0 };
  const [row] = await cohortCounts.list(db, scope);
  const { cells, apart } = must(row, "counting gives one row");
  return { cells: (cells ?? []).map(toCell), apart };
}

/** The statement of `countCohort`. */
export const cohortCounts = compileOnce({
  apart: (scope: Exclude<CohortScope, { kind: "nobody" }>) => ({
    shape: { level: scope.kind },
    values: { orgId: scope.orgId, actorId: scope.kind === "caseload" ? scope.actorId : "" },
  }),
  build: (db: Queryable, { level }, { orgId, actorId }) => {
    const isCaseload = level === "caseload";
    const columns = ["shares", "tier", "letters_met", "people"] as const;
    const moves = db
      .selectFrom("cohort_moves")
      .select(columns)
      .where("org_id", "=", orgId)
      .$if(isCaseload, (query) => query.where("advisor_id", "=", actorId));
    const counts = db
      .selectFrom("cohort_counts")
      .select(columns)
      .where("org_id", "=", orgId)
      .where("level", "=", level)
      .$if(isCaseload, (query) => query.where("advisor_id", "=", actorId));
    // Of a caseload, in which cell somebody stands who does not share never leaves the database.
    const told = isCaseload
      ? { others: sql`0`, placed: sql`sharing`, apart: sql`sum(others)` }
      : { others: sql`others`, placed: sql`sharing + others`, apart: sql`0` };
    return db
      .with("cell", (qc) =>
        qc
          .selectFrom(counts.unionAll(moves).as("counted"))
          .select(["tier", "letters_met"])
          .select(sql<number>`coalesce(sum(people) filter (where shares), 0)`.as("sharing"))
          .select(sql<number>`coalesce(sum(people) filter (where not shares), 0)`.as("others"))
          .groupBy(["tier", "letters_met"]),
      )
      .selectFrom("cell")
      .select([
        sql<
          readonly unknown[][] | null
        >`json_agg(json_build_array(tier, letters_met, sharing, ${told.others}))
          filter (where ${told.placed} > 0)`.as("cells"),
        sql<number>`coalesce(${told.apart}, 0)::integer`.as("apart"),
      ]);
  },
});

const tier = readAt(0, "tier", isOneOf([...TIERS_BY_CAUTION, "provisional"]));
const lettersMet = readAt(1, "letters_met", isNullOr(isLetters));
const sharing = readAt(2, "sharing", isInteger);
const others = readAt(3, "others", isInteger);

function isLetters(value: unknown): value is Exclude<LettersMet, null> {
  return isInteger(value) && value >= 0 && value <= 4;
}

function toCell(row: readonly unknown[]): CohortCell {
  return { tier: tier(row), lettersMet: lettersMet(row), sharing: sharing(row), others: others(row) };
}

/** Adds the moves up to now to the counts, and gives how many there were. Two that run at once do no harm. */
export async function foldCohortMoves(db: Queryable): Promise<number> {
  const { rows } = await sql<{ moves: number }>`
    with gone as (
      delete from cohort_moves returning org_id, advisor_id, shares, tier, letters_met, people
    ), net as (
      select org_id, advisor_id, shares, tier, letters_met, sum(people) as people
      from gone group by org_id, advisor_id, shares, tier, letters_met
    ), added as (
      insert into cohort_counts (org_id, level, advisor_id, shares, tier, letters_met, people)
      select * from (
        select org_id, 'caseload' as level, advisor_id, shares, tier, letters_met, people from net
        union all
        select org_id, 'organisation', null, shares, tier, letters_met, sum(people) from net
        group by org_id, shares, tier, letters_met
      ) as both_levels
      where people <> 0
      -- In one order, so that two of these never wait for each other crosswise.
      order by org_id, level, advisor_id, shares, tier, letters_met
      on conflict (org_id, level, advisor_id, shares, tier, letters_met)
        do update set people = cohort_counts.people + excluded.people
    )
    select count(*)::integer as moves from gone`.execute(db);
  return must(rows[0], "counting gives one row").moves;
}

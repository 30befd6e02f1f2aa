import { POSTURES_BY_CAUTION, TIERS_BY_CAUTION } from "@induction/domain/rules/outcomes";
import { type AliasableExpression, type Expression, expressionBuilder, type RawBuilder, sql } from "kysely";
import type { DatabaseSchema } from "../schema/database.ts";
import { type ScopeInStatement, whereOpen } from "./scope.ts";

/** By what a caseload is put in order. */
export type CaseloadSortKey = "name" | "tier" | "posture" | "letters" | "breadth" | "nextDue" | "lastChange";

/** The order of a caseload. */
export interface CaseloadSort {
  readonly by: CaseloadSortKey;
  readonly direction: "asc" | "desc";
}

/**
 * What a row of `applicants` is sorted by, null where its contents are hidden: an order would tell them.
 * By name there is nothing to add to the name.
 */
export function toSortValue(scope: ScopeInStatement, by: CaseloadSortKey): AliasableExpression<unknown> {
  const eb = expressionBuilder<DatabaseSchema, "applicants">();
  if (by === "name") return sql`null::text`;
  return eb.case().when(whereOpen(scope)).then(toContent(by)).end();
}

/**
 * The order of rows: by the sort value, then by name and id, so that the same question gets the same order on every
 * engine. Unknown values come last either way, and people whose contents are hidden after them; by name everybody
 * stands where the name belongs.
 * @param matching the name under which the query knows the rows, which must have is_open, sort_value, name_key and id
 */
export function inOrder({ by, direction }: CaseloadSort, matching: string): RawBuilder<unknown> {
  const isByName = by === "name";
  const way = direction === "asc" ? sql`asc` : sql`desc`;
  const column = (name: string) => sql.ref(`${matching}.${name}`);
  const byValue = sql`${column("is_open")} desc, ${column("sort_value")} ${way} nulls last, `;
  const byName = sql`${column("name_key")} collate "C" ${isByName ? way : sql`asc`}`;
  return sql`${isByName ? sql`` : byValue}${byName}, ${column("id")}`;
}

function toContent(by: Exclude<CaseloadSortKey, "name">): Expression<unknown> {
  const { ref } = expressionBuilder<DatabaseSchema, "applicants">();
  switch (by) {
    case "tier":
      return toRank("tier", TIERS_BY_CAUTION);
    case "posture":
      return toRank("posture", POSTURES_BY_CAUTION);
    case "letters":
      return ref("applicants.letters_met");
    case "breadth":
      return ref("applicants.effective");
    case "nextDue":
      return ref("applicants.next_due_on");
    case "lastChange":
      return ref("applicants.changed_at");
  }
}

/** The place of a value in a list; null for "provisional", which is in none. */
function toRank(column: "tier" | "posture", order: readonly string[]): Expression<unknown> {
  return sql`array_position(${[...order]}::text[], ${sql.ref(`applicants.${column}`)})`;
}

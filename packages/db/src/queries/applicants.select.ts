import { type Expression, type ExpressionBuilder, expressionBuilder, type SqlBool, sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { DatabaseSchema } from "../schema/database.ts";
import { toLetterJson } from "./letter.select.ts";
import type { Queryable } from "./queryable.ts";

/**
 * Rows of `applicants` with advisor, letters and list, in one round trip.
 * @param open whether a row may be read as a whole; where it may not, everything but the name is null or empty
 */
export function selectRecords(db: Queryable, open: Expression<SqlBool>) {
  const ifOpen = onlyIf(open);
  return db
    .selectFrom("applicants")
    .select(["applicants.org_id", "applicants.id", "applicants.name", "applicants.consent"])
    .select("applicants.advisor_id")
    .select((eb) =>
      eb
        .selectFrom("users")
        .select("users.name")
        .whereRef("users.id", "=", "applicants.advisor_id")
        .as("advisor_name"),
    )
    .select([
      ifOpen("user_id"),
      ifOpen("consent_changed_at"),
      ifOpen("version"),
      ifOpen("changed_at"),
      ifOpen("profile"),
      ifOpen("assessed_on"),
      ifOpen("changes_on"),
      ifOpen("rules_version"),
      ifOpen("catalogue_version"),
    ])
    .select((eb) => [selectLetters(eb, open).as("letters"), selectPlan(eb, open).as("plan")]);
}

/** A column where the row may be read; null where it may not. */
function onlyIf(open: Expression<SqlBool>) {
  const eb = expressionBuilder<DatabaseSchema, "applicants">();
  return <Column extends keyof DatabaseSchema["applicants"] & string>(column: Column) =>
    eb
      .case()
      .when(open)
      .then(eb.ref(`applicants.${column}`))
      .end()
      .as(column);
}

function selectLetters(eb: ExpressionBuilder<DatabaseSchema, "applicants">, open: Expression<SqlBool>) {
  return jsonArrayFrom(
    eb
      .selectFrom("letters")
      .select(["letters.version", "letters.link_until as linkUntil"])
      .select(sql<unknown>`${toLetterJson()}`.as("letter"))
      .whereRef("letters.org_id", "=", "applicants.org_id")
      .whereRef("letters.applicant_id", "=", "applicants.id")
      .where("letters.deleted_at", "is", null)
      .where(open)
      .orderBy("letters.created_at")
      .orderBy("letters.id"),
  );
}

/**
 * One list for each column: eighty objects cost PostgreSQL twice the time. In no order: whoever reads them sorts them, for
 * PostgreSQL would need as long for that as for everything else.
 */
function selectPlan(eb: ExpressionBuilder<DatabaseSchema, "applicants">, open: Expression<SqlBool>) {
  return eb
    .selectFrom("planned_programs")
    .select(
      sql<unknown>`json_build_array(array_agg(program_id), array_agg(status), array_agg(track), array_agg(since))`.as(
        "lists",
      ),
    )
    .whereRef("planned_programs.org_id", "=", "applicants.org_id")
    .whereRef("planned_programs.applicant_id", "=", "applicants.id")
    .where(open)
    .$asScalar();
}

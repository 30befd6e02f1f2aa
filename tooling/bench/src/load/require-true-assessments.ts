import { isDeepStrictEqual } from "node:util";
import type { Database } from "@induction/db/engine/open-database";
import { findApplicant } from "@induction/db/queries/applicants.queries";
import { listPrograms } from "@induction/db/queries/programs.queries";
import type { ApplicantScope } from "@induction/db/queries/scope";
import { toAssessmentColumns } from "@induction/db/queries/stored-assessment";
import { assess } from "@induction/domain/assessment/assess";
import { contextFor } from "@induction/domain/assessment/context";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { must } from "@induction/domain/kernel/must";
import { compileCatalogue } from "@induction/domain/rules/screens/catalogue";

/** Whose assessments to look at. */
export interface Sample {
  readonly scope: ApplicantScope;
  readonly today: CalendarDate;
  readonly people: number;
}

/**
 * Reads some people back as the server does, assesses them by the stored programs, and holds that against what is
 * stored. @throws Error when anybody's stored assessment is another
 */
export async function requireTrueAssessments(db: Database, { scope, today, people }: Sample): Promise<void> {
  const standards = { asOf: today, catalogue: compileCatalogue(await listPrograms(db.kysely)) };
  const rows = await db.kysely
    .selectFrom("applicants")
    .selectAll()
    .where("consent", "=", "given")
    .orderBy("id")
    .limit(people)
    .execute();
  for (const row of rows) {
    const record = must(await findApplicant(db.kysely, scope, { id: row.id }), "whoever is stored is found");
    if (record.kind !== "open") throw new Error(`The record of ${row.id} is hidden from a lead.`);
    const { applicant } = record;
    const { findings, ...columns } = toAssessmentColumns(assess(applicant, contextFor(applicant, standards)));
    const stored = Object.fromEntries(Object.keys(columns).map((key) => [key, Reflect.get(row, key)]));
    if (isDeepStrictEqual(stored, columns) && isDeepStrictEqual(row.findings, JSON.parse(findings))) continue;
    throw new Error(`The stored assessment of ${row.id} is not what its facts say.`);
  }
}

import { EMPTY_PROFILE, type Profile } from "@induction/domain/applicant/profile";
import { profileSchema } from "@induction/domain/applicant/profile.schema";
import type { Assessment } from "@induction/domain/assessment/assessment";
import { SCREENING_FACTS } from "@induction/domain/assessment/program-change";
import { type ExpressionBuilder, sql } from "kysely";
import { z } from "zod";
import type { DatabaseSchema } from "../schema/database.ts";
import type { ApplicantKey } from "./applicants.queries.ts";
import { type ApplicantRecord, type ApplicantRow, toApplicant } from "./applicants.rows.ts";
import { selectRecords } from "./applicants.select.ts";
import type { OpenTransaction, Queryable } from "./queryable.ts";
import { toAssessmentColumns } from "./stored-assessment.ts";

/** Part of all people, in the order of their keys. No person acts here, so that there is no scope: nothing of it is shown. */
export interface PeoplePart {
  readonly after: ApplicantKey | null;
  readonly limit: number;
}

/** A person as far as programs screen by them. */
export interface ScreenedPerson extends ApplicantKey {
  /** What was told of the screening facts; null where the row cannot be read. */
  readonly profile: Profile | null;
  /** Whether one of the programs asked about stands on the person's list. */
  readonly holds: boolean;
}

/** Who has which program on their list, in whatever status. */
export interface HoldersPart extends PeoplePart {
  readonly programId: string;
  /** Only those who were not measured by this version of the programs, or a later one; everybody where it is null. */
  readonly measuredBefore: number | null;
}

/** Whoever has a program on their list. */
export async function listHolders(db: Queryable, part: HoldersPart): Promise<readonly ScreenedPerson[]> {
  const rows = await holdersQuery(db, part).execute();
  return rows.map((row) => toPerson(row, true));
}

/** The statement of `listHolders`. */
export function holdersQuery(db: Queryable, { programId, measuredBefore, after, limit }: HoldersPart) {
  return db
    .selectFrom("planned_programs")
    .innerJoin("applicants", (join) =>
      join
        .onRef("applicants.org_id", "=", "planned_programs.org_id")
        .onRef("applicants.id", "=", "planned_programs.applicant_id"),
    )
    .select(["applicants.org_id", "applicants.id", selectScreeningFacts])
    .where("planned_programs.program_id", "=", programId)
    .where("applicants.deleted_at", "is", null)
    .$if(measuredBefore !== null, (query) =>
      query.where("applicants.catalogue_version", "<", measuredBefore ?? 0),
    )
    .$if(after !== null, (query) =>
      query.where((eb) =>
        eb(
          eb.refTuple("planned_programs.org_id", "planned_programs.applicant_id"),
          ">",
          eb.tuple(after?.orgId ?? "", after?.id ?? ""),
        ),
      ),
    )
    .orderBy("planned_programs.org_id")
    .orderBy("planned_programs.applicant_id")
    .limit(limit);
}

/** How many people have a program on their list. */
export async function countHolders(db: Queryable, programId: string): Promise<number> {
  const { count } = await db
    .selectFrom("planned_programs")
    .innerJoin("applicants", (join) =>
      join
        .onRef("applicants.org_id", "=", "planned_programs.org_id")
        .onRef("applicants.id", "=", "planned_programs.applicant_id"),
    )
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("planned_programs.program_id", "=", programId)
    .where("applicants.deleted_at", "is", null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Whose season is one of these; of every season where it is "every". */
export interface SeasonsPart extends PeoplePart {
  readonly seasons: readonly number[] | "every";
  /** Only those who were not measured by this version, or a later one; everybody where it is null. */
  readonly measuredBefore: number | null;
}

/** Everybody who was assessed for one of the seasons. */
export async function listOfSeasons(
  db: Queryable,
  { seasons, measuredBefore, after, limit }: SeasonsPart,
): Promise<readonly ApplicantKey[]> {
  return await ofSeasonsQuery(db, seasons)
    .select(["applicants.org_id as orgId", "applicants.id"])
    .$if(measuredBefore !== null, (query) =>
      query.where("applicants.catalogue_version", "<", measuredBefore ?? 0),
    )
    .$if(after !== null, (query) => query.where((eb) => isAfter(eb, after)))
    .orderBy("applicants.org_id")
    .orderBy("applicants.id")
    .limit(limit)
    .execute();
}

/** How many people were assessed for one of the seasons. */
export async function countOfSeasons(db: Queryable, seasons: SeasonsPart["seasons"]): Promise<number> {
  const { count } = await ofSeasonsQuery(db, seasons)
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

function ofSeasonsQuery(db: Queryable, seasons: SeasonsPart["seasons"]) {
  return db
    .selectFrom("applicants")
    .where("applicants.deleted_at", "is", null)
    .$if(seasons !== "every", (query) =>
      query.where("applicants.season", "=", sql<number>`any(${[...seasons]}::integer[])`),
    );
}

/** People of one organisation. */
export interface OrganisationPart extends PeoplePart {
  readonly orgId: string;
  /** Only those who were not measured by this version, or a later one; everybody where it is null. */
  readonly measuredBefore: number | null;
}

/** Everybody of an organisation. */
export async function listOfOrganisation(
  db: Queryable,
  part: OrganisationPart,
): Promise<readonly ApplicantKey[]> {
  const { measuredBefore, after, limit } = part;
  return await db
    .selectFrom("applicants")
    .select(["applicants.org_id as orgId", "applicants.id"])
    .where("applicants.org_id", "=", part.orgId)
    .where("applicants.deleted_at", "is", null)
    .$if(measuredBefore !== null, (query) =>
      query.where("applicants.catalogue_version", "<", measuredBefore ?? 0),
    )
    .$if(after !== null, (query) => query.where("applicants.id", ">", after?.id ?? ""))
    .orderBy("applicants.id")
    .limit(limit)
    .execute();
}

/**
 * The same with everything that is kept of them, for counting what a change would do. Nobody is locked and nothing of it is
 * shown.
 */
export async function readPeopleOfOrganisation(
  db: Queryable,
  { orgId, after, limit }: PeoplePart & { readonly orgId: string },
): Promise<readonly LockedPerson[]> {
  const rows = await selectRecords(db, sql<boolean>`true`)
    .where("applicants.org_id", "=", orgId)
    .where("applicants.deleted_at", "is", null)
    .$if(after !== null, (query) => query.where("applicants.id", ">", after?.id ?? ""))
    .orderBy("applicants.id")
    .limit(limit)
    .execute();
  return rows.map(toLocked);
}

/** Whose assessments are looked for. */
export interface MeasuredBefore {
  /** Those that were not measured by this version of the programs, or a later one. */
  readonly version: number;
  /** Programs of which it is told whether they stand on the person's list. */
  readonly programIds: readonly string[];
}

/** Everybody whose assessment was measured by an earlier version of the programs, as far as it was noted. */
export async function listMeasuredBefore(
  db: Queryable,
  { version, programIds, after, limit }: PeoplePart & MeasuredBefore,
): Promise<readonly ScreenedPerson[]> {
  const rows = await db
    .selectFrom("applicants")
    .select(["applicants.org_id", "applicants.id", selectScreeningFacts])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom("planned_programs")
            .select("program_id")
            .whereRef("planned_programs.org_id", "=", "applicants.org_id")
            .whereRef("planned_programs.applicant_id", "=", "applicants.id")
            .where("planned_programs.program_id", "=", sql<string>`any(${[...programIds]}::text[])`),
        )
        .as("holds"),
    )
    .where("applicants.deleted_at", "is", null)
    .where("applicants.catalogue_version", "<", version)
    .$if(after !== null, (query) => query.where((eb) => isAfter(eb, after)))
    .orderBy("applicants.org_id")
    .orderBy("applicants.id")
    .limit(limit)
    .execute();
  return rows.map((row) => toPerson(row, row.holds === true));
}

/**
 * People who changed something since a moment, by a server that measured by an earlier version: it decided before it heard
 * of the newer one.
 */
export async function listOvertaken(
  db: Queryable,
  { version, since, after, limit }: PeoplePart & { readonly version: number; readonly since: Date },
): Promise<readonly ApplicantKey[]> {
  return await db
    .selectFrom("applicants")
    .select(["applicants.org_id as orgId", "applicants.id"])
    .where("applicants.deleted_at", "is", null)
    .where("applicants.catalogue_version", "<", version)
    .where("applicants.changed_at", ">=", since)
    .$if(after !== null, (query) => query.where((eb) => isAfter(eb, after)))
    .orderBy("applicants.org_id")
    .orderBy("applicants.id")
    .limit(limit)
    .execute();
}

function isAfter(eb: ExpressionBuilder<DatabaseSchema, "applicants">, after: ApplicantKey | null) {
  return eb(
    eb.refTuple("applicants.org_id", "applicants.id"),
    ">",
    eb.tuple(after?.orgId ?? "", after?.id ?? ""),
  );
}

/**
 * The screening facts in their order: a list costs less than an object with names. A profile is stored compressed, and each
 * look into it would unpack it again; what an expression gives is unpacked once.
 */
function selectScreeningFacts() {
  const facts = SCREENING_FACTS.map((fact) => sql`unpacked.profile -> ${fact}::text`);
  return sql<unknown>`(
    select jsonb_build_array(${sql.join(facts)})
    from (select applicants.profile || '{}'::jsonb as profile offset 0) as unpacked
  )`.as("facts");
}

const factsSchema = z.array(z.unknown()).length(SCREENING_FACTS.length);
// Everybody is read through it, so it is compiled.
const storedProfileSchema = z.compile(profileSchema);

function toPerson(
  row: { readonly org_id: string; readonly id: string; readonly facts: unknown },
  holds: boolean,
): ScreenedPerson {
  const facts = factsSchema.parse(row.facts);
  const told = SCREENING_FACTS.map((fact, place) => [fact, facts[place] ?? EMPTY_PROFILE[fact]]);
  const profile = storedProfileSchema.safeParse({ ...EMPTY_PROFILE, ...Object.fromEntries(told) });
  return { orgId: row.org_id, id: row.id, holds, profile: profile.success ? profile.data : null };
}

/** A person with everything that is kept of them, or the failure to read their row. */
export type LockedPerson =
  | { readonly kind: "record"; readonly record: ApplicantRecord }
  | { readonly kind: "damaged"; readonly key: ApplicantKey; readonly error: unknown };

/**
 * The records with these keys, locked until the transaction ends, in the order of their keys: so nobody waits for somebody
 * who waits for them. Whoever is gone is left out.
 */
export async function lockPeople(
  trx: OpenTransaction,
  keys: readonly ApplicantKey[],
): Promise<readonly LockedPerson[]> {
  if (keys.length === 0) return [];
  const isOne = sql<boolean>`(applicants.org_id, applicants.id) in (
    select * from unnest(${keys.map(({ orgId }) => orgId)}::uuid[], ${keys.map(({ id }) => id)}::uuid[]))`;
  // A statement that waits for a lock sees letters and lists as they were before; the next one sees them as they are.
  await trx
    .selectFrom("applicants")
    .select("applicants.id")
    .where(isOne)
    .where("applicants.deleted_at", "is", null)
    .orderBy("applicants.org_id")
    .orderBy("applicants.id")
    .forNoKeyUpdate("applicants")
    .execute();
  const rows = await selectRecords(trx, sql<boolean>`true`)
    .where(isOne)
    .where("applicants.deleted_at", "is", null)
    .execute();
  return rows.map(toLocked);
}

function toLocked(row: ApplicantRow): LockedPerson {
  try {
    const record = toApplicant(row);
    if (record.kind === "open") return { kind: "record", record };
    throw new Error("A record that was asked for as a whole is open.");
  } catch (error) {
    return { kind: "damaged", key: { orgId: row.org_id, id: row.id }, error };
  }
}

/** A person who was assessed anew. */
export interface Reassessed extends ApplicantKey {
  readonly assessment: Assessment;
}

/** How assessments are written. */
export interface AssessmentsWritten {
  /** The version that they were measured by. */
  readonly catalogueVersion: number;
  /** Leaves rows as they are whose answer is the same, on whatever day and by whatever version it was given. */
  readonly onlyDiffering: boolean;
}

/** Columns that tell of an answer when and by what it was given, not what it says. */
const NOT_SAID: ReadonlySet<string> = new Set(["assessed_on", "catalogue_version"]);

/**
 * Writes assessments of people whom this transaction has locked, in one statement. Their versions count on.
 * @returns the ids of those that were written
 */
export async function updateAssessments(
  trx: OpenTransaction,
  reassessed: readonly Reassessed[],
  { catalogueVersion, onlyDiffering }: AssessmentsWritten,
): Promise<ReadonlySet<string>> {
  if (reassessed.length === 0) return new Set();
  const rows = reassessed.map(({ orgId, id, assessment }) => ({
    ...{ org_id: orgId, id, catalogue_version: catalogueVersion },
    ...toAssessmentColumns(assessment),
    findings: assessment.findings,
  }));
  const { org_id, id, ...assessed } = rows[0] ?? { org_id: "", id: "" };
  const sets = Object.keys(assessed).map((column) => sql`${sql.ref(column)} = next.${sql.ref(column)}`);
  const said = Object.keys(assessed).filter((column) => !NOT_SAID.has(column));
  const listOf = (table: string) => sql.join(said.map((column) => sql.ref(`${table}.${column}`)));
  const differs = sql`(${listOf("applicants")}) is distinct from (${listOf("next")})`;
  const { rows: written } = await sql<{ id: string }>`
    update applicants set version = applicants.version + 1, ${sql.join(sets)}
    from json_populate_recordset(null::applicants, ${JSON.stringify(rows)}) as next
    where applicants.org_id = next.org_id and applicants.id = next.id
      and ${onlyDiffering ? differs : sql`true`}
    returning applicants.id`.execute(trx);
  return new Set(written.map(({ id }) => id));
}

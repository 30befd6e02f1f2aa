import { type Profile, toToldLetters } from "@induction/domain/applicant/profile";
import { assess } from "@induction/domain/assessment/assess";
import type { RuleContext } from "@induction/domain/rules/rule-context";
import type { Change } from "../queries/changes.ts";
import type { Queryable } from "../queries/queryable.ts";
import { toAssessmentColumns } from "../queries/stored-assessment.ts";
import type { MadeUpPerson } from "./made-up-person.ts";

/** A made-up person with a place in an organisation. */
export interface SeededPerson extends MadeUpPerson {
  readonly userId: string | null;
  readonly advisorId: string | null;
  readonly consent: "waiting" | "given" | "withdrawn";
  /** When the person last changed something. */
  readonly changedAt: Date;
  /** How the record came about, from when it was opened, in order; empty where nothing is told of that. */
  readonly changes: readonly Change[];
}

/** Where the people go, and by which standards they are assessed. */
export interface PeopleTarget {
  readonly orgId: string;
  readonly at: Date;
  /** The standards for a person's season on the day of the seed. */
  readonly contextOf: (person: { readonly profile: Profile }) => RuleContext;
}

/** PostgreSQL takes 65,535 values in one statement; a person's row has some fifty. */
const PEOPLE_PER_STATEMENT = 500;
const ROWS_PER_STATEMENT = 4000;

/** Writes people with their letters, lists and assessments, in few statements. */
export async function insertPeople(
  db: Queryable,
  target: PeopleTarget,
  people: readonly SeededPerson[],
): Promise<void> {
  for (const some of inChunks(people, PEOPLE_PER_STATEMENT)) {
    await db
      .insertInto("applicants")
      .values(some.map((person) => toApplicantRow(person, target)))
      .execute();
  }
  const letters = people.flatMap((person) => toLetterRows(person, target));
  for (const some of inChunks(letters, ROWS_PER_STATEMENT)) {
    await db
      .insertInto("letters")
      .values([...some])
      .execute();
  }
  const planned = people.flatMap((person) => toPlanRows(person, target));
  for (const some of inChunks(planned, ROWS_PER_STATEMENT)) {
    await db
      .insertInto("planned_programs")
      .values([...some])
      .execute();
  }
}

function* inChunks<T>(values: readonly T[], size: number): Generator<readonly T[]> {
  for (let start = 0; start < values.length; start += size) yield values.slice(start, start + size);
}

/** The person's row of `applicants`, with the assessment of what the person tells. */
export function toApplicantRow(person: SeededPerson, { orgId, contextOf }: PeopleTarget) {
  const { id, userId, advisorId, consent, changedAt, changes, name, profile, letters, plan } = person;
  const applicant = { profile, letters: toToldLetters(profile, letters), plan };
  return {
    org_id: orgId,
    id,
    user_id: userId,
    name,
    advisor_id: advisorId,
    consent,
    consent_changed_at: consent === "waiting" ? null : (findConsentChange(changes)?.at ?? changedAt),
    profile: JSON.stringify(profile),
    version: Math.max(1, changes.length),
    created_at: changes[0]?.at ?? changedAt,
    changed_at: changedAt,
    ...toAssessmentColumns(assess(applicant, contextOf(applicant))),
  };
}

function findConsentChange(changes: readonly Change[]): Change | undefined {
  return changes.findLast(({ fields }) => fields.some(({ field }) => field === "consent"));
}

/** The person's rows of `letters`. */
export function toLetterRows({ id, letters, changes }: SeededPerson, { orgId, at }: PeopleTarget) {
  const changesOf = Map.groupBy(changes, ({ recordId }) => recordId);
  return letters.map((letter) => ({
    org_id: orgId,
    id: letter.id,
    applicant_id: id,
    writer: letter.writer,
    institution: letter.institution,
    relation: letter.relation,
    specialty: letter.specialty,
    country: letter.country,
    supervised_directly: letter.supervisedDirectly,
    acquaintance: letter.acquaintance,
    asked_whether_strong: letter.askedWhetherStrong,
    writer_answer: letter.writerAnswer,
    status: letter.status,
    end_reason: letter.endReason,
    reached_on: JSON.stringify(letter.reachedOn),
    due_on: letter.dueOn,
    version: changesOf.get(letter.id)?.length ?? 1,
    created_at: changesOf.get(letter.id)?.[0]?.at ?? at,
  }));
}

/** The person's rows of `planned_programs`. */
export function toPlanRows({ id, plan }: SeededPerson, { orgId }: PeopleTarget) {
  return plan.map(({ programId, status, track, since }) => ({
    org_id: orgId,
    applicant_id: id,
    program_id: programId,
    status,
    track,
    since,
  }));
}

import { randomUUID } from "node:crypto";
import type { Letter } from "@induction/domain/applicant/letter";
import { toToldLetters } from "@induction/domain/applicant/profile";
import { assess } from "@induction/domain/assessment/assess";
import { contextFor, type Standards } from "@induction/domain/assessment/context";
import { toldOr } from "@induction/domain/kernel/told";
import type { Program } from "@induction/domain/program/program";
import { compileCatalogue } from "@induction/domain/rules/screens/catalogue";
import { type ApplicantOverrides, anApplicant } from "@induction/domain/testing/applicants";
import { aProgram } from "@induction/domain/testing/programs";
import { AS_OF } from "@induction/domain/testing/seasons";
import { inTransaction } from "../engine/transaction.ts";
import { type ApplicantKey, insertApplicant } from "../queries/applicants.queries.ts";
import type { Consent } from "../queries/applicants.rows.ts";
import { insertAccount } from "../queries/auth/accounts.queries.ts";
import { insertOrganisation } from "../queries/auth/administrators.queries.ts";
import { joinOrganisation } from "../queries/auth/memberships.queries.ts";
import type { OrganisationRole } from "../queries/auth/roles.ts";
import { insertLetter } from "../queries/letters.queries.ts";
import { addPlannedPrograms } from "../queries/plan.queries.ts";
import type { Queryable } from "../queries/queryable.ts";
import { loadReferencePrograms } from "../queries/reference-programs.queries.ts";

/** The programs of tests: `program-1` to `program-10`, alike but for id and name. */
export const PROGRAMS: readonly Program[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) =>
  aProgram({ id: `program-${number}`, name: `Example Program ${number}` }),
);

/** What people of tests are assessed by. */
export const STANDARDS: Standards = { asOf: AS_OF, catalogue: compileCatalogue(PROGRAMS) };

/** When everything in a test was written. */
export const WRITTEN_AT = new Date("2026-08-15T12:00:00Z");

/** Writes the programs of tests. */
export async function addPrograms(db: Queryable): Promise<void> {
  await loadReferencePrograms(db, { programs: PROGRAMS, sha256: "of tests", at: WRITTEN_AT });
}

/** Adds an organisation and gives back its id. */
export async function addOrganisation(db: Queryable, name = "Lakeside Pathways"): Promise<string> {
  const id = randomUUID();
  await insertOrganisation(db, { id, name, at: WRITTEN_AT });
  return id;
}

/** A member to add. */
export interface MemberToAdd {
  readonly orgId: string;
  readonly roles: readonly OrganisationRole[];
  readonly name?: string;
}

/** Adds a person with an account that has no password, and gives back their user id. */
export async function addMember(
  db: Queryable,
  { orgId, roles, name = "Noor Haddad" }: MemberToAdd,
): Promise<string> {
  const userId = randomUUID();
  const email = `${userId}@example.org`;
  await insertAccount(db, { id: userId, email, name, passwordHash: null, at: WRITTEN_AT });
  await joinOrganisation(db, { orgId, userId, roles, at: WRITTEN_AT });
  return userId;
}

/** An applicant to add; the usual one of `anApplicant`, consenting, advised by nobody, unless told otherwise. */
export interface ApplicantToAdd extends ApplicantOverrides {
  readonly orgId: string;
  readonly name?: string;
  readonly userId?: string | null;
  readonly advisorId?: string | null;
  readonly consent?: Consent;
  readonly standards?: Standards;
}

/** Adds an applicant's record with letters and list; letters get ids of their own. The programs must be there. */
export async function addApplicant(db: Queryable, adding: ApplicantToAdd): Promise<ApplicantKey> {
  const { orgId, name = "Amina Diallo", userId = null, advisorId = null, consent = "given" } = adding;
  const { profile, letters, plan } = anApplicant(adding);
  const listed: readonly Letter[] = toldOr(letters, []).map((letter) => ({ ...letter, id: randomUUID() }));
  const applicant = { profile, letters: toToldLetters(profile, listed), plan };
  const assessment = assess(applicant, contextFor(applicant, adding.standards ?? STANDARDS));
  const key = { orgId, id: randomUUID() };
  await inTransaction(db, async (trx) => {
    const row = { ...key, userId, name, advisorId, consent, profile, assessment, at: WRITTEN_AT };
    await insertApplicant(trx, row);
    for (const letter of listed) await insertLetter(trx, { applicant: key, letter, at: WRITTEN_AT });
    await addPlannedPrograms(trx, { applicant: key, programs: plan });
  });
  return key;
}

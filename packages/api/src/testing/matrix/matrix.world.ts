import { randomUUID } from "node:crypto";
import { createPasswords } from "@induction/auth/passwords";
import { inTransaction } from "@induction/db/engine/transaction";
import type { ApplicantKey } from "@induction/db/queries/applicants.queries";
import type { Consent } from "@induction/db/queries/applicants.rows";
import { insertReport } from "@induction/db/queries/change-reports.queries";
import { advanceCatalogue } from "@induction/db/queries/program-catalogue.queries";
import { insertDifferences, listOpenDifferences } from "@induction/db/queries/program-differences.queries";
import { appendFactEntries } from "@induction/db/queries/program-facts.queries";
import { addMember } from "@induction/db/testing/people";
import { type Snapshot, takeSnapshot } from "@induction/db/testing/snapshot";
import { must } from "@induction/domain/kernel/must";
import { known } from "@induction/domain/kernel/told";
import { aLetter, anExperience, aPlannedProgram } from "@induction/domain/testing/applicants";
import { disputed, stated } from "@induction/domain/testing/programs";
import { type ApiTest, type Caller, personOf } from "../open-api-test.ts";
import { tellOfASeason } from "./matrix.seasons.ts";
import type { MatrixActor } from "./matrix.table.ts";

/** A word that stands in what a person tells of themselves, and nowhere else. */
export type Canary = `canary-${string}`;

/** An applicant of the world, with everything that a call can aim at. */
export interface MatrixApplicant extends ApplicantKey {
  readonly userId: string;
  readonly canary: Canary;
  readonly letterId: string;
  /** A letter that waits for its writer's answer. */
  readonly askedLetterId: string;
  /** A letter that was removed. */
  readonly removedLetterId: string;
  /** The one program on the list. */
  readonly programId: string;
  /** A program that was taken off the list. */
  readonly removedProgramId: string;
  /** An answer that the person kept. */
  readonly keptAnswerId: string;
}

/** Two organisations and everybody in them. */
export interface MatrixWorld {
  readonly orgA: string;
  readonly orgB: string;
  readonly callers: Readonly<Record<MatrixActor, Caller | null>>;
  /** The reference of a second session of each caller, by their user id. */
  readonly otherSessionRefs: ReadonlyMap<string, string>;
  readonly applicants: Readonly<
    Record<"subject" | "colleague" | "waiting" | "foreign" | "unowned", MatrixApplicant>
  >;
  /** Invitations by who made them; `foreign` in organisation B. */
  readonly invitations: Readonly<Record<"assigned" | "lead" | "admin" | "foreign", string>>;
  readonly invitationToken: string;
  readonly resetToken: string;
  /** The link by which the writer of a letter of `subject` can answer. */
  readonly writerToken: string;
  /** Somebody without any membership. */
  readonly strangerId: string;
  readonly password: string;
  readonly email: string;
  /** The version of the city of "program-10", in which sources disagree. */
  readonly disputeVersion: number;
  /** What a newer list says otherwise of it. */
  readonly differenceId: number;
  /** What the product says otherwise of the NRMP fee of season 2029. */
  readonly seasonDifferenceId: number;
  /** What somebody without an account says has changed. */
  readonly reportId: string;
  readonly snapshot: Snapshot;
}

const password = "four quiet walruses humming";

/** Writes the world once; `snapshot` brings it back after a call that changed it. */
export async function buildMatrixWorld(api: ApiTest): Promise<MatrixWorld> {
  await api.reset();
  const orgA = await api.anOrganisation("Lakeside Pathways");
  const orgB = await api.anOrganisation("Harbor House");
  const member = (orgId: string, ...roles: ("advisor" | "lead" | "admin")[]) => api.aCaller({ orgId, roles });

  const assigned = await member(orgA, "advisor");
  const assignedWaiting = await member(orgA, "advisor");
  const unassigned = await member(orgA, "advisor");
  const lead = await member(orgA, "lead");
  const admin = await member(orgA, "admin");
  // Somebody else keeps the organisation an administrator whatever the matrix does to the first.
  const secondAdmin = await member(orgA, "admin");
  const adminB = await member(orgB, "admin");
  await member(orgB, "admin");
  const [curator, operator] = [await platform(api, "curator"), await platform(api, "operator")];
  const suspended = await member(orgA, "lead");

  const person = (orgId: string, number: number, options: { advisorId: string | null; consent?: Consent }) =>
    addPerson(api, { orgId, number, ...options });
  const subject = await person(orgA, 1, { advisorId: assigned.userId });
  const colleague = await person(orgA, 2, { advisorId: secondAdmin.userId });
  const waiting = await person(orgA, 3, { advisorId: assignedWaiting.userId, consent: "waiting" });
  const unowned = await person(orgA, 4, { advisorId: null });
  const foreign = await person(orgB, 5, { advisorId: null });

  const invitations = {
    assigned: await invite(api, assigned, orgA),
    lead: await invite(api, lead, orgA),
    admin: await invite(api, admin, orgA),
    foreign: await invite(api, adminB, orgB),
  };
  const owner = await api.signIn(subject.userId);
  const callers = {
    ...{ anonymous: null, owner, "other applicant": await api.signIn(colleague.userId) },
    ...{ assigned, "assigned, waiting": assignedWaiting, unassigned, lead, admin, "admin of B": adminB },
    ...{ curator, operator, suspended },
  };
  const password_hash = await createPasswords().hash(password);
  await api.db.updateTable("users").set({ password_hash }).execute();
  const otherSessionRefs = await openOtherSessions(api, Object.values(callers));
  const links = await makeLinks(api, { owner, orgId: orgA, invitationId: invitations.admin });
  await api.db
    .updateTable("users")
    .set({ suspended_at: new Date() })
    .where("id", "=", suspended.userId)
    .execute();
  return {
    ...{ orgA, orgB, callers, otherSessionRefs, invitations, password, ...links },
    applicants: { subject, colleague, waiting, foreign, unowned },
    strangerId: curator.userId,
    ...(await disagreeAboutACity(api)),
    seasonDifferenceId: await tellOfASeason(api),
    reportId: await reportAChange(api),
    snapshot: await takeSnapshot(api.db),
  };
}

type Links = Pick<MatrixWorld, "email" | "invitationToken" | "resetToken" | "writerToken">;

/** Every kind of link, and the address that two of them were mailed to. */
async function makeLinks(
  api: ApiTest,
  { owner, ...invitation }: { owner: Caller; orgId: string; invitationId: string },
): Promise<Links> {
  const { email } = await api.db
    .selectFrom("users")
    .select("email")
    .where("id", "=", owner.userId)
    .executeTakeFirstOrThrow();
  return {
    email,
    invitationToken: await mailedToken(api, { kind: "invitation", ...invitation }),
    resetToken: await mailedToken(api, { kind: "reset", email }),
    writerToken: await makeWriterLink(api, owner),
  };
}

/** A letter whose writer is a stranger to the secrets of the world, and the link for its writer. */
async function makeWriterLink(api: ApiTest, owner: Caller): Promise<string> {
  const call = await api.as(owner);
  const id = randomUUID();
  await call.letters.add({ letter: aLetter({ id, writer: "Dr. Asked", status: "asked" }) });
  return (await call.letters.makeLink({ id })).token;
}

/** A city about which a curator found sources that disagree, and of which a newer list says something else again. */
async function disagreeAboutACity(
  api: ApiTest,
): Promise<Pick<MatrixWorld, "disputeVersion" | "differenceId">> {
  const key = { programId: "program-10", field: "city" } as const;
  const told = { ...key, follows: 1, fact: disputed("Detroit", "Pontiac"), by: randomUUID(), why: null };
  const listed = { ...key, fact: stated("Lansing") };
  return await inTransaction(api.db, async (trx) => {
    const { at } = await advanceCatalogue(trx, api.services.now());
    await appendFactEntries(trx, [{ ...told, at }]);
    await insertDifferences(trx, [{ ...listed, at }]);
    const [difference] = await listOpenDifferences(trx, key.programId);
    return { disputeVersion: 2, differenceId: must(difference, "it was just written").id };
  });
}

async function reportAChange(api: ApiTest): Promise<string> {
  const id = randomUUID();
  await insertReport(api.db, {
    ...{ id, programId: "program-10", field: "city", factVersion: 1, told: "They moved." },
    ...{ link: null, contact: "reader@example.org", sentAt: api.services.now() },
  });
  return id;
}

async function platform(api: ApiTest, role: "curator" | "operator"): Promise<Caller> {
  const elsewhere = await api.anOrganisation("Nowhere");
  const userId = await addMember(api.db, { orgId: elsewhere, roles: ["admin"] });
  await api.db.deleteFrom("memberships").where("user_id", "=", userId).execute();
  await api.db
    .updateTable("users")
    .set({ platform_roles: [role] })
    .where("id", "=", userId)
    .execute();
  return api.signIn(userId);
}

interface PersonToAdd {
  readonly orgId: string;
  readonly number: number;
  readonly advisorId: string | null;
  readonly consent?: Consent;
}

async function addPerson(
  api: ApiTest,
  { orgId, number, advisorId, consent = "given" }: PersonToAdd,
): Promise<MatrixApplicant> {
  const canary: Canary = `canary-${number}-${randomUUID().slice(0, 8)}`;
  const programId = `program-${number}`;
  const removedProgramId = `program-${number + 5}`;
  const caller = await api.anApplicantCaller({
    orgId,
    name: `Person ${number}`,
    advisorId,
    consent,
    letters: known([
      aLetter({ writer: `Dr. ${canary}` }),
      aLetter({ writer: `Dr. ${canary} gone` }),
      aLetter({ writer: `Dr. ${canary} asked`, status: "asked" }),
    ]),
    profile: { experiences: known([anExperience({ tasks: canary })]) },
    plan: [aPlannedProgram({ programId }), aPlannedProgram({ programId: removedProgramId })],
  });
  const call = await api.as(caller);
  const { letters } = await call.profile.mine();
  const gone = must(
    letters.find(({ letter }) => letter.writer.endsWith("gone")),
    "it was just written",
  );
  const asked = must(
    letters.find(({ letter }) => letter.writer.endsWith("asked")),
    "it was just written",
  );
  const kept = must(
    letters.find((other) => other !== gone && other !== asked),
    "it was just written",
  );
  await call.letters.remove({ id: gone.letter.id, version: gone.version });
  await call.plan.remove({ programIds: [removedProgramId] });
  await call.profile.changeFact({
    change: { fact: "english", value: known("improving") },
    basedOn: { fact: "english", value: known("good") },
    why: canary,
  });
  const { id, userId } = caller;
  const keptAnswerId = randomUUID();
  await call.answers.keep({ applicantId: id, id: keptAnswerId, because: canary });
  const letterIds = {
    letterId: kept.letter.id,
    removedLetterId: gone.letter.id,
    askedLetterId: asked.letter.id,
  };
  return { orgId, id, userId, canary, ...letterIds, programId, removedProgramId, keptAnswerId };
}

async function invite(api: ApiTest, inviter: Caller, orgId: string): Promise<string> {
  const call = await api.as(inviter);
  const email = `${randomUUID()}@example.org`;
  const { id } = await call.invitations.create({ orgId, email, name: "Invited", roles: ["applicant"] });
  return id;
}

/** The reference of a second session of each caller, by their user id. */
async function openOtherSessions(
  api: ApiTest,
  callers: readonly (Caller | null)[],
): Promise<ReadonlyMap<string, string>> {
  const refs = new Map<string, string>();
  for (const caller of callers) {
    if (caller === null) continue;
    await api.signIn(caller.userId);
    const sessions = await api.auth.listSessions(personOf(await api.contextOf(caller)));
    const other = must(
      sessions.find(({ isCurrent }) => !isCurrent),
      "it was just opened",
    );
    refs.set(caller.userId, other.sessionRef);
  }
  return refs;
}

async function mailedToken(
  api: ApiTest,
  job: Parameters<ApiTest["auth"]["prepareMail"]>[0],
): Promise<string> {
  const mail = must(await api.auth.prepareMail(job), "the mail has something to say");
  return must(/\/(?:invite|reset)\/([A-Za-z0-9_-]+)/.exec(mail.text)?.[1], "the mail has a link");
}

import { createHash } from "node:crypto";
import type { KeptAnswer } from "@induction/domain/assessment/kept/kept-answer";
import { readKeptAnswer } from "@induction/domain/assessment/kept/kept-answer.schema";
import { type CalendarDate, toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { toCanonicalText } from "@induction/domain/kernel/canonical-text";
import { sql } from "kysely";
import type { ApplicantKey } from "./applicants.queries.ts";
import type { OpenTransaction, Queryable } from "./queryable.ts";
import { type ApplicantScope, whereInScope, whereOpen } from "./scope.ts";

/** Why an answer was kept: somebody chose to, or a decision was recorded with it. */
export type KeptKind = "by-hand" | "decision";

/** An answer to be kept, with who keeps it and why. */
export interface AnswerToKeep {
  readonly applicant: ApplicantKey;
  readonly id: string;
  readonly at: Date;
  readonly by: string;
  /** Who advises the person; null for nobody. */
  readonly advisorId: string | null;
  readonly kind: KeptKind;
  /** In the keeper's words; it may be empty. */
  readonly because: string;
  readonly answer: KeptAnswer;
}

/** What a list tells of a kept answer. */
export interface KeptLine {
  readonly id: string;
  readonly applicantId: string;
  readonly keptAt: Date;
  readonly keptBy: { readonly userId: string; readonly name: string };
  /** Who advised the person then, by name; null for nobody. */
  readonly advisorName: string | null;
  readonly kind: KeptKind;
  readonly because: string;
  readonly asOf: CalendarDate;
  readonly season: number;
  /** Tier, posture and decision in the words of the day. */
  readonly tier: string;
  readonly posture: string;
  readonly decision: string;
  /** What the person had decided by then, in the words of the day: "season 2027: delay and apply later, …"; null for nothing. */
  readonly decided: string | null;
  readonly versions: KeptAnswer["versions"];
  /** SHA-256 of its bytes, in hex. */
  readonly digest: string;
}

/** A kept answer as it is found: whole, other than it was written, or of a shape that nobody reads any more. */
export type FoundAnswer = KeptLine &
  (
    | { readonly state: "whole"; readonly answer: KeptAnswer }
    | { readonly state: "damaged" | "unreadable"; readonly answer: null }
  );

/** SHA-256 in hex over the bytes of a text. */
export function toTextDigest(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** Keeps an answer and gives the digest of its bytes; null where the id is taken, by whosever answer. */
export async function insertKeptAnswer(trx: OpenTransaction, keeping: AnswerToKeep): Promise<string | null> {
  const { applicant, id, at, by, advisorId, kind, because, answer } = keeping;
  const body = toCanonicalText(answer);
  const { guide, rules, data } = answer.versions;
  const written = await trx
    .insertInto("kept_answers")
    .values({
      ...{ org_id: applicant.orgId, id, applicant_id: applicant.id, kept_at: at, kept_by: by },
      ...{ advisor_id: advisorId, kind, because, as_of: answer.asOf, season: answer.season },
      ...{ guide_version: guide, rules_version: rules, data_version: data },
      ...{ tier: answer.tier.words, posture: answer.posture.words, decision: answer.decision.words },
      ...{ digest: toTextDigest(body), body },
    })
    .onConflict((conflict) => conflict.columns(["org_id", "id"]).doNothing())
    .returning("digest")
    .executeTakeFirst();
  return written?.digest ?? null;
}

/** How much is kept of one person. */
export interface KeptAmount {
  readonly byHand: number;
  readonly decisions: number;
  readonly bytes: number;
}

/** How much is kept of a person; to be asked under the lock of their record, so that it cannot grow meanwhile. */
export async function measureKeptAnswers(
  trx: OpenTransaction,
  { orgId, id }: ApplicantKey,
): Promise<KeptAmount> {
  const rows = await trx
    .selectFrom("kept_answers")
    .select("kind")
    .select((eb) => eb.fn.countAll<number>().as("answers"))
    .select((eb) => eb.fn.sum<number>(eb.fn("octet_length", ["body"])).as("bytes"))
    .where("org_id", "=", orgId)
    .where("applicant_id", "=", id)
    .groupBy("kind")
    .execute();
  const countOf = (kind: KeptKind) => Number(rows.find((row) => row.kind === kind)?.answers ?? 0);
  const bytes = rows.reduce((sum, row) => sum + Number(row.bytes ?? 0), 0);
  return { byHand: countOf("by-hand"), decisions: countOf("decision"), bytes };
}

/** Whose answers, and which part of the list. */
export interface KeptPage {
  readonly applicantId: string;
  readonly offset: number;
  readonly limit: number;
}

/** The kept answers of a person whom the scope opens, newest first; empty where it does not. */
export async function listKeptAnswers(
  db: Queryable,
  scope: ApplicantScope,
  page: KeptPage,
): Promise<readonly KeptLine[]> {
  const rows = await keptAnswersQuery(db, scope, page.applicantId)
    .orderBy("kept_answers.kept_at", "desc")
    .orderBy("kept_answers.id")
    .offset(page.offset)
    .limit(page.limit)
    .execute();
  return rows.map(toLine);
}

/** One kept answer of a person whom the scope opens, its bytes held against the digest; null for any other. */
export async function findKeptAnswer(
  db: Queryable,
  scope: ApplicantScope,
  { applicantId, id }: { readonly applicantId: string; readonly id: string },
): Promise<FoundAnswer | null> {
  const row = await keptAnswersQuery(db, scope, applicantId)
    .select("kept_answers.body")
    .where("kept_answers.id", "=", id)
    .executeTakeFirst();
  if (row === undefined) return null;
  const line = toLine(row);
  if (toTextDigest(row.body) !== row.digest) return { ...line, state: "damaged", answer: null };
  const answer = readKeptAnswer(row.body);
  return answer === null ? { ...line, state: "unreadable", answer } : { ...line, state: "whole", answer };
}

/** Where the canonical text of an answer tells the person's decision. A pattern and not JSON: no damaged body stops a list. */
const DECIDED = '"isKnown":true,"key":"course","label":"[^"]*","text":"([^"]*)"';

/** The statement of both readings, without order and bounds. */
export function keptAnswersQuery(db: Queryable, scope: ApplicantScope, applicantId: string) {
  return db
    .selectFrom("applicants")
    .innerJoin("kept_answers", (join) =>
      join
        .onRef("kept_answers.org_id", "=", "applicants.org_id")
        .onRef("kept_answers.applicant_id", "=", "applicants.id"),
    )
    .leftJoin("users as keepers", "keepers.id", "kept_answers.kept_by")
    .leftJoin("users as advisors", "advisors.id", "kept_answers.advisor_id")
    .select(["kept_answers.id", "kept_answers.applicant_id", "kept_at", "kept_by", "kind", "because"])
    .select(["as_of", "kept_answers.season", "kept_answers.tier", "kept_answers.posture"])
    .select(["kept_answers.decision", "guide_version", "kept_answers.rules_version", "data_version"])
    .select(["digest", "keepers.name as keeper_name", "advisors.name as advisor_name"])
    .select(sql<string | null>`substring(kept_answers.body from ${DECIDED}::text)`.as("decided"))
    .where(whereInScope(scope))
    .where(whereOpen(scope))
    .where("applicants.id", "=", applicantId);
}

type Row = Awaited<ReturnType<ReturnType<typeof keptAnswersQuery>["executeTakeFirstOrThrow"]>>;

function toLine(row: Row): KeptLine {
  const { guide_version: guide, rules_version: rules, data_version: data } = row;
  return {
    ...{ id: row.id, applicantId: row.applicant_id, keptAt: row.kept_at, kind: row.kind },
    keptBy: { userId: row.kept_by, name: row.keeper_name ?? "" },
    ...{ advisorName: row.advisor_name, because: row.because, season: row.season },
    ...{ asOf: toCalendarDate(row.as_of), tier: row.tier, posture: row.posture, decision: row.decision },
    decided: row.decided,
    ...{ versions: { guide, rules, data }, digest: row.digest },
  };
}

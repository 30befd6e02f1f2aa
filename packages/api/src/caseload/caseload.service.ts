import { inTransaction } from "@induction/db/engine/transaction";
import { findApplicant } from "@induction/db/queries/applicants.queries";
import { lockAssignment, updateAssignment } from "@induction/db/queries/assignment.queries";
import type { CaseloadFilter } from "@induction/db/queries/caseload.filter";
import { type CaseloadPage, listCaseload, listStale } from "@induction/db/queries/caseload.queries";
import type { CaseloadRow, HiddenCaseloadRow, OpenCaseloadRow } from "@induction/db/queries/caseload.rows";
import type { CaseloadSort } from "@induction/db/queries/caseload.sort";
import { type CaseloadCounts, countCaseload } from "@induction/db/queries/caseload-counts.queries";
import { recordChange } from "@induction/db/queries/changes";
import { lockAdvisor } from "@induction/db/queries/members.queries";
import { listEmails, listNamesakes } from "@induction/db/queries/namesakes.queries";
import { addDays, type CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { RuleId } from "@induction/domain/rules/rule-ids";
import { getRule } from "@induction/domain/rules/rules";
import { type ChangesAhead, toChangesAhead } from "../applicants/changes-ahead.ts";
import { type HiddenPerson, type PersonScreen, toPersonScreen } from "../applicants/person-screen.ts";
import { type PlanAhead, toPlanAhead } from "../applicants/plan-ahead.ts";
import { type ProposedListAnswer, toProposedList, withoutGrounds } from "../applicants/proposed-list.ts";
import { hasRunOut, reassessOrLog } from "../applicants/reassess.ts";
import { type Acting, toAdvisingScope, toAssigningScope } from "../authorisation/scopes.ts";
import type { ApiContext } from "../context.ts";
import { badField, notFound } from "../errors/app-error.ts";

/** What to show of a caseload. */
export interface CaseloadQuestion {
  readonly filter: Omit<CaseloadFilter, "search" | "dueUpTo"> & { readonly dueWithinDays?: number };
  readonly search?: string;
  readonly sort: CaseloadSort;
  readonly offset: number;
  readonly limit: number;
}

/** A row of a caseload as it travels. */
export type CaseloadLine = (
  | HiddenCaseloadRow
  | (Omit<OpenCaseloadRow, "changedAt" | "changesOn" | "rulesVersion" | "catalogueVersion"> & {
      readonly changedAt: string;
    })
) & {
  /** Told only where somebody else of the page has the same name; null elsewhere, and without an account. */
  readonly email: string | null;
};

/** A page of a caseload. */
export interface CaseloadAnswer {
  readonly rows: readonly CaseloadLine[];
  readonly total: number;
  /** People among the total whose contents are hidden. */
  readonly hidden: number;
  readonly today: CalendarDate;
  /** What each reason of the page is called in a few words: the rules weigh more than the page that names them. */
  readonly reasonWords: Readonly<Partial<Record<RuleId, string>>>;
}

/** A page of the people whom somebody advises. Where an assessment has run out, it is made anew before the answer. */
export async function getCaseloadPage(
  context: ApiContext,
  acting: Acting,
  question: CaseloadQuestion,
): Promise<CaseloadAnswer> {
  const today = context.today();
  const scope = toAdvisingScope(acting);
  const { filter, search, sort, offset, limit } = question;
  const { dueWithinDays, ...rest } = filter;
  const args = {
    sort,
    offset,
    limit,
    today,
    filter: {
      ...rest,
      ...(search !== undefined && { search }),
      ...(dueWithinDays !== undefined && { dueUpTo: addDays(today, dueWithinDays) }),
    },
  };
  const read = () => listCaseload(context.db.kysely, scope, args);
  let page = await read();
  if (await refresh(context, acting, page)) page = await read();
  const { rows, total, hidden } = page;
  const emails = await listEmails(
    context.db.kysely,
    scope,
    listNamesakes(rows).map(({ id }) => id),
  );
  return {
    rows: rows.map((row) => toLine(row, emails.get(row.id) ?? null)),
    total,
    hidden,
    today,
    reasonWords: toReasonWords(rows),
  };
}

/** Assesses anew whoever of the caseload has to be; true when that may have changed the page. */
async function refresh(context: ApiContext, acting: Acting, page: CaseloadPage): Promise<boolean> {
  const today = context.today();
  const { orgId } = acting.membership;
  const onPage = page.rows.filter(
    (row) =>
      row.kind === "open" && (hasRunOut(row, today) || context.catalogue.isBeforeNumbers({ orgId, ...row })),
  );
  if (!page.isStale && onPage.length === 0) return false;
  const stale = page.isStale ? await listStale(context.db.kysely, toAdvisingScope(acting), today) : [];
  const keys = [...stale, ...onPage.map(({ id }) => ({ orgId, id }))];
  for (const key of keys) await reassessOrLog(context, key);
  return keys.length > 0;
}

function toReasonWords(rows: readonly CaseloadRow[]): CaseloadAnswer["reasonWords"] {
  const named = new Set(rows.flatMap((row) => (row.kind === "open" ? row.reasons : [])));
  return Object.fromEntries([...named].map((id) => [id, getRule(id).short]));
}

function toLine(row: CaseloadRow, email: string | null): CaseloadLine {
  if (row.kind === "hidden") return { ...row, email };
  const { changesOn: _until, rulesVersion: _rules, catalogueVersion: _list, changedAt, ...line } = row;
  return { ...line, changedAt: changedAt.toISOString(), email };
}

/** How many of those whom somebody advises stand where. */
export async function getCaseloadCounts(context: ApiContext, acting: Acting): Promise<CaseloadCounts> {
  return await countCaseload(context.db.kysely, toAdvisingScope(acting), { today: context.today() });
}

/** One person of a caseload: the whole screen, or the name where there is no consent. */
export type CaseloadPerson =
  | ({ readonly kind: "hidden" } & HiddenPerson)
  | ({ readonly kind: "open" } & PersonScreen);

/** One of those whom somebody advises. @throws AppError NOT_FOUND for anybody else */
export async function getPerson(
  context: ApiContext,
  acting: Acting,
  { id }: { id: string },
): Promise<CaseloadPerson> {
  const found = await findApplicant(context.db.kysely, toAdvisingScope(acting), { id });
  if (found === null) throw notFound();
  if (found.kind === "open") {
    return { kind: "open", ...(await toPersonScreen(context, found, acting.membership)) };
  }
  const { orgId, name, advisor, consent } = found;
  return { kind: "hidden", applicantId: found.id, orgId, name, advisor, consent };
}

/** What lies ahead of a person who has consented; nobody else has a plan to show. */
export async function getPersonPlan(
  context: ApiContext,
  acting: Acting,
  { id }: { id: string },
): Promise<PlanAhead> {
  const found = await findApplicant(context.db.kysely, toAdvisingScope(acting), { id });
  if (found === null || found.kind !== "open") throw notFound();
  return toPlanAhead(context, found);
}

/** What would change the answer about a person who has consented; nobody else has one to show. */
export async function getPersonChanges(
  context: ApiContext,
  acting: Acting,
  { id }: { id: string },
): Promise<ChangesAhead> {
  const found = await findApplicant(context.db.kysely, toAdvisingScope(acting), { id });
  if (found === null || found.kind !== "open") throw notFound();
  return toChangesAhead(context, found);
}

/** The list that is proposed to a person who has consented, to be read. */
export async function getPersonProposedList(
  context: ApiContext,
  acting: Acting,
  { id }: { id: string },
): Promise<ProposedListAnswer> {
  const found = await findApplicant(context.db.kysely, toAdvisingScope(acting), { id });
  if (found === null || found.kind !== "open") throw notFound();
  return withoutGrounds(await toProposedList(context, found));
}

/** Puts a person on an advisor's caseload, or on nobody's. Consent stays as the person gave it: to the organisation. */
export async function assignAdvisor(
  context: ApiContext,
  acting: Acting,
  { applicantId, advisorId }: { applicantId: string; advisorId: string | null },
): Promise<void> {
  const { orgId } = acting.membership;
  const change = await inTransaction(
    context.db.kysely,
    async (trx) => {
      const advisor = advisorId === null ? null : await lockAdvisor(trx, { orgId, userId: advisorId });
      const found = await lockAssignment(trx, toAssigningScope(acting), { id: applicantId });
      if (found === null) throw notFound();
      if (advisorId !== null && advisor === null) {
        throw badField("advisorId", "Choose an advisor of your organization.");
      }
      if (found.advisor?.userId === advisor?.userId) return null;
      const version = found.version + 1;
      await updateAssignment(trx, found, { advisorId, version });
      await recordChange(trx, {
        at: context.now(),
        orgId,
        actorId: acting.person.userId,
        requestId: context.requestId,
        action: "advisor-assigned",
        record: "applicant",
        recordId: applicantId,
        fields: [{ field: "advisor", old: found.advisor, new: advisor }],
        applicant: { orgId, id: applicantId },
        why: null,
      });
      return { found, version };
    },
    { safeToRepeat: true },
  );
  if (change === null) return;
  const { found, version } = change;
  context.changeFeed.publish({
    orgId,
    applicantId,
    userId: found.userId,
    advisorId,
    formerAdvisorId: found.advisor?.userId ?? null,
    isAssignmentChange: true,
    version,
    isConsentChange: false,
  });
}

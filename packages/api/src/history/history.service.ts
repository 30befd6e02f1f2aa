import { findApplicant } from "@induction/db/queries/applicants.queries";
import { type HistoryLine, listHistory } from "@induction/db/queries/history.queries";
import type { ApplicantScope } from "@induction/db/queries/scope";
import { contextFor } from "@induction/domain/assessment/context";
import { toldOr } from "@induction/domain/kernel/told";
import { type Acting, toAdvisingScope, toOwnScope } from "../authorisation/scopes.ts";
import type { ApiContext } from "../context.ts";
import { notFound } from "../errors/app-error.ts";
import { type HistorySources, toDifferingDates, toLabel, toWords } from "./history-words.ts";

/** One line of a person's history, in words and in values. */
export interface HistoryEntry {
  readonly id: number;
  readonly at: string;
  /** Null for what the product did by itself. */
  readonly actor: { readonly name: string; readonly isYou: boolean } | null;
  readonly record: string;
  readonly recordId: string;
  readonly field: string;
  readonly label: string;
  /** Null where there was nothing before. */
  readonly oldText: string | null;
  /** Null where nothing is left. */
  readonly newText: string | null;
  readonly why: string | null;
  readonly old: unknown;
  readonly new: unknown;
}

/** Part of a history, newest first. */
export interface HistoryAnswer {
  readonly entries: readonly HistoryEntry[];
  /** What to ask for next; null at the beginning of the history. */
  readonly nextBefore: number | null;
}

/** The history of a person whom the asker may read: their own, or that of somebody they advise who has consented. */
export async function getHistory(
  context: ApiContext,
  acting: Acting,
  { applicantId, before, limit }: { applicantId: string; before: number | null; limit: number },
): Promise<HistoryAnswer> {
  const { db } = context;
  const readable = await findReadable(context, acting, applicantId);
  if (readable === null) throw notFound();
  const { scope, applicant } = readable;
  // One more than asked for tells whether there is more.
  const lines = await listHistory(db.kysely, scope, { applicantId, before, limit: limit + 1 });
  const shown = lines.slice(0, limit);
  const sources: HistorySources = {
    measuredBy: contextFor(applicant, context.catalogue.standardsOn(context.today())),
    findProgramName: (id) => context.catalogue.current().byId.get(id)?.name ?? null,
    findWriter: (id) => toldOr(applicant.letters, []).find((letter) => letter.id === id)?.writer ?? null,
  };
  return {
    entries: shown.map((line) => toEntry(line, { sources, askerId: acting.person.userId })),
    nextBefore: lines.length > limit ? (shown.at(-1)?.id ?? null) : null,
  };
}

async function findReadable(context: ApiContext, acting: Acting, id: string) {
  const scopes: readonly ApplicantScope[] = [toOwnScope(acting), toAdvisingScope(acting)];
  for (const scope of scopes.filter(({ kind }) => kind !== "nobody")) {
    const found = await findApplicant(context.db.kysely, scope, { id });
    if (found?.kind === "open") return { scope, applicant: found.applicant };
  }
  return null;
}

/** Nothing but a writer's answer changes a letter without an account. */
function findNameless(record: string): HistoryEntry["actor"] {
  return record === "letter" ? { name: "the writer, by private link", isYou: false } : null;
}

function toEntry(
  line: HistoryLine,
  { sources, askerId }: { sources: HistorySources; askerId: string },
): HistoryEntry {
  const { id, at, actor, record, recordId, field, why } = line;
  // Of all days of a letter, only those that the change moved.
  const [before, after] =
    field === "reachedOn"
      ? [toDifferingDates(line.old, line.new), toDifferingDates(line.new, line.old)]
      : [line.old, line.new];
  return {
    id,
    at: at.toISOString(),
    actor: actor === null ? findNameless(record) : { name: actor.name, isYou: actor.userId === askerId },
    record,
    recordId,
    field,
    label: toLabel(line, sources),
    oldText: toWords({ record, field, value: before }, sources),
    newText: toWords({ record, field, value: after }, sources),
    why,
    old: line.old,
    new: line.new,
  };
}

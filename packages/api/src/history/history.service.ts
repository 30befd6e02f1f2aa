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
  const list: ListLines = (from, atMost) =>
    listHistory(db.kysely, scope, { applicantId, before: from, limit: atMost });
  const { shown, hasMore } = await listWholeMoments(list, { before, limit });
  const sources: HistorySources = {
    measuredBy: contextFor(
      applicant,
      context.catalogue.standardsOn(context.today(), acting.membership.orgId),
    ),
    findProgramName: (id) => context.catalogue.current().byId.get(id)?.name ?? null,
    findWriter: (id) => toldOr(applicant.letters, []).find((letter) => letter.id === id)?.writer ?? null,
  };
  return {
    entries: shown.map((line) => toEntry(line, { sources, askerId: acting.person.userId })),
    nextBefore: hasMore ? (shown.at(-1)?.id ?? null) : null,
  };
}

type ListLines = (before: number | null, limit: number) => Promise<readonly HistoryLine[]>;

/** A change of the program list has at most as many lines. */
const MOST_LINES_OF_A_MOMENT = 500;

/**
 * At least as many lines as asked for, where there are as many, and the last change with all of its lines: whoever counts
 * what was added at once counts all of it.
 */
async function listWholeMoments(
  list: ListLines,
  { before, limit }: { before: number | null; limit: number },
): Promise<{ shown: readonly HistoryLine[]; hasMore: boolean }> {
  // One more than asked for tells whether there is more.
  const lines = await list(before, limit + 1);
  const shown = lines.slice(0, limit);
  const [last, next] = [shown.at(-1), lines[limit]];
  if (last === undefined || next === undefined) return { shown, hasMore: false };
  if (!isSameMoment(last, next)) return { shown, hasMore: true };
  const rest = await list(last.id, MOST_LINES_OF_A_MOMENT);
  const other = rest.findIndex((line) => !isSameMoment(last, line));
  const same = other === -1 ? rest : rest.slice(0, other);
  return { shown: [...shown, ...same], hasMore: other !== -1 || rest.length === MOST_LINES_OF_A_MOMENT };
}

function isSameMoment(a: HistoryLine, b: HistoryLine): boolean {
  return a.at.getTime() === b.at.getTime() && a.actor?.userId === b.actor?.userId && a.record === b.record;
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

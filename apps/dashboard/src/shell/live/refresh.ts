import type { CaseloadPage, CaseloadRow, PersonAnswer } from "../answers.ts";
import { queryClient, trpc } from "../api.ts";
import { type LiveChange, noteChanges } from "./live-changes.ts";
import { listDifferences } from "./row-differences.ts";

/** Fetches again whatever of the caseload is open, and counts the rest as old. */
export async function refreshEverything(): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries(trpc.caseload.pathFilter()),
    queryClient.invalidateQueries(trpc.cohort.pathFilter()),
    queryClient.invalidateQueries(trpc.letters.desk.pathFilter()),
    queryClient.invalidateQueries(trpc.history.pathFilter()),
  ]);
}

/** The rows of people as they lie in the cache, in whichever window. */
function findRows(ids: ReadonlySet<string>): ReadonlyMap<string, CaseloadRow> {
  const found = new Map<string, CaseloadRow>();
  for (const [, page] of queryClient.getQueriesData<CaseloadPage>(trpc.caseload.page.queryFilter())) {
    for (const row of page?.rows ?? []) if (ids.has(row.id)) found.set(row.id, row);
  }
  return found;
}

/** Fetches a person and their history again, unless this version is there already. */
async function refreshPerson(id: string, version: number): Promise<void> {
  const person = trpc.caseload.person.queryFilter({ id });
  const isThere = queryClient
    .getQueriesData<PersonAnswer>(person)
    .every(([, answer]) => answer?.kind === "open" && answer.version >= version);
  if (isThere) return;
  await Promise.all([
    queryClient.invalidateQueries(person),
    queryClient.invalidateQueries(trpc.history.list.queryFilter({ applicantId: id })),
  ]);
}

async function refreshLists(): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries(trpc.caseload.page.queryFilter()),
    queryClient.invalidateQueries(trpc.caseload.counts.queryFilter()),
    queryClient.invalidateQueries(trpc.cohort.pathFilter()),
    queryClient.invalidateQueries(trpc.letters.desk.pathFilter()),
  ]);
}

/**
 * Brings the screens up to people's new versions, and keeps what that changed in their rows.
 * @returns the names of those whose rows changed, for whoever hears instead of sees
 */
export async function refreshPeople(versions: ReadonlyMap<string, number>): Promise<readonly string[]> {
  const ids = new Set(versions.keys());
  const before = findRows(ids);
  await Promise.all([refreshLists(), ...[...versions].map(([id, version]) => refreshPerson(id, version))]);
  const at = new Date().toISOString();
  const changed = new Map<string, LiveChange>();
  const names: string[] = [];
  for (const [id, row] of findRows(ids)) {
    const old = before.get(id);
    const parts = old === undefined ? [] : listDifferences(old, row);
    if (parts.length === 0) continue;
    const since = old?.kind === "open" ? old.changedAt : null;
    changed.set(id, { at, since, parts });
    names.push(row.name);
  }
  noteChanges(changed);
  return names;
}

/** Takes what was shown of a person off every screen at once, before the server is asked again. */
export async function hidePerson(id: string): Promise<void> {
  queryClient.setQueriesData<PersonAnswer>(trpc.caseload.person.queryFilter({ id }), (answer) => {
    if (answer === undefined || answer.kind === "hidden") return answer;
    const { applicantId, orgId, name, advisor } = answer;
    return { kind: "hidden", applicantId, orgId, name, advisor, consent: "withdrawn" };
  });
  queryClient.removeQueries(trpc.history.list.queryFilter({ applicantId: id }));
  queryClient.removeQueries(trpc.caseload.plan.queryFilter({ id }));
  queryClient.removeQueries(trpc.caseload.changes.queryFilter({ id }));
  queryClient.removeQueries(trpc.caseload.proposedList.queryFilter({ id }));
  void queryClient.resetQueries(trpc.letters.desk.pathFilter());
  replaceRow(id, ({ name, advisor, email }) => [
    { kind: "hidden", id, name, advisor, email, consent: "withdrawn" },
  ]);
  await refreshLists();
}

/** Takes a person off every screen who is no longer the reader's to see. */
export async function dropPerson(id: string): Promise<void> {
  queryClient.removeQueries(trpc.history.list.queryFilter({ applicantId: id }));
  queryClient.removeQueries(trpc.caseload.plan.queryFilter({ id }));
  queryClient.removeQueries(trpc.caseload.changes.queryFilter({ id }));
  queryClient.removeQueries(trpc.caseload.proposedList.queryFilter({ id }));
  void queryClient.resetQueries(trpc.letters.desk.pathFilter());
  replaceRow(id, () => []);
  await Promise.all([
    // An open page asks again, and is told that there is nobody.
    queryClient.resetQueries(trpc.caseload.person.queryFilter({ id })),
    refreshLists(),
  ]);
}

function replaceRow(id: string, toRows: (row: CaseloadRow) => readonly CaseloadRow[]): void {
  queryClient.setQueriesData<CaseloadPage>(trpc.caseload.page.queryFilter(), (page) =>
    page?.rows.some((row) => row.id === id)
      ? { ...page, rows: page.rows.flatMap((row) => (row.id === id ? toRows(row) : [row])) }
      : page,
  );
}

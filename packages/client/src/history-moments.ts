/** One line of a history, as far as it tells what was changed together. */
export interface MomentEntry {
  readonly id: number;
  readonly at: string;
  readonly actor: { readonly name: string; readonly isYou: boolean } | null;
  readonly record: string;
  readonly recordId: string;
  readonly label: string;
  readonly oldText: string | null;
  readonly newText: string | null;
  readonly why: string | null;
  readonly new?: unknown;
}

/** What somebody changed at one time: one line of a history, whatever number of values it moved. */
export interface HistoryMoment<E extends MomentEntry = MomentEntry> {
  /** Of its newest line. */
  readonly id: number;
  readonly at: string;
  readonly actor: E["actor"];
  readonly why: string | null;
  readonly record: string;
  /** Newest first; at least one. */
  readonly entries: readonly E[];
}

function isSameMoment(a: MomentEntry, b: MomentEntry): boolean {
  return (
    a.at === b.at &&
    a.actor?.name === b.actor?.name &&
    a.record === b.record &&
    (a.record === "plan" || a.recordId === b.recordId)
  );
}

/** The lines of a history by what was changed together, in the order in which they come. */
export function listMoments<E extends MomentEntry>(entries: readonly E[]): readonly HistoryMoment<E>[] {
  const groups: E[][] = [];
  for (const entry of entries) {
    const group = groups.at(-1);
    const [first] = group ?? [];
    if (group !== undefined && first !== undefined && isSameMoment(first, entry)) group.push(entry);
    else groups.push([entry]);
  }
  return groups.flatMap((group): HistoryMoment<E>[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { id, at, actor, why, record } = first;
    return [{ id, at, actor, why, record, entries: group }];
  });
}

function findStatus(value: unknown): string | null {
  const status: unknown = Object(value).status;
  return typeof status === "string" ? status : null;
}

/**
 * A change of several values in one line: "Added 42 programs to the plan". Null where the values say it themselves: one
 * alone, or the parts of one letter.
 */
export function momentInWords({ record, entries }: HistoryMoment): string | null {
  if (record !== "plan" || entries.length < 2) return null;
  const count = `${entries.length} programs`;
  if (entries.every(({ oldText }) => oldText === null)) return `Added ${count} to the plan`;
  if (entries.every(({ newText }) => newText === null)) return `Took ${count} off the plan`;
  const [status, ...others] = new Set(entries.map((entry) => findStatus(entry.new)));
  return typeof status === "string" && others.length === 0
    ? `Marked ${count} as ${status}`
    : `Changed ${count} of the plan`;
}

/** What the lines of one change have in common, "Letter of Dr. Ada", and what each adds to it: "status". */
export function splitLabels({ entries }: HistoryMoment): { title: string; parts: readonly string[] } {
  const [first] = entries;
  const title = first?.label.split(": ")[0] ?? "";
  return { title, parts: entries.map(({ label }) => label.split(": ")[1] ?? label) };
}

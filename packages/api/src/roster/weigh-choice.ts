import type { HeldFact } from "./hold-fact.ts";
import { isWritten, type Sight } from "./plan-row.ts";
import type { TakeInput } from "./roster.inputs.ts";

/** What was chosen for one row: the facts to take from the file, and the version of the record that was looked at. */
export type RowChoice = Pick<TakeInput["rows"][number], "take" | "basedOn">;

interface Weighed<F> {
  /** The facts that are written: where nothing or an earlier file stands, and where the file's value was chosen. */
  readonly written: readonly F[];
  /** Whether a choice was put aside because the open record has changed since it was looked at. */
  readonly isOvertaken: boolean;
}

/** Which facts of a row are written. A choice counts for the version of an open record on which it was made. */
export function weighChoice<F extends Pick<HeldFact, "truly" | "change">>(
  facts: readonly F[],
  { sight, version }: { readonly sight: Sight; readonly version: number },
  choice: RowChoice | undefined,
): Weighed<F> {
  const isOpen = sight === "open";
  const counts = isOpen && choice?.basedOn === version;
  const isChosen = ({ truly, change }: F) =>
    (truly === "conflict" || truly === "kept") && (choice?.take.includes(change.fact) ?? false);
  return {
    written: facts.filter((held) => isWritten(held) || (counts && isChosen(held))),
    isOvertaken: isOpen && !counts && facts.some(isChosen),
  };
}

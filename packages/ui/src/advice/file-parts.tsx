import type { FilePart } from "@induction/domain/rules/rule";
import { type StrengthItem, StrengthList, type StrengthState } from "./strength-list.tsx";

const STATES = { "to-come": "absent", "not-told": "unknown", there: "present" } as const satisfies Record<
  FilePart["state"],
  StrengthState
>;

/** What is to be done first. */
const ORDER = ["to-come", "not-told", "there"] as const satisfies readonly FilePart["state"][];

function toItem({ name, state, action }: FilePart): StrengthItem {
  const label = name.charAt(0).toUpperCase() + name.slice(1);
  const detail = { "to-come": action, "not-told": "Not told.", there: undefined }[state];
  // With a sentence behind it, the name ends like one: the two would read as one otherwise.
  return { key: name, state: STATES[state], label: detail === undefined ? label : `${label}.`, detail };
}

/** The parts of a file that a strategy rests on, as a checklist: still to come, not told, there. For a flush `Panel`. */
export function FileParts({ parts }: { parts: readonly FilePart[] }) {
  const sorted = ORDER.flatMap((state) => parts.filter((part) => part.state === state));
  return <StrengthList items={sorted.map(toItem)} />;
}

/** "2 of 5 there". */
export function partsInWords(parts: readonly FilePart[]): string {
  return `${parts.filter(({ state }) => state === "there").length} of ${parts.length} there`;
}

import type { FilePart } from "@induction/domain/rules/rule";
import { type StrengthItem, StrengthList, type StrengthState } from "./strength-list.tsx";

const STATES = { "to-come": "absent", "not-told": "unknown", there: "present" } as const satisfies Record<
  FilePart["state"],
  StrengthState
>;

/** What is to be done first. */
const ORDER = ["to-come", "not-told", "there"] as const satisfies readonly FilePart["state"][];

function toItem({ name, state, action }: FilePart, hasActions: boolean): StrengthItem {
  const label = name.charAt(0).toUpperCase() + name.slice(1);
  const detail = { "to-come": hasActions ? action : undefined, "not-told": "Not told.", there: undefined }[
    state
  ];
  // With a sentence behind it, the name ends like one: the two would read as one otherwise.
  return { key: name, state: STATES[state], label: detail === undefined ? label : `${label}.`, detail };
}

interface FilePartsProps {
  parts: readonly FilePart[];
  /** Leaves out what to do, where the next steps beside it say so. */
  isShort?: boolean;
}

/** The parts of a file that a strategy rests on, as a checklist: still to come, not told, there. For a flush `Panel`. */
export function FileParts({ parts, isShort = false }: FilePartsProps) {
  const sorted = ORDER.flatMap((state) => parts.filter((part) => part.state === state));
  return <StrengthList items={sorted.map((part) => toItem(part, !isShort))} />;
}

/** "2 of 5 there". */
export function partsInWords(parts: readonly FilePart[]): string {
  return `${parts.filter(({ state }) => state === "there").length} of ${parts.length} there`;
}

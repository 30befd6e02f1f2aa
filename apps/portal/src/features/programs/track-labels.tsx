import type { Program, TrackKind } from "@induction/domain/program/program";
import { FactValue } from "@induction/ui/advice/fact-value";
import { VisuallyHidden } from "@induction/ui/primitives/visually-hidden";
import { memo } from "react";
import { TRACK_WORDS } from "./program-filters.ts";
import styles from "./track-labels.module.css";

/** The last letter of NRMP codes; military tracks have none. */
const LETTERS = {
  categorical: "C",
  advanced: "A",
  "physician-only": "R",
  military: "M",
} as const satisfies Record<TrackKind, string>;

/** The tracks by their letters, with the words for those who do not know them. */
export const TrackLabels = memo(function TrackLabels({ program: { facts } }: { program: Program }) {
  if (facts.tracks.state !== "known") {
    return (
      <span className={styles.labels}>
        <FactValue state={facts.tracks.state} />
      </span>
    );
  }
  const kinds = [...new Set(facts.tracks.value.map(({ kind }) => kind))];
  return (
    <span className={styles.labels}>
      {kinds.map((kind) => (
        <abbr key={kind} className={styles.label} title={TRACK_WORDS[kind]}>
          <span aria-hidden="true">{LETTERS[kind]}</span>
          <VisuallyHidden>{TRACK_WORDS[kind]} </VisuallyHidden>
        </abbr>
      ))}
    </span>
  );
});

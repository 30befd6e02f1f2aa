import type { Program, TrackKind } from "@induction/domain/program/program";
import { TRACK_TERMS } from "@induction/domain/program/program-words";
import { VisuallyHidden } from "@induction/ui/primitives/visually-hidden";
import { memo } from "react";
import { FactCell } from "./fact-cell.tsx";
import { listTrackKinds } from "./track-choices.ts";
import styles from "./track-labels.module.css";

/** The tracks by their letters, with the words for those who do not know them; pressed, they open in full. */
export const TrackLabels = memo(function TrackLabels({ program }: { program: Program }) {
  const kinds = listTrackKinds(program);
  if (kinds.length === 0) return <FactCell program={program} field="tracks" isShort />;
  return (
    <FactCell
      program={program}
      field="tracks"
      value={
        <span className={styles.labels}>
          {kinds.map((kind) => (
            <TrackLetter key={kind} kind={kind} />
          ))}
        </span>
      }
    />
  );
});

function TrackLetter({ kind }: { kind: TrackKind }) {
  const { short, label, meaning } = TRACK_TERMS[kind];
  return (
    <abbr className={styles.label} title={`${label}: ${meaning}`}>
      <span aria-hidden="true">{short}</span>
      <VisuallyHidden>{label} </VisuallyHidden>
    </abbr>
  );
}

const LEGEND: readonly TrackKind[] = ["categorical", "advanced", "physician-only", "military"];

/** What the letters mean, in one line. */
export function TrackLegend() {
  return (
    <p className={styles.legend}>
      Tracks:
      {LEGEND.map((kind) => (
        <span key={kind} className={styles.term}>
          <span aria-hidden="true" className={styles.label}>
            {TRACK_TERMS[kind].short}
          </span>
          {TRACK_TERMS[kind].label}
        </span>
      ))}
    </p>
  );
}

import {
  type ApplicationStatus,
  isSubmitted,
  type PlannedProgram,
} from "@induction/domain/applicant/planned-program";
import type { Program, TrackKind } from "@induction/domain/program/program";
import { TRACK_TERMS } from "@induction/domain/program/program-words";
import { applicationTerms } from "@induction/ui/advice/vocabulary";
import { Button, IconButton } from "@induction/ui/primitives/button";
import { Select } from "@induction/ui/primitives/select";
import { VisuallyHidden } from "@induction/ui/primitives/visually-hidden";
import Plus from "lucide-react/icons/plus";
import X from "lucide-react/icons/x";
import { memo } from "react";
import { toShortDate } from "../../shell/dates.ts";
import styles from "./list-cell.module.css";
import { usePlan } from "./plan-changes.tsx";
import type { ProgramRow } from "./program-rows.ts";
import { listTrackChoices } from "./track-choices.ts";

const STATUSES: readonly ApplicationStatus[] = [
  ...(["considering", "planned", "submitted"] as const),
  ...(["invited", "interviewed", "ranked", "closed"] as const),
];

const STATUS_OPTIONS = STATUSES.map((value) => ({ value, label: applicationTerms[value].word }));

/** Puts a program on the list, says how far its application has come and to which track it goes, or takes it off again. */
export const ListCell = memo(function ListCell({ row: { program, planned } }: { row: ProgramRow }) {
  const plan = usePlan();
  if (planned === null) {
    return (
      <Button size="small" icon={Plus} onClick={() => plan.current.add([program.id])}>
        Add<VisuallyHidden> {program.name} to my list</VisuallyHidden>
      </Button>
    );
  }
  return (
    <span className={styles.listed}>
      <Select
        aria-label={`Status of ${program.name}`}
        options={STATUS_OPTIONS}
        value={planned.status}
        onValueChange={(status) => plan.current.setStatus({ programId: program.id, status })}
      />
      <IconButton
        icon={X}
        size="small"
        label={`Take ${program.name} off my list`}
        onClick={() => plan.current.remove([program.id])}
      />
      <TrackSelect program={program} planned={planned} />
      {isSubmitted(planned) && <span className={styles.since}>since {toShortDate(planned.since)}</span>}
    </span>
  );
});

const NO_TRACK = "none";

/** The track that the application goes to, where there is more than one to choose from. */
function TrackSelect({ program, planned }: { program: Program; planned: PlannedProgram }) {
  const plan = usePlan();
  const choices = listTrackChoices(program, planned.track);
  if (choices.length === 0) return null;
  return (
    <Select<TrackKind | typeof NO_TRACK>
      aria-label={`Track at ${program.name}`}
      options={[
        { value: NO_TRACK, label: "No track yet" },
        ...choices.map((value) => ({ value, label: TRACK_TERMS[value].label })),
      ]}
      value={planned.track ?? NO_TRACK}
      onValueChange={(chosen) =>
        plan.current.setStatus({
          programId: program.id,
          status: planned.status,
          track: chosen === NO_TRACK ? null : chosen,
        })
      }
    />
  );
}

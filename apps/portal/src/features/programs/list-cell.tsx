import type { ApplicationStatus } from "@induction/domain/applicant/planned-program";
import { applicationTerms } from "@induction/ui/advice/vocabulary";
import { Button, IconButton } from "@induction/ui/primitives/button";
import { Select } from "@induction/ui/primitives/select";
import { VisuallyHidden } from "@induction/ui/primitives/visually-hidden";
import Plus from "lucide-react/icons/plus";
import X from "lucide-react/icons/x";
import { memo } from "react";
import styles from "./list-cell.module.css";
import { usePlan } from "./plan-changes.tsx";
import type { ProgramRow } from "./program-rows.ts";

const STATUSES: readonly ApplicationStatus[] = [
  ...(["considering", "planned", "submitted"] as const),
  ...(["invited", "interviewed", "ranked", "closed"] as const),
];

const STATUS_OPTIONS = STATUSES.map((value) => ({ value, label: applicationTerms[value].word }));

/** Puts a program on the list, says how far its application has come, or takes it off again. */
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
    </span>
  );
});

import { isSubmitted } from "@induction/domain/applicant/planned-program";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { Button } from "@induction/ui/primitives/button";
import { lazy, Suspense, useState } from "react";
import { usePlan } from "./plan-changes.tsx";
import type { ProgramRow } from "./program-rows.ts";
import styles from "./selection-bar.module.css";

/** Asked for when somebody submits. */
const SubmitDialog = lazy(async () => {
  const { SubmitDialog: component } = await import("./submit-dialog.tsx");
  return { default: component };
});

interface SelectionBarProps {
  rows: ReadonlyMap<string, ProgramRow>;
  selectedKeys: ReadonlySet<string>;
  today: CalendarDate;
  onDone: () => void;
}

/** What can be done with the ticked programs, all at once. */
export function SelectionBar({ rows, selectedKeys, today, onDone }: SelectionBarProps) {
  const plan = usePlan();
  const [isSubmitting, setIsSubmitting] = useState(false);
  const selected = [...selectedKeys].flatMap((key) => rows.get(key) ?? []);
  const entries = selected.flatMap(({ planned }) => planned ?? []);
  const listed = entries.map(({ programId }) => programId);
  const unsent = entries.filter((entry) => !isSubmitted(entry));
  const unlisted = selected.filter(({ planned }) => planned === null).map(({ program }) => program.id);
  return (
    <>
      <div role="status">
        {selected.length > 0 && (
          <div className={styles.bar}>
            <strong>{selected.length} selected</strong>
            {unlisted.length > 0 && (
              <Button
                tone="primary"
                size="small"
                onClick={() => {
                  plan.current.add(unlisted);
                  onDone();
                }}
              >
                Put {unlisted.length} on my list
              </Button>
            )}
            {unsent.length > 0 && (
              <Button
                tone={unlisted.length === 0 ? "primary" : "outlined"}
                size="small"
                onClick={() => setIsSubmitting(true)}
              >
                Mark {unsent.length} as submitted
              </Button>
            )}
            {listed.length > 0 && (
              <Button
                size="small"
                onClick={() => {
                  plan.current.remove(listed);
                  onDone();
                }}
              >
                Take {listed.length} off my list
              </Button>
            )}
            <Button tone="quiet" size="small" onClick={onDone}>
              Clear the selection
            </Button>
          </div>
        )}
      </div>
      {isSubmitting && (
        <Suspense>
          <SubmitDialog
            planned={unsent}
            today={today}
            onSubmitted={() => {
              setIsSubmitting(false);
              onDone();
            }}
            onClose={() => setIsSubmitting(false)}
          />
        </Suspense>
      )}
    </>
  );
}

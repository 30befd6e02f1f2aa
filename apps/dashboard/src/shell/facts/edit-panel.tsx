import { toAppError } from "@induction/client/app-error";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { FormErrors } from "@induction/ui/patterns/form-errors";
import { Peek } from "@induction/ui/patterns/peek";
import { Button } from "@induction/ui/primitives/button";
import { Stack } from "@induction/ui/primitives/layout";
import { type FormEvent, useId, useState } from "react";
import type { FactEntry } from "../answers.ts";
import { toFormProblem } from "../form-problem.ts";
import { ConflictDialog } from "./conflict-dialog.tsx";
import type { FactDesk } from "./fact-desk.ts";
import { type FactDraft, type ReadDraft, readDraft } from "./fact-draft.ts";
import { FactForm } from "./fact-form.tsx";
import styles from "./facts.module.css";
import { toProblems } from "./form-problems.ts";
import { Impact } from "./impact.tsx";
import { useToldErrors } from "./use-told-errors.ts";

interface EditPanelProps<V> {
  desk: FactDesk<V>;
  draft: FactDraft<V>;
  onChange: (draft: FactDraft<V>) => void;
  /** The fact as it stands now; null where nothing was ever told. */
  current: FactEntry | null;
  today: CalendarDate;
  /** Published: the draft has done its work. */
  onDone: () => void;
  /** Drops what was typed. */
  onDrop: () => void;
  /** Closes the panel and keeps what was typed. */
  onClose: () => void;
}

/** The paths under which the form has a control. */
const PATHS = ["fact", "why", "state", "value", "claim", "claims"];

/** What was refused, once somebody has tried: by the schema, or by the server of what the schema let through. */
function useProblems(read: ReadDraft, { attempt, error }: { attempt: number; error: unknown }) {
  if (attempt === 0) return toProblems([]);
  if (!read.isComplete) return toProblems(read.errors);
  return toProblems(error === null ? [] : toAppError(error).fieldErrors);
}

/** Changes a fact beside the others: its form, whom the change touches, and publishing. */
export function EditPanel<V>(props: EditPanelProps<V>) {
  const { desk, draft, onChange, current, today, onDone, onDrop, onClose } = props;
  const formId = useId();
  const [attempt, setAttempt] = useState(0);
  const [compared, setCompared] = useState<FactEntry | null | undefined>(undefined);
  const { publish } = desk.useActs();
  const read = readDraft(desk, draft, today);
  const problems = useProblems(read, { attempt, error: publish.error });
  const told = useToldErrors(problems.list, attempt);
  const isConflict = desk.findConflict(publish.error) !== undefined;
  const change = (changed: FactDraft<V>) => {
    if (publish.error !== null) publish.reset();
    onChange(changed);
  };
  function send(event: FormEvent): void {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (!read.isComplete || publish.isPending) return;
    const why = draft.why.trim();
    publish.send(
      { basedOn: draft.basedOn, fact: read.edit, ...(why !== "" && { why }) },
      {
        onSuccess: onDone,
        onError: (error) => {
          setCompared(desk.findConflict(error));
          setAttempt((before) => before + 1);
        },
      },
    );
  }
  const whole = isConflict ? null : toFormProblem(publish.error, PATHS).whole;
  const isOvertaken = (current?.version ?? 0) > draft.basedOn;
  return (
    <>
      <Peek
        title={desk.label}
        chips={<span className={styles.quiet}>{desk.use}</span>}
        onClose={onClose}
        actions={
          <div className={styles.acts}>
            {isOvertaken && (
              <div role="status" className={styles.notice}>
                <p>{current?.recordedBy ?? "Somebody"} published this fact while you were typing.</p>
                <Button size="small" onClick={() => setCompared(current)}>
                  Compare
                </Button>
              </div>
            )}
            <section aria-label="Before you publish" className={styles.quiet}>
              <Impact desk={desk} fact={read.isComplete ? read.edit : null} />
            </section>
            {whole !== null && (
              <p role="alert" className={styles.problem}>
                {whole}
              </p>
            )}
            <div className={styles.actRow}>
              <Button
                type="submit"
                form={formId}
                tone="primary"
                pending={publish.isPending}
                pendingLabel="Publishing…"
              >
                Publish
              </Button>
              <Button onClick={onDrop}>Discard</Button>
            </div>
          </div>
        }
      >
        <form id={formId} className={styles.form} onSubmit={send} noValidate aria-label="The fact">
          <Stack>
            <FormErrors errors={told} attempt={attempt} />
            <FactForm desk={desk} draft={draft} onChange={change} problems={problems} today={today} />
          </Stack>
        </form>
      </Peek>
      {compared !== undefined && (
        <ConflictDialog
          subject={desk}
          mine={draft}
          current={compared}
          today={today}
          onBack={() => setCompared(undefined)}
          onChosen={(chosen) => {
            setCompared(undefined);
            publish.reset();
            setAttempt(0);
            if (chosen === null) onDrop();
            else onChange(chosen);
          }}
        />
      )}
    </>
  );
}

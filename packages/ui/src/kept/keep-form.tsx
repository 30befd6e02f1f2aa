import type { ReactNode, SubmitEvent } from "react";
import { Button } from "../primitives/button.tsx";
import { Field } from "../primitives/field.tsx";
import { Textarea } from "../primitives/textarea.tsx";
import styles from "./kept.module.css";

/** Longest reason that is kept. */
const LONGEST_REASON = 1000;

interface KeepFormProps {
  /** What is typed so far. */
  because: string;
  onChange: (because: string) => void;
  onKeep: () => void;
  isPending: boolean;
  /** Why it was not kept, where it was not. What was typed is still there. */
  failure: ReactNode;
}

/** Keeps the answer of today, with a reason in the reader's own words. */
export function KeepForm({ because, onChange, onKeep, isPending, failure }: KeepFormProps) {
  const isTooLong = because.length > LONGEST_REASON;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!isTooLong && !isPending) onKeep();
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field
        label="Why you keep it (optional)"
        hint="For example: before our talk. Whoever may read this record can read it."
        error={isTooLong ? `At most ${LONGEST_REASON} characters. Shorten the reason.` : undefined}
      >
        <Textarea
          rows={2}
          limit={LONGEST_REASON}
          value={because}
          onChange={(event) => onChange(event.target.value)}
        />
      </Field>
      {failure}
      <div>
        <Button type="submit" tone="primary" pending={isPending} pendingLabel="Keeping…">
          Keep today’s answer
        </Button>
      </div>
    </form>
  );
}

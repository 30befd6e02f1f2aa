import type { AppError } from "@induction/client/app-error";
import { Button } from "@induction/ui/primitives/button";
import type { ReactNode } from "react";
import { SaveFailure } from "../../shell/save-failure.tsx";
import styles from "./access-form.module.css";

interface AccessFormProps {
  title: ReactNode;
  /** What this page is for, in a sentence or two. */
  lead?: ReactNode;
  failure: AppError | null;
  isPending: boolean;
  submitLabel: string;
  pendingLabel: string;
  onSubmit: () => void;
  /** Links below the button. */
  foot?: ReactNode;
  children: ReactNode;
}

/** One short form in a column: title, fields, one button, and where else to go. */
export function AccessForm(props: AccessFormProps) {
  const { title, lead, failure, isPending, submitLabel, pendingLabel, onSubmit, foot, children } = props;
  const isAtFields = failure !== null && failure.fieldErrors.length > 0;
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending) onSubmit();
      }}
    >
      <div className={styles.words}>
        <h1>{title}</h1>
        {lead !== undefined && <div className={styles.lead}>{lead}</div>}
      </div>
      {children}
      {!isAtFields && <SaveFailure failure={failure} />}
      <Button tone="primary" type="submit" wide pending={isPending} pendingLabel={pendingLabel}>
        {submitLabel}
      </Button>
      {foot !== undefined && <div className={styles.foot}>{foot}</div>}
    </form>
  );
}

/** The sentence that belongs to a field, where the server refused it. */
export function findFieldError(failure: AppError | null, path: string): string | undefined {
  return failure?.fieldErrors.find((error) => error.path === path)?.message;
}

import { useEffect, useRef } from "react";
import styles from "./form-errors.module.css";

/** One thing to put right, and the id of its control. */
export interface FormError {
  fieldId: string;
  message: string;
}

interface FormErrorsProps {
  errors: readonly FormError[];
  /** Changes with every failed attempt, so that the summary takes the focus again. */
  attempt?: number | undefined;
}

/** After a failed save: how many things to put right, each leading to its field. It takes the focus. */
export function FormErrors({ errors, attempt = 0 }: FormErrorsProps) {
  const summary = useRef<HTMLDivElement>(null);
  const hasErrors = errors.length > 0;
  // `attempt` is listed on purpose: a second failed attempt must move the focus again.
  useEffect(() => {
    if (hasErrors) summary.current?.focus();
  }, [hasErrors, attempt]);
  if (!hasErrors) return null;
  return (
    <div ref={summary} className={styles.summary} role="alert" tabIndex={-1}>
      <p className={styles.title}>
        {errors.length === 1 ? "One thing to put right" : `${errors.length} things to put right`}
      </p>
      <ul className={styles.list}>
        {errors.map((error) => (
          <li key={error.fieldId}>
            <a
              href={`#${error.fieldId}`}
              onClick={(event) => {
                event.preventDefault();
                focusField(error.fieldId);
              }}
            >
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The control itself, or the first control of a group. */
function focusField(id: string): void {
  const element = document.getElementById(id);
  const control = element?.matches("fieldset") ? element.querySelector<HTMLElement>("input") : element;
  control?.focus();
}

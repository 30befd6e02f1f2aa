import CircleAlert from "lucide-react/icons/circle-alert";
import { createContext, type ReactNode, use, useId } from "react";
import { classes } from "../theme/classes.ts";
import styles from "./field.module.css";
import { Icon } from "./icon.tsx";
import { VisuallyHidden } from "./visually-hidden.tsx";

/** What a control takes from the field around it. */
export interface FieldWiring {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

const Wiring = createContext<FieldWiring | null>(null);

/** The wiring of the surrounding `Field`, or nothing when a control stands alone. */
export function useFieldWiring(): Partial<FieldWiring> {
  return use(Wiring) ?? {};
}

interface FieldProps {
  label: ReactNode;
  /** What to enter, or why it is asked. Stays visible beside an error. */
  hint?: ReactNode;
  /** One sentence that says how to put it right. What was typed is kept. */
  error?: string | undefined;
  /** The number of the question, drawn before the label. */
  ordinal?: number | undefined;
  /** Keeps the label for assistive technology only. */
  isLabelHidden?: boolean | undefined;
  /** The id of the control, for links from an error summary. One is made if it is left out. */
  id?: string | undefined;
  /** A `Checkbox` that belongs to this answer, on the line of the control. */
  beside?: ReactNode;
  className?: string | undefined;
  /** One control of this package: `TextInput`, `NumberInput`, `DateInput`, `Select`, `Textarea`. */
  children: ReactNode;
}

/** One question with one control: label above, hint and error below, wired for assistive technology. */
export function Field(props: FieldProps) {
  const { label, hint, error, ordinal, isLabelHidden = false, beside, className, children } = props;
  const ownId = useId();
  const id = props.id ?? ownId;
  const wiring = wireField(id, { hasHint: hint !== undefined, hasError: error !== undefined });
  const words = <FieldLabelWords ordinal={ordinal}>{label}</FieldLabelWords>;
  const control = <Wiring value={wiring}>{children}</Wiring>;
  return (
    <div className={classes(styles.field, className)}>
      <label htmlFor={id} className={isLabelHidden ? undefined : styles.label}>
        {isLabelHidden ? <VisuallyHidden>{words}</VisuallyHidden> : words}
      </label>
      {beside === undefined ? (
        control
      ) : (
        <div className={styles.line}>
          {control}
          {beside}
        </div>
      )}
      <FieldNotes id={id} hint={hint} error={error} />
    </div>
  );
}

/**
 * Names the hint and the error of the control `id`, for those that exist.
 * The error comes first, because it is what the reader must hear first.
 */
export function wireField(
  id: string,
  { hasHint, hasError }: { hasHint: boolean; hasError: boolean },
): FieldWiring {
  const described = [hasError && `${id}-error`, hasHint && `${id}-hint`].filter(Boolean).join(" ");
  return { id, "aria-describedby": described || undefined, "aria-invalid": hasError || undefined };
}

/** The words of a label, with the question's number when it has one. */
export function FieldLabelWords({ ordinal, children }: { ordinal: number | undefined; children: ReactNode }) {
  return (
    <>
      {ordinal !== undefined && <span className={styles.ordinal}>{ordinal}</span>}
      {children}
    </>
  );
}

interface FieldNotesProps {
  /** The id of the control these notes belong to. */
  id: string;
  hint?: ReactNode;
  error?: string | undefined;
}

/** Hint and error below a control. The error has an icon and words, never colour alone. */
export function FieldNotes({ id, hint, error }: FieldNotesProps) {
  return (
    <>
      {error !== undefined && (
        <p id={`${id}-error`} className={styles.error}>
          <Icon of={CircleAlert} />
          <span>{error}</span>
        </p>
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </>
  );
}

/** The class of a question's label, for groups that use `<legend>`. */
export const fieldLabelClass: string | undefined = styles.label;

import { type ComponentProps, type ReactNode, useEffect, useId, useRef } from "react";
import { classes } from "../theme/classes.ts";
import styles from "./checkbox.module.css";
import { FieldNotes, wireField } from "./field.tsx";
import { VisuallyHidden } from "./visually-hidden.tsx";

interface CheckboxProps extends Omit<ComponentProps<"input">, "type" | "onChange" | "checked"> {
  label: ReactNode;
  isChecked: boolean;
  onCheckedChange: (isChecked: boolean, event: { shiftKey: boolean }) => void;
  /** Some but not all of what it stands for. Drawn as a dash. */
  isMixed?: boolean | undefined;
  /** Keeps the label for assistive technology only, as in a table's first column. */
  isLabelHidden?: boolean | undefined;
  hint?: ReactNode;
  error?: string | undefined;
}

/** A yes or no that is saved with the form, or one row of a selection. */
export function Checkbox(props: CheckboxProps) {
  const {
    label,
    isChecked,
    onCheckedChange,
    isMixed = false,
    isLabelHidden = false,
    hint,
    error,
    ...rest
  } = props;
  const { className, id: givenId, ...inputProps } = rest;
  const ownId = useId();
  const id = givenId ?? ownId;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current) input.current.indeterminate = isMixed;
  }, [isMixed]);
  return (
    <span className={classes(styles.group, className)}>
      <label className={classes(styles.option, isLabelHidden && styles.bare)} htmlFor={id}>
        <input
          {...inputProps}
          {...wireField(id, { hasHint: hint !== undefined, hasError: error !== undefined })}
          ref={input}
          type="checkbox"
          className={styles.box}
          checked={isChecked}
          onChange={(event) =>
            onCheckedChange(event.target.checked, {
              shiftKey: "shiftKey" in event.nativeEvent && event.nativeEvent.shiftKey === true,
            })
          }
        />
        {isLabelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : <span>{label}</span>}
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
    </span>
  );
}

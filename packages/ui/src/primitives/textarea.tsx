import { type ComponentProps, useState } from "react";
import { classes } from "../theme/classes.ts";
import styles from "./control.module.css";
import { useFieldWiring } from "./field.tsx";

interface TextareaProps extends ComponentProps<"textarea"> {
  /** Counts characters against this limit. Text beyond it is kept, and said to be too long. */
  limit?: number | undefined;
}

/** Several lines of text. It grows with its content. */
export function Textarea({ limit, className, onChange, ...rest }: TextareaProps) {
  const wiring = useFieldWiring();
  const [typed, setTyped] = useState(String(rest.defaultValue ?? ""));
  const length = rest.value === undefined ? typed.length : String(rest.value).length;
  return (
    <>
      {/* Somebody may write from right to left: the text itself says from which side it is read. */}
      <textarea
        dir="auto"
        {...wiring}
        {...rest}
        className={classes(styles.control, styles.textarea, className)}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange?.(event);
        }}
      />
      {limit !== undefined && (
        <output className={classes(styles.count, length > limit && styles.countOver)} aria-live="off">
          {length > limit ? `${length - limit} characters too many` : `${length} of ${limit} characters`}
        </output>
      )}
    </>
  );
}

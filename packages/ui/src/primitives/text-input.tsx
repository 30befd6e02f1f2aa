import type { ComponentProps } from "react";
import { classes } from "../theme/classes.ts";
import styles from "./control.module.css";
import { useFieldWiring } from "./field.tsx";

/** Short for a score or a year, medium for a date, full for words. */
export type ControlWidth = "short" | "medium" | "full";

interface TextInputProps extends ComponentProps<"input"> {
  width?: ControlWidth | undefined;
}

/** One line of text. Give `autoComplete` for anything about the person, so that browsers can help. */
export function TextInput({ width = "full", className, ...rest }: TextInputProps) {
  const wiring = useFieldWiring();
  return (
    <input
      type="text"
      {...wiring}
      {...rest}
      className={classes(styles.control, width !== "full" && styles[width], className)}
    />
  );
}

interface NumberInputProps extends TextInputProps {
  /** The unit after the box: "days", "months". */
  unit?: string | undefined;
  /** Offers the decimal point on a phone's keyboard. */
  isDecimal?: boolean | undefined;
}

/**
 * A number as text. Native number inputs change on scroll and drop what they cannot parse, so this one
 * keeps every character that was typed; the caller parses `event.target.value`.
 */
export function NumberInput({ unit, isDecimal = false, width = "short", ...rest }: NumberInputProps) {
  const input = (
    <TextInput inputMode={isDecimal ? "decimal" : "numeric"} autoComplete="off" width={width} {...rest} />
  );
  if (unit === undefined) return input;
  return (
    <span className={styles.withUnit}>
      {input}
      <span className={styles.unit}>{unit}</span>
    </span>
  );
}

interface DateInputProps extends Omit<TextInputProps, "type"> {
  /** ISO calendar date, `2027-09-22`, or empty. */
  value?: string | undefined;
  /** Earliest date that can be chosen, as ISO. */
  min?: string | undefined;
  /** Latest date that can be chosen, as ISO. */
  max?: string | undefined;
}

/** A calendar date, typed or picked with the browser's own calendar. */
export function DateInput({ width = "medium", ...rest }: DateInputProps) {
  return <TextInput width={width} {...rest} type="date" />;
}

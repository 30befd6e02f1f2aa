import ChevronDown from "lucide-react/icons/chevron-down";
import type { ComponentProps } from "react";
import { classes } from "../theme/classes.ts";
import styles from "./control.module.css";
import { useFieldWiring } from "./field.tsx";
import { Icon } from "./icon.tsx";

/** One choice of a select, by value and word. */
export interface SelectOption<Value extends string> {
  value: Value;
  label: string;
  isDisabled?: boolean | undefined;
}

interface SelectProps<Value extends string>
  extends Omit<ComponentProps<"select">, "value" | "onChange" | "children"> {
  options: readonly SelectOption<Value>[];
  /** `null` shows the placeholder. */
  value: Value | null;
  onValueChange: (value: Value) => void;
  /** The words of "nothing chosen". */
  placeholder?: string | undefined;
  /** As wide as its words, for filters in a row. */
  isInline?: boolean | undefined;
}

/** The browser's own select, which every phone and screen reader knows. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { options, value, onValueChange, placeholder, isInline = false, className, ...rest } = props;
  const wiring = useFieldWiring();
  return (
    <span className={classes(styles.select, isInline && styles.selectInline)}>
      <select
        {...wiring}
        {...rest}
        className={classes(styles.control, className)}
        value={value ?? ""}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onValueChange(chosen.value);
        }}
      >
        {value === null && (
          <option value="" disabled>
            {placeholder ?? "Choose"}
          </option>
        )}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.isDisabled}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon of={ChevronDown} />
    </span>
  );
}

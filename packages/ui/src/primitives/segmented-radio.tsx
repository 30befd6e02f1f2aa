import Check from "lucide-react/icons/check";
import CircleQuestionMark from "lucide-react/icons/circle-question-mark";
import { type ReactNode, useId } from "react";
import { classes } from "../theme/classes.ts";
import { FieldLabelWords, FieldNotes, fieldLabelClass } from "./field.tsx";
import { Icon, type IconComponent } from "./icon.tsx";
import styles from "./segmented-radio.module.css";
import { VisuallyHidden } from "./visually-hidden.tsx";

/** One of up to four choices. */
export interface SegmentedOption<Value extends string> {
  value: Value;
  label: string;
  /** A lasting icon. Without one, a tick marks the chosen option. */
  icon?: IconComponent | undefined;
  /** "Not sure yet": a full answer, drawn dashed with a question mark when chosen. */
  isUnknown?: boolean | undefined;
}

interface SegmentedRadioProps<Value extends string> {
  label: ReactNode;
  options: readonly SegmentedOption<Value>[];
  /** `null` when nothing is chosen yet. */
  value: Value | null;
  onValueChange: (value: Value) => void;
  hint?: ReactNode;
  error?: string | undefined;
  /** The number of the question, drawn before the label. */
  ordinal?: number | undefined;
  isLabelHidden?: boolean | undefined;
  /** Fits its words, as a view switcher in a page head does, instead of taking the whole width. */
  isCompact?: boolean | undefined;
  /** Anchor for an error summary. */
  id?: string | undefined;
}

/** Native radios in one bar. Arrow keys move, and the whole cell is the target. */
export function SegmentedRadio<Value extends string>(props: SegmentedRadioProps<Value>) {
  const { label, options, value, onValueChange, hint, error, ordinal, isLabelHidden, isCompact } = props;
  const ownId = useId();
  const id = props.id ?? ownId;
  const described = [error !== undefined && `${id}-error`, hint !== undefined && `${id}-hint`].filter(
    Boolean,
  );
  const words = <FieldLabelWords ordinal={ordinal}>{label}</FieldLabelWords>;
  return (
    <fieldset
      id={id}
      className={classes(styles.group, isCompact && styles.compact)}
      aria-describedby={described.join(" ") || undefined}
    >
      <legend className={isLabelHidden ? undefined : classes(fieldLabelClass, styles.legend)}>
        {isLabelHidden ? <VisuallyHidden>{words}</VisuallyHidden> : words}
      </legend>
      <div
        className={classes(styles.bar, error !== undefined && styles.invalid)}
        data-choices={options.length}
      >
        {options.map((option) => (
          <Segment
            key={option.value}
            option={option}
            name={id}
            isChosen={option.value === value}
            onChoose={() => onValueChange(option.value)}
          />
        ))}
      </div>
      <div className={styles.notes}>
        <FieldNotes id={id} hint={hint} error={error} />
      </div>
    </fieldset>
  );
}

interface SegmentProps<Value extends string> {
  option: SegmentedOption<Value>;
  name: string;
  isChosen: boolean;
  onChoose: () => void;
}

function Segment<Value extends string>({ option, name, isChosen, onChoose }: SegmentProps<Value>) {
  const chosenIcon = option.isUnknown ? CircleQuestionMark : Check;
  const icon = option.icon ?? (isChosen ? chosenIcon : null);
  return (
    <label className={classes(styles.segment, option.isUnknown && styles.unknown)}>
      <input
        type="radio"
        className={styles.radio}
        name={name}
        value={option.value}
        checked={isChosen}
        onChange={onChoose}
      />
      {icon && <Icon of={icon} size="cell" />}
      <span>{option.label}</span>
    </label>
  );
}

import Check from "lucide-react/icons/check";
import CircleQuestionMark from "lucide-react/icons/circle-question-mark";
import X from "lucide-react/icons/x";
import type { ReactNode } from "react";
import { Row, RowList } from "../patterns/row-list.tsx";
import { Icon } from "../primitives/icon.tsx";
import { VisuallyHidden } from "../primitives/visually-hidden.tsx";
import styles from "./strength-list.module.css";

/** Whether the file has it. */
export type StrengthState = "present" | "absent" | "unknown";

/** One part of a file's strength. */
export interface StrengthItem {
  key: string;
  state: StrengthState;
  label: ReactNode;
  /** A word after the label in lighter ink: "not entered". */
  detail?: ReactNode;
  /** Who entered it and when, the rule that wants it, or a link to answer it. */
  end?: ReactNode;
}

const marks = {
  present: { icon: Check, word: "Present: " },
  absent: { icon: X, word: "Absent: " },
  unknown: { icon: CircleQuestionMark, word: "Not known: " },
} as const satisfies Record<StrengthState, { icon: typeof Check; word: string }>;

/** Strength, item by item: a tick, a cross, or a question mark, never an empty place. For a flush `Panel`. */
export function StrengthList({ items }: { items: readonly StrengthItem[] }) {
  return (
    <RowList>
      {items.map((item) => (
        <Row
          key={item.key}
          start={
            <>
              <Icon of={marks[item.state].icon} />
              <VisuallyHidden>{marks[item.state].word}</VisuallyHidden>
            </>
          }
          title={
            <>
              {item.label}
              {item.detail !== undefined && <span className={styles.detail}> {item.detail}</span>}
            </>
          }
          end={item.end}
        />
      ))}
    </RowList>
  );
}

import ArrowLeftRight from "lucide-react/icons/arrow-left-right";
import CircleDashed from "lucide-react/icons/circle-dashed";
import CircleQuestionMark from "lucide-react/icons/circle-question-mark";
import type { ReactNode } from "react";
import { Icon } from "../primitives/icon.tsx";
import { classes } from "../theme/classes.ts";
import styles from "./fact-value.module.css";

/** What is known about one fact of a program. */
export type FactState = "known" | "not-disclosed" | "not-checked" | "disputed";

interface FactValueProps {
  state: FactState;
  /** The value, when it is known. */
  value?: ReactNode;
  /** What the sources say, when they disagree. Both stay visible. */
  readings?: readonly string[] | undefined;
}

/** A fact in a cell: its value, or that nobody said, nobody looked, or sources disagree. Unknown is never a dash. */
export function FactValue({ state, value, readings = [] }: FactValueProps) {
  if (state === "known") return <span className={styles.fact}>{value}</span>;
  if (state === "disputed") {
    return (
      <span className={classes(styles.fact, styles.disputed)}>
        <Icon of={ArrowLeftRight} size="cell" />
        {readings.length > 1 ? readings.join(" or ") : "Disputed"}
      </span>
    );
  }
  const isUndisclosed = state === "not-disclosed";
  return (
    <span className={classes(styles.fact, styles.unknown)}>
      <Icon of={isUndisclosed ? CircleQuestionMark : CircleDashed} size="cell" />
      <span className={styles.words}>{isUndisclosed ? "Not disclosed" : "Not checked"}</span>
    </span>
  );
}

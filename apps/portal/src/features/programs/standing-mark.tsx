import { exclusionInWords } from "@induction/domain/rules/screens/exclusion-words";
import { Icon } from "@induction/ui/primitives/icon";
import Ban from "lucide-react/icons/ban";
import Check from "lucide-react/icons/check";
import CircleQuestionMark from "lucide-react/icons/circle-question-mark";
import { memo } from "react";
import type { ProgramRow } from "./program-rows.ts";
import styles from "./standing-mark.module.css";

/** Whether a program can take the person, as far as is known, with every reason where it cannot. */
export const StandingMark = memo(function StandingMark({ row: { standing, reasons } }: { row: ProgramRow }) {
  if (standing === "excluded") {
    const words = reasons.map(exclusionInWords).join("; ");
    return (
      <span className={styles.mark}>
        <Icon of={Ban} size="cell" />
        <span>{words.charAt(0).toUpperCase() + words.slice(1)}</span>
      </span>
    );
  }
  if (standing === "unknown") {
    return (
      <span className={styles.mark}>
        <Icon of={CircleQuestionMark} size="cell" />
        <span className={styles.unknown}>Not known: ask</span>
      </span>
    );
  }
  return (
    <span className={styles.mark}>
      <Icon of={Check} size="cell" />
      <span>Nothing known against it</span>
    </span>
  );
});

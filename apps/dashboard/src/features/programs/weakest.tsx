import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { Program } from "@induction/domain/program/program";
import { findWeakestEvidence } from "@induction/domain/program/weakest-evidence";
import { FreshnessChip } from "@induction/ui/advice/chips";
import { memo } from "react";
import styles from "./programs.module.css";

interface WeakestProps {
  program: Program;
  today: CalendarDate;
}

/** How far a program can be relied on: the weakest of the facts that decide, and how many are that weak. */
export const Weakest = memo(function Weakest({ program, today }: WeakestProps) {
  const { freshness, detail } = findWeakestEvidence(program.facts, today);
  return (
    <span className={styles.weakest}>
      <FreshnessChip freshness={freshness} detail={detail} isBare={freshness !== "disputed"} />
    </span>
  );
});

import { toFactWords } from "@induction/domain/program/fact-words";
import type { Program, ProgramField } from "@induction/domain/program/program";
import { FactValue } from "@induction/ui/advice/fact-value";
import { memo } from "react";
import styles from "./program-facts.module.css";

interface FactCellProps {
  program: Program;
  field: ProgramField;
  /** In a table of many programs: that there is a condition, not which. */
  isShort?: boolean;
}

/** A program's fact in a cell: its value, that nobody said or looked, or every reading where sources disagree. */
export const FactCell = memo(function FactCell({ program, field, isShort = false }: FactCellProps) {
  const { state, full, short, readings } = toFactWords(field, program.facts);
  const values = readings.map((reading) => (isShort ? reading.short : reading.full));
  return (
    <span className={isShort ? styles.short : undefined} title={isShort ? full : undefined}>
      <FactValue state={state} value={isShort ? short : full} readings={values} />
    </span>
  );
});

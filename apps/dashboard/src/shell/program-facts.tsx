import type { Program, ProgramField } from "@induction/domain/program/program";
import { FactValue } from "@induction/ui/advice/fact-value";
import { memo } from "react";
import styles from "./program-facts.module.css";
import { listToldValues } from "./program-words.ts";

/** Words up to a colon, before which a program's condition or demand is named. */
const BEFORE_COLON = /^(On condition|First-attempt pass [a-z ]+):.*$/;

function toShort(words: string): string {
  if (words.startsWith("“")) return "In words";
  return words.replace(BEFORE_COLON, "$1").replace(/, Match of \d{4}$/, "");
}

interface FactCellProps {
  program: Program;
  field: ProgramField;
  /** In a table of many programs: that there is a condition, not which. */
  isShort?: boolean;
}

/** A program's fact in a cell: its value, that nobody said or looked, or every reading where sources disagree. */
export const FactCell = memo(function FactCell({ program, field, isShort = false }: FactCellProps) {
  const told = listToldValues(program, field).map(({ words }) => words);
  const values = isShort ? told.map(toShort) : told;
  return (
    <span className={isShort ? styles.short : undefined} title={isShort ? told.join(" or ") : undefined}>
      <FactValue state={program.facts[field].state} value={values[0]} readings={values} />
    </span>
  );
});

import type { Program, ProgramField } from "@induction/domain/program/program";
import { FactValue } from "@induction/ui/advice/fact-value";
import { listToldValues } from "./program-words.ts";

/** A program's fact in a cell: its value, that nobody said or looked, or every reading where sources disagree. */
export function FactCell({ program, field }: { program: Program; field: ProgramField }) {
  const values = listToldValues(program, field).map(({ words }) => words);
  return <FactValue state={program.facts[field].state} value={values[0]} readings={values} />;
}

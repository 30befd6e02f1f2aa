import type { CellNote, RowReading } from "@induction/domain/roster/roster-row";
import { type Planning, planRow, type RowPlan } from "./plan-row.ts";

/**
 * Decides what the rows of one part come to. Two rows may mean one person without a cell in common, one by the id and
 * one by the address: the first is taken, and the other says where it stands.
 */
export function planRows(readings: readonly RowReading[], planning: Planning): readonly RowPlan[] {
  const lines = new Map<string, number>();
  return readings.map((reading): RowPlan => {
    const plan = planRow(reading, planning);
    if (plan.kind === "failed") return plan;
    const { line } = plan;
    const keys = listKeys(plan);
    const earlier = keys.map((key) => lines.get(key)).find((each) => each !== undefined);
    if (earlier !== undefined) return { kind: "failed", line, problems: [sameAs(earlier)] };
    for (const key of keys) lines.set(key, line);
    return plan;
  });
}

function sameAs(line: number): CellNote {
  const message = `Line ${line} is about the same person. Keep one row for each person.`;
  return { field: null, cell: "", message };
}

/** By what another row would be found to mean the same person, or to take what this one is given. */
function listKeys(plan: Exclude<RowPlan, { kind: "failed" }>): readonly string[] {
  const { email, ownId } = plan.person;
  return [
    ...(plan.kind === "known" ? [`record ${plan.matched.match.record.id}`] : []),
    ...(email === null ? [] : [`email ${email}`]),
    ...(ownId === null ? [] : [`id ${ownId}`]),
  ];
}

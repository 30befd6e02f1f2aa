import { isPlanned, type PlannedProgram } from "@induction/domain/applicant/planned-program";
import type { BreadthRange } from "@induction/domain/rules/outcomes";
import { rangeWords } from "@induction/ui/advice/breadth-gauge";
import type { ProposedList } from "../../shell/answers.ts";
import { toGaugeRange } from "../../shell/breadth-words.ts";
import { countOf, toDollars } from "../../shell/words.ts";

/** What is taken of a proposal: all above the cut but what was unticked, and below it what was ticked. */
export interface Taking {
  /** How many of the list stand above the cut. */
  readonly cut: number;
  /** What was ticked or unticked by hand, wherever the cut stands. */
  readonly choices: ReadonlyMap<string, boolean>;
}

type Proposed = ProposedList["programs"];
type Plan = readonly PlannedProgram[];

/** Whether a program is taken, at its place in the proposal. */
export function isTaken({ cut, choices }: Taking, programId: string, place: number): boolean {
  return choices.get(programId) ?? place < cut;
}

/** The programs that would come onto the list: taken, and not on it already. */
export function listTaken(programs: Proposed, taking: Taking, plan: Plan): readonly string[] {
  const listed = new Set(plan.map(({ programId }) => programId));
  return programs
    .map(({ programId }) => programId)
    .filter((programId, place) => !listed.has(programId) && isTaken(taking, programId, place));
}

/** Where the cut stands at first: so many new programs that the list reaches the least of its range, and none beyond. */
export function findFirstCut(
  programs: Proposed,
  { plan, counted, range }: { plan: Plan; counted: number; range: BreadthRange | null },
): number {
  const listed = new Set(plan.map(({ programId }) => programId));
  let missing = (range?.least ?? 0) - counted;
  let cut = 0;
  for (const { programId } of programs) {
    if (missing <= 0) break;
    if (!listed.has(programId)) missing -= 1;
    cut += 1;
  }
  return cut;
}

/** How many applications the list would hold at ERAS with some programs more. */
export function countPlannedWith(plan: Plan, added: number): number {
  return plan.filter(isPlanned).length + added;
}

/** What so many applications cost; null where no price is known. */
export function findCost({ usd }: ProposedList["fee"], applications: number): number | null {
  return usd?.[applications] ?? null;
}

/** The price of each application as it grows: "$11 each up to 30, then $30 each". Null where no price is known. */
export function pricesInWords({ usd }: ProposedList["fee"]): string | null {
  if (usd === null || usd.length < 2) return null;
  const steps: { readonly from: number; readonly each: number }[] = [];
  for (const [count, total] of usd.entries()) {
    if (count === 0) continue;
    const each = total - (usd[count - 1] ?? 0);
    if (steps.at(-1)?.each !== each) steps.push({ from: count, each });
  }
  return steps
    .map(({ from, each }) =>
      from === 1 ? `${toDollars(each)} each` : `from the ${toOrdinal(from)} ${toDollars(each)} each`,
    )
    .join(", ");
}

/** "1st", "22nd", "31st", "113th". */
export function toOrdinal(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13;
  const ending = teen ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return `${number}${ending}`;
}

/** Where a count lies beside the range: "80 of 80–120+: within the range", "3 short of 80–120+". */
export function standingInRange(counted: number, range: BreadthRange | null): string | null {
  const gauge = toGaugeRange(range);
  if (range === null || gauge === null) return null;
  const words = rangeWords(gauge);
  if (counted < range.least) return `${range.least - counted} short of ${words}`;
  const isAbove = range.most !== null && counted > range.most && !range.isOpenAbove;
  return isAbove ? `${countOf(counted - (range.most ?? 0), "program")} above ${words}` : `Within ${words}`;
}

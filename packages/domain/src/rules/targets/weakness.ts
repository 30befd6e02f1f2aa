import type { BodySystem } from "../../applicant/practice-test.ts";
import { listRecentTests } from "../practice.ts";
import type { Reading } from "../reading.ts";

/** One bar of the weakness chart: a system over the recent practice tests. */
export interface WeaknessBar {
  readonly system: BodySystem;
  /** Whether the guide calls the system central to anesthesia. */
  readonly isCentral: boolean;
  /** Percent correct of the latest test that reports the system, 0–100. */
  readonly latest: number;
  /** Mean percent correct over the tests that report it. */
  readonly mean: number;
  /** How many tests report it. */
  readonly tests: number;
  /** What lacks to 100 percent, a central system weighing more: the order of the chart. */
  readonly weightedShortfall: number;
}

/** In the order in which the guide names them; what is central before the rest. */
const SYSTEMS = [
  "cardiovascular",
  "pulmonary",
  "neurology",
  "critical-care",
  "other",
] as const satisfies readonly BodySystem[];

const ALL_CORRECT = 100;

/** The weakness chart over recent practice tests, the heaviest weakness first (C6). Empty where no recent test reports a system. */
export function readWeakness(
  reading: Pick<Reading, "asOf" | "parameters" | "practiceTests">,
): readonly WeaknessBar[] {
  const tests = listRecentTests(reading);
  const { centralSystemsWeight } = reading.parameters;
  const bars = SYSTEMS.flatMap((system): readonly WeaknessBar[] => {
    const results = tests.flatMap(({ systems }) => systems[system] ?? []);
    const [latest] = results;
    if (latest === undefined) return [];
    const mean = results.reduce((sum, result) => sum + result, 0) / results.length;
    const isCentral = system !== "other";
    const weight = isCentral ? centralSystemsWeight / ALL_CORRECT : 1;
    const weightedShortfall = (ALL_CORRECT - mean) * weight;
    return [{ system, isCentral, latest, mean, tests: results.length, weightedShortfall }];
  });
  return bars.sort((a, b) => b.weightedShortfall - a.weightedShortfall);
}

import { parseArgs } from "node:util";
import type { Plan } from "./drive/measure.ts";
import type { CrowdSize } from "./load/load-crowd.ts";

/** What to measure. */
export interface BenchOptions {
  readonly size: CrowdSize;
  readonly plan: Plan;
  /** Whether this is the size whose results are kept: others do not compare. */
  readonly isFullSize: boolean;
}

const FULL_SIZE = 100_000;
const SMALLEST = 1_000;
const PEOPLE_PER_ADVISOR = 500;
const PEOPLE_PER_ACCOUNT = 25;
/** Each run that is cut off loses sixteen of them. */
const FEWEST_ACCOUNTS = 500;

/** Reads the arguments: `--people 5000` for a quick run. @throws Error with a sentence for whoever typed them */
export function readOptions(args: readonly string[]): BenchOptions {
  // Package managers hand a "--" on.
  const given = args.filter((arg) => arg !== "--");
  const { values } = parseArgs({ args: given, options: { people: { type: "string" } } });
  const people = values.people === undefined ? FULL_SIZE : Number(values.people);
  if (!Number.isInteger(people) || people < SMALLEST) {
    throw new Error(`--people takes a whole number of at least ${SMALLEST}.`);
  }
  const isFullSize = people === FULL_SIZE;
  return {
    isFullSize,
    size: {
      people,
      advisors: Math.ceil(people / PEOPLE_PER_ADVISOR),
      accounts: Math.max(FEWEST_ACCOUNTS, Math.floor(people / PEOPLE_PER_ACCOUNT)),
    },
    plan: isFullSize
      ? { rounds: 3, warmUpSeconds: 5, busySeconds: 5, aloneSeconds: 3 }
      : { rounds: 3, warmUpSeconds: 2, busySeconds: 2, aloneSeconds: 2 },
  };
}

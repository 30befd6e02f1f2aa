import { parseArgs } from "node:util";

/** The parts of the domain whose tests are held to their mutants. */
export const FOLDERS = ["planning", "assessment", "rules"] as const;

/** What a run is asked for. */
export interface Options {
  /** Parts of paths below `packages/domain/src`; all three folders where none is named. */
  readonly paths: readonly string[];
  /** Try so many, chosen evenly and the same every time; null for all. */
  readonly sample: number | null;
  readonly jobs: number;
  /** Try each property so often; null for as few as a run of everything can afford. */
  readonly examples: number | null;
  /** Write the survivors into the list, keeping the reasons that are there. */
  readonly isWriting: boolean;
  /** Where to leave what was counted, as JSON; null for nowhere. */
  readonly reportPath: string | null;
  /** Try everything again, even what the same sources have answered before. */
  readonly isFresh: boolean;
}

function readCount(name: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new Error(`--${name} takes a whole number from 1 up.`);
  return count;
}

/** Reads the arguments of the command. @throws one sentence where one cannot be read */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: args.filter((arg) => arg !== "--"),
    allowPositionals: true,
    options: {
      sample: { type: "string" },
      jobs: { type: "string" },
      examples: { type: "string" },
      report: { type: "string" },
      write: { type: "boolean" },
      fresh: { type: "boolean" },
    },
  });
  return {
    paths: positionals,
    sample: readCount("sample", values.sample),
    jobs: readCount("jobs", values.jobs) ?? 2,
    examples: readCount("examples", values.examples),
    isWriting: values.write ?? false,
    reportPath: values.report ?? null,
    isFresh: values.fresh ?? false,
  };
}

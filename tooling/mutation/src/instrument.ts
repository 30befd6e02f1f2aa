import type { Logger } from "@stryker-mutator/api/logging";
import { Instrumenter } from "@stryker-mutator/instrumenter";
import { IGNORERS } from "./ignored.ts";
import { type Mutant, toMutantKey } from "./mutant.ts";

/** A source file below `packages/domain/src`, by its path there. */
export interface Source {
  readonly file: string;
  readonly content: string;
}

/** The same sources with every mutant in them, each behind a switch, and the list of the mutants. */
export interface Instrumented {
  readonly sources: readonly Source[];
  readonly mutants: readonly Mutant[];
  /** How many were left out, by the reason written in `ignored.ts`. */
  readonly ignored: Readonly<Record<string, number>>;
}

type StrykerMutant = Awaited<ReturnType<Instrumenter["instrument"]>>["mutants"][number];

const no = (): boolean => false;
const nothing = (): void => undefined;
const SILENT: Logger = {
  ...{ isTraceEnabled: no, isDebugEnabled: no, isInfoEnabled: no },
  ...{ isWarnEnabled: no, isErrorEnabled: no, isFatalEnabled: no },
  ...{ trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing, fatal: nothing },
};

/** The text of a span that Stryker counts in lines and columns from zero. */
function readSpan(lines: readonly string[], { start, end }: StrykerMutant["location"]): string {
  const first = lines[start.line] ?? "";
  if (start.line === end.line) return first.slice(start.column, end.column);
  const between = lines.slice(start.line + 1, end.line);
  return [first.slice(start.column), ...between, (lines[end.line] ?? "").slice(0, end.column)].join("\n");
}

function toMutants(found: readonly StrykerMutant[], sources: readonly Source[]): readonly Mutant[] {
  const linesOf = new Map(sources.map(({ file, content }) => [file, content.split("\n")]));
  const seen = new Map<string, number>();
  return found.map(({ id, fileName, location, mutatorName, replacement }) => {
    const lines = linesOf.get(fileName) ?? [];
    const change = {
      at: (lines[location.start.line] ?? "").trim(),
      mutator: mutatorName,
      original: readSpan(lines, location),
      replacement,
      nth: 1,
    };
    const alike = toMutantKey({ file: fileName, change });
    const nth = (seen.get(alike) ?? 0) + 1;
    seen.set(alike, nth);
    return {
      id: Number(id),
      file: fileName,
      folder: fileName.split("/")[0] ?? "",
      line: location.start.line + 1,
      change: { ...change, nth },
    };
  });
}

/** Puts every mutant that Stryker knows into the sources. The same sources give the same mutants in the same order. */
export async function instrument(sources: readonly Source[]): Promise<Instrumented> {
  const files = sources.map(({ file, content }) => ({ name: file, content, mutate: true }));
  const result = await new Instrumenter(SILENT).instrument(files, {
    plugins: [],
    excludedMutations: [],
    ignorers: [...IGNORERS],
    noHeader: true,
  });
  const ignored: Record<string, number> = {};
  for (const { status, statusReason } of result.mutants) {
    if (status !== "Ignored") continue;
    const reason = statusReason ?? "without a reason";
    ignored[reason] = (ignored[reason] ?? 0) + 1;
  }
  return {
    sources: result.files.map(({ name, content }) => ({ file: name, content })),
    mutants: toMutants(
      result.mutants.filter(({ status }) => status !== "Ignored"),
      sources,
    ),
    ignored,
  };
}

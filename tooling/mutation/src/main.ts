import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { must } from "@induction/domain/kernel/must";
import { repository } from "@induction/runner/repository";
import { bundle } from "./bundle.ts";
import { findCoverage } from "./coverage.ts";
import { allExamples, type ExampleLimits, FEW, limitExamples } from "./fewer-examples.ts";
import { instrument } from "./instrument.ts";
import { type Mutant, toMutantKey } from "./mutant.ts";
import { type Options, readOptions } from "./options.ts";
import { openResults } from "./results-cache.ts";
import { runMutants } from "./run-mutants.ts";
import {
  addUp,
  countByFolder,
  LEAST_KILLED_PERCENT,
  SCORE_HEADING,
  toKilledPercent,
  toScoreLine,
} from "./score.ts";
import { compareSurvivors, readSurvivors, updateSurvivors, writeSurvivors } from "./survivors.ts";
import { createGraphs } from "./test-graph.ts";
import { copyDomain, overwrite } from "./workspace-copy.ts";

const SURVIVORS = fileURLToPath(new URL("../survivors.json", import.meta.url));
const CACHE = join(repository, "node_modules/.cache/induction-mutation/results.json");

const log = (line: string): void => console.log(line);

/** Evenly spread over all files, and the same every time. */
function takeSample(mutants: readonly Mutant[], size: number): readonly Mutant[] {
  const rankOf = (mutant: Mutant): string => createHash("sha256").update(toMutantKey(mutant)).digest("hex");
  const ranked = mutants.map((mutant) => ({ mutant, rank: rankOf(mutant) }));
  return ranked
    .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, size)
    .map(({ mutant }) => mutant)
    .toSorted((a, b) => a.id - b.id);
}

function choose(mutants: readonly Mutant[], { paths, sample }: Options): readonly Mutant[] {
  const named = mutants.filter(({ file }) => paths.length === 0 || paths.some((path) => file.includes(path)));
  if (named.length === 0) throw new Error(`No mutant lies in a file named like ${paths.join(" or ")}.`);
  return sample === null ? named : takeSample(named, sample);
}

function describe({ file, line, change }: Mutant): string {
  const toLine = (text: string): string => text.replaceAll(/\s+/g, " ").slice(0, 90);
  return `  ${file}:${line}  ${change.mutator}: ${toLine(change.original)} → ${toLine(change.replacement)}`;
}

/** Whoever asks for more examples gets as many people drawn as tests ask for. */
function toLimits({ examples }: Options): ExampleLimits {
  return examples === null ? FEW : { examples, drawn: Number.MAX_SAFE_INTEGER };
}

async function run(options: Options): Promise<void> {
  const limits = toLimits(options);
  limitExamples(limits);
  const { root, sources, testFiles, tree } = copyDomain();
  const { sources: instrumented, mutants, ignored } = await instrument(sources);
  overwrite(root, instrumented);
  const tried = choose(mutants, options);
  log(`${mutants.length} mutants in ${sources.length} files; ${tried.length} of them are asked for.`);
  for (const [reason, count] of Object.entries(ignored)) log(`${count} are left out: ${reason}.`);

  const bundled = await bundle(root, testFiles);
  const coverage = await findCoverage({ bundle: bundled, mutants }, root, {
    openGraph: createGraphs(bundled, root),
    openFullGraph: createGraphs(bundled, root, allExamples),
  });
  log(
    `${coverage.tests.length} tests in ${testFiles.length} files reach a mutant, and all pass without one.`,
  );
  for (const name of coverage.leftOut)
    log(`Left out, since it needs more examples than are drawn here: ${name}.`);
  const cache = openResults(
    CACHE,
    options.isFresh ? `fresh ${Date.now()}` : `${tree} ${limits.examples} ${limits.drawn}`,
  );
  const statuses = await runMutants({
    ...{ root, bundle: bundled, coverage, mutants: tried },
    ...{ cache, limits, jobs: options.jobs, log },
  });

  const statusOf = (mutant: Mutant) => must(statuses.get(mutant.id), "every mutant asked for is answered");
  const isAlive = (mutant: Mutant): boolean => ["survived", "no-coverage"].includes(statusOf(mutant));
  const outcome = { all: mutants, tried, isAlive };
  if (options.isWriting) writeSurvivors(SURVIVORS, updateSurvivors(readSurvivors(SURVIVORS), outcome));
  const { unexplained, killed } = compareSurvivors(readSurvivors(SURVIVORS), outcome);
  const counts = countByFolder(tried, statusOf);

  log(`\n${SCORE_HEADING}`);
  for (const [folder, count] of counts) log(toScoreLine(folder, count));
  log(toScoreLine("together", addUp(counts.values())));
  if (unexplained.length > 0) log(`\n${unexplained.length} survive without a reason in the list:`);
  for (const mutant of unexplained) log(describe(mutant));
  if (killed.length > 0)
    log(`\n${killed.length} are on the list, and a test kills them: take them off (--write does).`);
  for (const mutant of killed) log(describe(mutant));

  const tooFew = [...counts.values()].filter((count) => toKilledPercent(count) < LEAST_KILLED_PERCENT);
  const failed = tooFew.length + (unexplained.length > 0 ? 1 : 0);
  const passed = counts.size + 1 - failed;
  log(`\n${passed} passed, ${failed} failed`);
  if (options.reportPath !== null)
    writeFileSync(options.reportPath, JSON.stringify({ passed, failed, skipped: 0 }));
  process.exitCode = failed > 0 ? 1 : 0;
}

try {
  await run(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}

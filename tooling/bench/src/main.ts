import { fileURLToPath } from "node:url";
import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { readOptions } from "./options.ts";
import { describeCommit } from "./report/machine.ts";
import { keepResult } from "./report/results.ts";
import { MEMORY_GOAL_MB, toAssessLine, toPublishLine, toRatioTable } from "./report/table.ts";
import { toResult } from "./report/to-result.ts";
import { runBench } from "./run-bench.ts";

const RESULTS = fileURLToPath(new URL("../results.json", import.meta.url));

/** With more of the machine's work being somebody else's, a run tells more about them than about us. */
const MOST_DISTURBANCE = 0.5;

/** The day by which the server goes. */
function findToday() {
  const eastern = new Intl.DateTimeFormat("en-CA", { timeZone: "America/New_York", dateStyle: "short" });
  return toCalendarDate(eastern.format(new Date()));
}

try {
  const options = readOptions(process.argv.slice(2));
  const startedAt = performance.now();
  // Others may commit while this runs.
  const commit = describeCommit();
  const report = await runBench(options, findToday(), (line) => console.log(line));
  const { memory, disturbance, ratios, publish } = report.contests;
  console.log(`\n${toRatioTable(ratios)}\n`);
  console.log(
    `server: ${memory.now.toFixed(0)} MB at the end, ${memory.most.toFixed(0)} MB at most (goal ${MEMORY_GOAL_MB})`,
  );
  console.log(toPublishLine(publish));
  console.log(toAssessLine(report.assess));
  console.log(
    `${(disturbance * 100).toFixed(0)} % of the machine's work meanwhile was somebody else's. ${((performance.now() - startedAt) / 60_000).toFixed(1)} minutes in all.`,
  );
  if (options.isFullSize) {
    if (disturbance <= MOST_DISTURBANCE) keepResult(RESULTS, toResult(options, report, commit));
    else console.log("That is too much for the ratios to mean anything: this run is not kept.");
  }
} catch (error) {
  console.error(error instanceof Error ? error.stack : error);
  process.exitCode = 1;
}

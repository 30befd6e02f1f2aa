import { join } from "node:path";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { runCommand } from "@induction/runner/command";
import { repository } from "@induction/runner/repository";
import { z } from "zod";

const costSchema = z.strictObject({
  people: z.int(),
  findings: z.int(),
  seconds: z.number(),
  cpuSeconds: z.number(),
  whatIfP50: z.number(),
  whatIfP99: z.number(),
});

/** What assessing a crowd costs one core, and one single assessment in microseconds. */
export type AssessCost = z.infer<typeof costSchema>;

/** Assesses a crowd in a process of its own. @throws Error with what it said when it fails */
export async function measureAssess(people: number, today: CalendarDate): Promise<AssessCost> {
  const program = join(repository, "tooling/bench/src/assess/assess-crowd.ts");
  const { succeeded, output } = await runCommand({
    program: process.execPath,
    args: [program, String(people), today],
  });
  if (!succeeded) throw new Error(`The crowd could not be assessed:\n${output}`);
  return costSchema.parse(JSON.parse(output));
}

import { setTimeout as sleep } from "node:timers/promises";
import type { AdvisingServices, ApiLogger } from "../context.ts";
import { toLoggable } from "../errors/log-failure.ts";
import type { ProgramList } from "./catalogue.ts";
import { settleLate } from "./settle-programs.ts";

/** How late this process hears of what another one published. */
const LOOK_EVERY_MS = 1_000;

/**
 * Keeps the programs and seasons in memory up to those that other processes publish in the same database, and tells open screens, until
 * the signal. What people changed here before it heard is assessed anew at the next look, when it stands for sure. A look
 * that fails is named in the log, and the next one follows.
 */
export async function followPrograms(
  services: AdvisingServices & { readonly logger: ApiLogger },
  signal: AbortSignal,
  lookEveryMs: number = LOOK_EVERY_MS,
): Promise<void> {
  const { db, catalogue, changeFeed, logger } = services;
  let wasLate = false;
  while (await hasWaited(lookEveryMs, signal)) {
    try {
      const before = catalogue.current();
      const isNewer = await catalogue.follow(db.kysely);
      if (isNewer) tellScreens(changeFeed, { before, after: catalogue.current() });
      if (wasLate) await settleLate(services);
      wasLate = isNewer;
    } catch (error) {
      logger.error({ failure: toLoggable(error) }, "the programs could not be followed");
    }
  }
}

/** Programs, seasons and organisations' numbers change under one number, and screens show one or the other. */
function tellScreens(
  changeFeed: AdvisingServices["changeFeed"],
  { before, after }: Readonly<Record<"before" | "after", ProgramList>>,
): void {
  if (before.version !== after.version) changeFeed.publishPrograms(after.version);
  if (before.seasons.version !== after.seasons.version) changeFeed.publishSeasons(after.seasons.version);
  for (const [orgId, { version }] of after.numbers) {
    if (before.numbers.get(orgId)?.version !== version) changeFeed.publishNumbers(orgId);
  }
}

/** False where the signal came first. */
async function hasWaited(ms: number, signal: AbortSignal): Promise<boolean> {
  await sleep(ms, undefined, { signal, ref: false }).catch(() => undefined);
  return !signal.aborted;
}

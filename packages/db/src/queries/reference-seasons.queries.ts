import { SEASON_FIELDS, type SeasonRecord, UNCHECKED_SEASON } from "@induction/domain/season/season-facts";
import { compareListed } from "./listed-facts.ts";
import type { OpenTransaction, Queryable } from "./queryable.ts";
import { loadReference } from "./reference-load.ts";
import {
  insertSeasonDifferences,
  listLatestSeasonDifferences,
  type NewSeasonDifference,
} from "./season-differences.queries.ts";
import {
  appendSeasonFactEntries,
  listLastListedSeasonFacts,
  listStandingSeasonFacts,
  type NewSeasonFactEntry,
  type SeasonFactKey,
} from "./season-facts.queries.ts";

/** What is known of the seasons as it came with the product. */
export interface ReferenceSeasons {
  readonly seasons: readonly SeasonRecord[];
  /** SHA-256 in hex of what they were read from. */
  readonly sha256: string;
  readonly at: Date;
}

/**
 * Brings the stored seasons up to what came with the product, where that is another than the last time; true when it wrote.
 * What a curator has entered stays, and where the product says something else, that is noted for a curator to look at.
 */
export async function loadReferenceSeasons(
  db: Queryable,
  { seasons, sha256, at }: ReferenceSeasons,
): Promise<boolean> {
  const load = { name: "seasons", sha256, at };
  return await loadReference(db, load, (trx, step) => writeSeasons(trx, seasons, step.at));
}

function toKey({ season, field }: SeasonFactKey): string {
  return `${season} ${field}`;
}

function byKey<Told extends SeasonFactKey>(told: readonly Told[]): ReadonlyMap<string, Told> {
  return new Map(told.map((each) => [toKey(each), each]));
}

/** Every field that the product tells, or has told once. */
function listFields(
  seasons: readonly SeasonRecord[],
  lastListed: readonly SeasonFactKey[],
): readonly Omit<NewSeasonDifference, "at">[] {
  const told = new Map(seasons.map((record) => [record.season, record]));
  const numbers = new Set([...told.keys(), ...lastListed.map(({ season }) => season)]);
  return [...numbers].flatMap((season) => {
    const facts = told.get(season)?.facts ?? UNCHECKED_SEASON;
    return SEASON_FIELDS.map((field) => ({ season, field, fact: facts[field] }));
  });
}

async function writeSeasons(trx: OpenTransaction, seasons: readonly SeasonRecord[], at: Date): Promise<void> {
  const standing = byKey(await listStandingSeasonFacts(trx));
  const listed = await listLastListedSeasonFacts(trx);
  const lastListed = byKey(listed);
  const lastDifferent = byKey(await listLatestSeasonDifferences(trx));
  const entries: NewSeasonFactEntry[] = [];
  const differences: NewSeasonDifference[] = [];
  for (const told of listFields(seasons, listed)) {
    const key = toKey(told);
    const outcome = compareListed(told.fact, {
      stands: standing.get(key),
      lastListed: lastListed.get(key)?.fact,
      lastDifferent: lastDifferent.get(key)?.fact,
    });
    if (outcome.kind === "difference") differences.push({ ...told, at });
    if (outcome.kind === "entry") {
      entries.push({ ...told, follows: outcome.follows, at, by: null, why: outcome.why });
    }
  }
  await appendSeasonFactEntries(trx, entries);
  await insertSeasonDifferences(trx, differences);
}

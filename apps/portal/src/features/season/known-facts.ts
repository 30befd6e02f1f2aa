import { isSeasonEventId } from "@induction/domain/kernel/season";
import type { Claim, Claimed, Fact } from "@induction/domain/program/fact";
import {
  SEASON_FIELDS,
  type SeasonField,
  type SeasonFields,
  type SeasonRecord,
} from "@induction/domain/season/season-facts";
import { seasonValueInWords } from "@induction/domain/season/season-field-words";

/** One value that a source gives. */
export interface ValueReading {
  readonly words: string;
  readonly claim: Claim;
}

/** What is known of a price, a limit or a rule, and of which season: its own, or the latest before it that tells. */
export interface KnownFact {
  readonly field: SeasonField;
  readonly season: number;
  /** Several where sources disagree. */
  readonly readings: readonly ValueReading[];
  /** Prices of the latest season before, where those of this one end with a number of applications: they stand in beyond it. */
  readonly beyond: { readonly season: number; readonly words: string } | null;
}

function listReadings<F extends SeasonField>(
  field: F,
  facts: Pick<SeasonRecord["facts"], F>,
): readonly ValueReading[] {
  const fact: Fact<SeasonFields[F]> = facts[field];
  const toReading = ({ value, claim }: Claimed<SeasonFields[F]>): ValueReading => ({
    words: seasonValueInWords(field, value),
    claim,
  });
  if (fact.state === "known") return [toReading(fact)];
  return fact.state === "disputed" ? fact.claims.map(toReading) : [];
}

/** Whether the prices of a season reach to any number of applications. */
function hasEnd({ facts: { erasFees } }: SeasonRecord): boolean {
  return erasFees.state === "known" && erasFees.value.at(-1)?.to !== null;
}

function findBeyond(records: readonly SeasonRecord[], season: number): KnownFact["beyond"] {
  const own = records.find((record) => record.season === season);
  if (own === undefined || !hasEnd(own)) return null;
  for (const record of records) {
    const [reading] = record.season < season ? listReadings("erasFees", record.facts) : [];
    if (reading !== undefined) return { season: record.season, words: reading.words };
  }
  return null;
}

/**
 * Prices, limits and rules of a season in the order of its page. They hold until another is told, so what a season does not
 * tell is taken from the latest before it that does. Dates hold for their own season alone and are left out.
 * @param records the season and those before it, the latest first
 */
export function listKnownFacts(records: readonly SeasonRecord[]): readonly KnownFact[] {
  return SEASON_FIELDS.filter((field) => !isSeasonEventId(field)).flatMap((field) => {
    for (const { season, facts } of records) {
      const readings = listReadings(field, facts);
      if (readings.length === 0) continue;
      return [{ field, season, readings, beyond: field === "erasFees" ? findBeyond(records, season) : null }];
    }
    return [];
  });
}

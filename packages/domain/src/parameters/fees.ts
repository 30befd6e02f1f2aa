import type { Season } from "../kernel/season.ts";
import type { Almanac, FeeTier } from "./almanac.ts";
import { REFERENCE_ALMANAC } from "./reference-almanac.ts";

type Fees = Pick<Almanac, "erasFees">;

/** Applications at one price, and the season whose price it is. */
interface PricedRange {
  readonly from: number;
  readonly tier: FeeTier;
  readonly season: Season;
  readonly source: string;
  readonly note: string | null;
}

/** Applications of one price within a fee. */
export interface ChargedRange {
  readonly applications: number;
  /** Whole dollars: for each application, or for all of the range together. */
  readonly usd: number;
  readonly per: FeeTier["per"];
}

/** The ERAS fee for a number of applications to one specialty, with the prices it was reckoned by. */
export type ErasFee =
  | {
      readonly state: "known";
      readonly usd: number;
      /** How the amount comes about, from the first application on; none for no application. */
      readonly ranges: readonly ChargedRange[];
      /** The season of the oldest price used; equal to the asked season only where every price is its own. */
      readonly basisSeason: Season;
      /** True where an earlier season's price stands in for one that was not found. */
      readonly isEarlierPrice: boolean;
      /** Keys or names of the documents. */
      readonly sources: readonly string[];
      /** What to tell beside the amount; null where every price is the season's own and beyond doubt. */
      readonly note: string | null;
    }
  | { readonly state: "unknown"; readonly note: string };

function covers({ from, to }: FeeTier, application: number): boolean {
  return from <= application && (to === null || application <= to);
}

/** What the n-th application costs in a season, or in the latest season before it that tells a price for it. */
function findPrice(application: number, season: Season, { erasFees }: Fees): PricedRange | null {
  for (const fees of erasFees.toReversed()) {
    const tier = fees.season <= season ? fees.tiers.find((each) => covers(each, application)) : undefined;
    if (tier !== undefined) {
      return { from: application, tier, season: fees.season, source: fees.source, note: fees.note };
    }
  }
  return null;
}

/** The ranges that a number of applications runs through; null where a price is not known. */
function listPrices(count: number, season: Season, fees: Fees): readonly PricedRange[] | null {
  const prices: PricedRange[] = [];
  for (let next = 1; next <= Math.max(count, 1); ) {
    const price = findPrice(next, season, fees);
    if (price === null) return null;
    prices.push(price);
    next = (price.tier.to ?? Number.POSITIVE_INFINITY) + 1;
  }
  return prices;
}

function toUsd({ from, tier }: PricedRange, count: number): number {
  if (count < from) return 0;
  if (tier.per === "range") return tier.usd;
  return tier.usd * (Math.min(count, tier.to ?? count) - from + 1);
}

function toCharged({ from, tier: { to, usd, per } }: PricedRange, count: number): readonly ChargedRange[] {
  return count < from ? [] : [{ applications: Math.min(count, to ?? count) - from + 1, usd, per }];
}

function toNote(season: Season, prices: readonly PricedRange[]): string | null {
  const borrowed = prices
    .filter((price) => price.season < season)
    .map(({ from, tier, season: earlier }) => {
      const range = tier.to === null ? `${from} and more` : `${from} to ${tier.to}`;
      const each = tier.per === "range" ? "together" : "each";
      return `The ${season} fee for applications ${range} was not found; they are counted at the ${earlier} price, $${tier.usd} ${each}.`;
    });
  const doubts = new Set(prices.flatMap(({ note }) => note ?? []));
  const sentences = [...borrowed, ...doubts];
  return sentences.length === 0 ? null : sentences.join(" ");
}

/**
 * What ERAS charges for applications to one specialty in a season.
 * Where a price was not found for that season, the latest earlier one stands in and the answer says so;
 * before the first season in the data the fee is unknown.
 * @param count applications to this specialty, a whole number from 0
 * @throws RangeError when the count is not one
 */
export function erasFee(season: Season, count: number, fees: Fees = REFERENCE_ALMANAC): ErasFee {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`Not a number of applications: ${count}`);
  const prices = listPrices(count, season, fees);
  if (prices === null) {
    return { state: "unknown", note: `No ERAS fees were found for season ${season}.` };
  }
  const basisSeason = Math.min(...prices.map((price) => price.season));
  return {
    state: "known",
    usd: prices.reduce((usd, price) => usd + toUsd(price, count), 0),
    ranges: prices.flatMap((price) => toCharged(price, count)),
    basisSeason,
    isEarlierPrice: basisSeason < season,
    sources: [...new Set(prices.map(({ source }) => source))],
    note: toNote(season, prices),
  };
}

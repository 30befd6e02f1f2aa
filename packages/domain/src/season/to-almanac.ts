import type { Dated } from "../kernel/dated.ts";
import {
  type DateStanding,
  SEASON_EVENT_IDS,
  type SeasonDay,
  type SeasonEvent,
  type SeasonEventId,
} from "../kernel/season.ts";
import type {
  Almanac,
  FixedFee,
  PassingLine,
  SeasonFees,
  SeasonNumber,
  SeasonNumbers,
} from "../parameters/almanac.ts";
import { FIXED_FEE_IDS } from "../parameters/fixed-fees.ts";
import { toSeasonCalendar } from "../parameters/season-calendar.ts";
import { type Claim, type Claimed, type Fact, isUnverified } from "../program/fact.ts";
import type { SeasonRecord } from "./season-facts.ts";

const DAYS_IN_A_WEEK = 7;

/** How sure a date is, by the kind of document that gives it. */
export function toDateStanding(claim: Claim): DateStanding {
  if (isUnverified(claim)) return "unverified";
  switch (claim.kind) {
    case "copied-page":
      return "transcription";
    case "aggregator":
    case "general-knowledge":
      return "second-hand";
    default:
      return "published";
  }
}

function toEvent(
  id: SeasonEventId,
  { value, claim }: Claimed<SeasonDay>,
  other: SeasonEvent["otherDate"],
): SeasonEvent {
  const { source, note } = claim;
  const { on, timeEastern } = value;
  return { id, on, timeEastern, standing: toDateStanding(claim), source, otherDate: other, note };
}

/**
 * The event that a fact tells. Where sources disagree the earliest date stands in, for whoever is ready by then is ready by
 * the other; it carries the other date. Null where no date is told.
 */
function findEvent(id: SeasonEventId, fact: Fact<SeasonDay>): SeasonEvent | null {
  if (fact.state === "known") return toEvent(id, fact, null);
  if (fact.state !== "disputed") return null;
  const [first, ...others] = fact.claims.toSorted((a, b) => (a.value.on < b.value.on ? -1 : 1));
  if (first === undefined) return null;
  const other = others.find(({ value }) => value.on !== first.value.on);
  return toEvent(id, first, other ? { on: other.value.on, source: other.claim.source } : null);
}

/** What is told of a season's dates. */
function listKnownEvents({ facts }: SeasonRecord): readonly SeasonEvent[] {
  return SEASON_EVENT_IDS.flatMap((id) => findEvent(id, facts[id]) ?? []);
}

function findFees({ season, facts }: SeasonRecord): SeasonFees | null {
  const { erasFees: fact } = facts;
  if (fact.state !== "known") return null;
  const { source, note } = fact.claim;
  return { season, tiers: fact.value, source, note };
}

function listFixedFees({ season, facts }: SeasonRecord): readonly FixedFee[] {
  return FIXED_FEE_IDS.flatMap((id) => {
    const fact = facts[id];
    if (fact.state !== "known") return [];
    const { source, note } = fact.claim;
    return [{ id, season, usd: fact.value, source, note }];
  });
}

function findLine({ facts }: SeasonRecord): Dated<PassingLine> | null {
  const { step2ckPassingLine: fact } = facts;
  if (fact.state !== "known") return null;
  const { source, note } = fact.claim;
  const { from, score } = fact.value;
  return { from, value: { score, source, isVerified: !isUnverified(fact.claim), note } };
}

function toValueSource(claim: Claim): SeasonNumber["source"] {
  if (!isUnverified(claim)) return { basis: "published", document: claim.source };
  return { basis: "unverified", because: claim.note ?? "No document was found that says so." };
}

function listNumbers<T>(
  records: readonly SeasonRecord[],
  findFact: (record: SeasonRecord) => Fact<T>,
  toNumber: (value: T) => number,
): readonly SeasonNumber[] {
  return records.flatMap((record) => {
    const fact = findFact(record);
    if (fact.state !== "known") return [];
    return [{ from: record.season, value: toNumber(fact.value), source: toValueSource(fact.claim) }];
  });
}

function toNumbers(records: readonly SeasonRecord[]): SeasonNumbers {
  return {
    lettersPerProgram: listNumbers(
      records,
      ({ facts }) => facts.lettersPerProgram,
      (letters) => letters,
    ),
    scoreReleaseWithin: listNumbers(
      records,
      ({ facts }) => facts.scoreRelease,
      ({ weeksMost }) => weeksMost * DAYS_IN_A_WEEK,
    ),
  };
}

/**
 * The almanac that facts of seasons make: what is not known is left out, and what sources disagree about as well, save dates.
 * The same facts in any order give the same almanac.
 */
export function toAlmanac(records: readonly SeasonRecord[]): Almanac {
  const ordered = records.toSorted((a, b) => a.season - b.season);
  const lines = ordered.flatMap((record) => findLine(record) ?? []);
  return Object.freeze({
    seasons: ordered.flatMap((record) => {
      const known = listKnownEvents(record);
      return known.length === 0 ? [] : [toSeasonCalendar(record.season, known)];
    }),
    erasFees: ordered.flatMap((record) => findFees(record) ?? []),
    fixedFees: ordered.flatMap(listFixedFees),
    passingLines: lines.toSorted((a, b) => (a.from < b.from ? -1 : 1)),
    numbers: toNumbers(ordered),
  });
}

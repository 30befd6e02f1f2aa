import { type CalendarDate, isCalendarDate } from "../kernel/calendar-date.ts";
import type { Dated } from "../kernel/dated.ts";
import {
  type DateStanding,
  isSeasonEventId,
  type SeasonCalendar,
  type SeasonEvent,
  type SeasonEventId,
} from "../kernel/season.ts";
import type {
  Almanac,
  FeeTier,
  FixedFee,
  FixedFeeId,
  PassingLine,
  SeasonFees,
  SeasonNumber,
} from "../parameters/almanac.ts";

/** No part of an almanac is longer. */
const MOST_ENTRIES = 1000;

type Is<T> = (value: unknown) => value is T;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a value has these keys and no other, each as it should be. */
function shaped<T>(keys: { readonly [K in keyof T]-?: Is<T[K]> }): Is<T> {
  const checks: readonly (readonly [string, (value: unknown) => boolean])[] = Object.entries(keys);
  return (value): value is T =>
    isRecord(value) &&
    Object.keys(value).length === checks.length &&
    checks.every(([key, isOne]) => Object.hasOwn(value, key) && isOne(value[key]));
}

function manyOf<T>(isOne: Is<T>): Is<readonly T[]> {
  return (value): value is readonly T[] =>
    Array.isArray(value) && value.length <= MOST_ENTRIES && value.every(isOne);
}

function orNull<T>(isOne: Is<T>): Is<T | null> {
  return (value): value is T | null => value === null || isOne(value);
}

function oneOf<T extends string>(...texts: readonly T[]): Is<T> {
  const known: ReadonlySet<unknown> = new Set(texts);
  return (value): value is T => known.has(value);
}

const isText: Is<string> = (value) => typeof value === "string";
const isFlag: Is<boolean> = (value) => typeof value === "boolean";
const isWhole: Is<number> = (value): value is number => Number.isSafeInteger(value);
const isDay: Is<CalendarDate> = (value): value is CalendarDate =>
  typeof value === "string" && isCalendarDate(value);
const isEventId: Is<SeasonEventId> = (value): value is SeasonEventId =>
  typeof value === "string" && isSeasonEventId(value);

const isEvent = shaped<SeasonEvent>({
  id: isEventId,
  on: isDay,
  timeEastern: orNull(isText),
  standing: oneOf<DateStanding>("published", "transcription", "second-hand", "unverified", "projected"),
  source: isText,
  otherDate: orNull(shaped({ on: isDay, source: isText })),
  note: orNull(isText),
});

const isCalendar = shaped<SeasonCalendar>({
  season: isWhole,
  isProjected: isFlag,
  events: manyOf(isEvent),
  submissionOpensOn: isDay,
  reviewOn: isDay,
  matchDayOn: isDay,
});

const isFees = shaped<SeasonFees>({
  season: isWhole,
  tiers: manyOf(
    shaped<FeeTier>({
      from: isWhole,
      to: orNull(isWhole),
      usd: isWhole,
      per: oneOf("application", "range"),
    }),
  ),
  source: isText,
  note: orNull(isText),
});

const isFixedFee = shaped<FixedFee>({
  id: oneOf<FixedFeeId>(
    ...(["nrmpRegistrationFee", "nrmpLateFee", "nrmpRankFee", "erasTokenFee"] as const),
    ...(["ecfmgCertificationFee", "pathwaysFee", "credentialFee", "myIntealthFee"] as const),
    ...(["step1Fee", "step2ckFee", "step3Fee", "oetFee"] as const),
  ),
  season: isWhole,
  usd: isWhole,
  source: isText,
  note: orNull(isText),
});

const isPassingLine = shaped<Dated<PassingLine>>({
  from: isDay,
  value: shaped<PassingLine>({ score: isWhole, source: isText, isVerified: isFlag, note: orNull(isText) }),
});

const isPublished = shaped({ basis: oneOf("published"), document: isText });
const isUnverified = shaped({ basis: oneOf("unverified"), because: isText });

const areNumbers = manyOf(
  shaped<SeasonNumber>({
    from: isWhole,
    value: isWhole,
    source: (source): source is SeasonNumber["source"] => isPublished(source) || isUnverified(source),
  }),
);

const isAlmanac = shaped<Almanac>({
  seasons: manyOf(isCalendar),
  erasFees: manyOf(isFees),
  fixedFees: manyOf(isFixedFee),
  passingLines: manyOf(isPassingLine),
  numbers: shaped<Almanac["numbers"]>({ lettersPerProgram: areNumbers, scoreReleaseWithin: areNumbers }),
});

/**
 * An almanac that came from elsewhere, for whoever fetches it without types; null where it is none. Written without a schema:
 * the page for anyone asks for nothing else that would need one.
 */
export function findAlmanac(json: unknown): Almanac | null {
  return isAlmanac(json) ? json : null;
}

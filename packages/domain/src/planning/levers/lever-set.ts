import type { FactKey } from "../../applicant/profile.ts";
import type { ParameterUsed } from "../../assessment/explanation.ts";
import { toParameterUsed } from "../../assessment/parameter-words.ts";
import { all, type Truth } from "../../kernel/answer.ts";
import type { CalendarDate } from "../../kernel/calendar-date.ts";
import type { GuideRuleId } from "../../rules/rule-ids.ts";
import type { LeverId, LeverView, MoveCost } from "./lever.ts";
import type { Pull } from "./minimal-sets.ts";
import { findLastDay } from "./this-season.ts";

/** One lever of a set as it is told. */
export interface PulledLever {
  readonly lever: LeverId;
  readonly title: string;
  readonly facts: readonly FactKey[];
  /** The rules that name it. */
  readonly rules: readonly GuideRuleId[];
  /** Null where no source gives a time. */
  readonly months: number | null;
  /** The numbers that the time was counted with, each with its source. */
  readonly countedWith: readonly ParameterUsed[];
  readonly cost: MoveCost;
  /** What must be told beside it; null where nothing must. */
  readonly note: string | null;
  /** Whether it is there by the day programs begin to review; unknown where no source gives a time. */
  readonly isInTime: Truth;
  /** Whether it is there while it still helps in the season: what is in time is, and what comes late may be. */
  readonly isThisSeason: Truth;
  /** The last day on which it still helps in the season. */
  readonly helpsUntil: CalendarDate;
}

/** Levers that together change an answer, with what they take. They run side by side. */
export interface LeverSet {
  readonly levers: readonly PulledLever[];
  /** The longest time of those that are known; more may be needed while one is not. */
  readonly months: number;
  readonly isTimeKnown: boolean;
  /** The fees that are known, in dollars, together. */
  readonly usd: number;
  readonly isCostKnown: boolean;
  readonly isInTime: Truth;
  /** Whether all of them are there while they still help in the season. */
  readonly isThisSeason: Truth;
  /** The first of the days until which they help. */
  readonly helpsUntil: CalendarDate;
}

/** Before the review date a move is in time if it is ready by then; on that day and after it, nothing is. */
function isReadyBy(readyOn: CalendarDate | null, { asOf, calendar }: LeverView["context"]): Truth {
  if (asOf >= calendar.reviewOn) return false;
  return readyOn === null ? "unknown" : readyOn <= calendar.reviewOn;
}

/** What programs that review later still read helps until its last day; all else by the day programs begin to review. */
function isReadyWhileItHelps(
  readyOn: CalendarDate | null,
  helpsUntil: CalendarDate,
  { context }: LeverView,
): Truth {
  const { asOf, calendar } = context;
  if (helpsUntil <= calendar.reviewOn) return isReadyBy(readyOn, context);
  if (asOf > helpsUntil) return false;
  return readyOn === null ? "unknown" : readyOn <= helpsUntil;
}

function toPulledLever({ lever, move }: Pull, view: LeverView): PulledLever {
  const { context } = view;
  const { title, time, cost, note } = move;
  const helpsUntil = findLastDay(lever.lever.id, view);
  return {
    lever: lever.lever.id,
    title,
    facts: lever.lever.facts,
    rules: lever.lever.rules,
    months: time.months,
    countedWith: time.parameters.map((id) => toParameterUsed(id, context.parameters)),
    cost,
    note,
    isInTime: isReadyBy(time.readyOn, context),
    isThisSeason: isReadyWhileItHelps(time.readyOn, helpsUntil, view),
    helpsUntil,
  };
}

function earlier(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? a : b;
}

/** A set with its time and its cost. */
export function toLeverSet(pulls: readonly Pull[], view: LeverView): LeverSet {
  const levers = pulls.map((pull) => toPulledLever(pull, view));
  return {
    levers,
    months: Math.max(0, ...levers.map(({ months }) => months ?? 0)),
    isTimeKnown: levers.every(({ months }) => months !== null),
    usd: levers.reduce((sum, { cost }) => sum + (cost.state === "known" ? cost.usd : 0), 0),
    isCostKnown: levers.every(({ cost }) => cost.state !== "not-published"),
    isInTime: all(...levers.map(({ isInTime }) => isInTime)),
    isThisSeason: all(...levers.map(({ isThisSeason }) => isThisSeason)),
    helpsUntil: levers.map((lever) => lever.helpsUntil).reduce(earlier),
  };
}

const IN_TIME_FIRST: readonly Truth[] = [true, "unknown", false];

/** In time first, then what still helps in the season, then fewer levers, then sooner, then cheaper; sets that are alike in all stay in their order. */
export function byEase(a: LeverSet, b: LeverSet): number {
  return (
    IN_TIME_FIRST.indexOf(a.isInTime) - IN_TIME_FIRST.indexOf(b.isInTime) ||
    IN_TIME_FIRST.indexOf(a.isThisSeason) - IN_TIME_FIRST.indexOf(b.isThisSeason) ||
    a.levers.length - b.levers.length ||
    Number(b.isTimeKnown) - Number(a.isTimeKnown) ||
    a.months - b.months ||
    a.usd - b.usd
  );
}

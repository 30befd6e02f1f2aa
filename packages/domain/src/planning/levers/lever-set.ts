import type { FactKey } from "../../applicant/profile.ts";
import type { ParameterUsed } from "../../assessment/explanation.ts";
import { toParameterUsed } from "../../assessment/parameter-words.ts";
import { all, type Truth } from "../../kernel/answer.ts";
import type { CalendarDate } from "../../kernel/calendar-date.ts";
import type { RuleContext } from "../../rules/rule-context.ts";
import type { GuideRuleId } from "../../rules/rule-ids.ts";
import type { LeverId, MoveCost } from "./lever.ts";
import type { Pull } from "./minimal-sets.ts";

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
}

/** Before the review date a move is in time if it is ready by then; on that day and after it, nothing is. */
function isReadyBy(readyOn: CalendarDate | null, { asOf, calendar }: RuleContext): Truth {
  if (asOf >= calendar.reviewOn) return false;
  return readyOn === null ? "unknown" : readyOn <= calendar.reviewOn;
}

function toPulledLever({ lever, move }: Pull, context: RuleContext): PulledLever {
  const { title, time, cost, note } = move;
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
  };
}

/** A set with its time and its cost. */
export function toLeverSet(pulls: readonly Pull[], context: RuleContext): LeverSet {
  const levers = pulls.map((pull) => toPulledLever(pull, context));
  return {
    levers,
    months: Math.max(0, ...levers.map(({ months }) => months ?? 0)),
    isTimeKnown: levers.every(({ months }) => months !== null),
    usd: levers.reduce((sum, { cost }) => sum + (cost.state === "known" ? cost.usd : 0), 0),
    isCostKnown: levers.every(({ cost }) => cost.state !== "not-published"),
    isInTime: all(...levers.map(({ isInTime }) => isInTime)),
  };
}

const IN_TIME_FIRST: readonly Truth[] = [true, "unknown", false];

/** In time first, then fewer levers, then sooner, then cheaper; sets that are alike in all stay in their order. */
export function byEase(a: LeverSet, b: LeverSet): number {
  return (
    IN_TIME_FIRST.indexOf(a.isInTime) - IN_TIME_FIRST.indexOf(b.isInTime) ||
    a.levers.length - b.levers.length ||
    Number(b.isTimeKnown) - Number(a.isTimeKnown) ||
    a.months - b.months ||
    a.usd - b.usd
  );
}

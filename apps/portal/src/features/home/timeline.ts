import { type CalendarDate, daysBetween, toCalendarDate } from "@induction/domain/kernel/calendar-date";
import type { DueDate } from "../../shell/answers.ts";
import { toDistance, toWeekdayAndMonth } from "../../shell/dates.ts";

/** Months that the timeline spans, the current one included. */
const MONTHS_SHOWN = 12;

/** The narrowest line that is drawn, and what a character of a label takes of it at most, in pixels. */
const NARROWEST = 820;
const CHARACTER = 6.6;
/** The air beside a label, its mark included. */
const AIR = 28;

/** Where a month begins on the line, as a share of its width. */
export interface MonthMark {
  readonly first: CalendarDate;
  readonly at: number;
}

/** A date on the line: how far along, in which lane its label finds room, and to which side it is written. */
export interface PlacedDate {
  readonly date: DueDate;
  readonly at: number;
  readonly lane: number;
  readonly side: "after" | "before";
}

/** A year from the current month on, with the dates that fall into it. */
export interface Timeline {
  readonly months: readonly MonthMark[];
  readonly todayAt: number;
  readonly placed: readonly PlacedDate[];
  readonly lanes: number;
  /** Dates beyond its end, soonest first. */
  readonly later: readonly DueDate[];
}

function firstOfMonth(date: CalendarDate, monthsLater: number): CalendarDate {
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + monthsLater;
  const year = String(Math.floor(months / 12));
  return toCalendarDate(`${year}-${String((months % 12) + 1).padStart(2, "0")}-01`);
}

/** What stands beside a mark, in one line. */
export function toLabel({ title, dueInDays, standing, otherOn }: DueDate): {
  title: string;
  distance: string;
  doubt: string | null;
} {
  const doubts = [
    ...(otherOn === null ? [] : [`or ${toWeekdayAndMonth(otherOn)}`]),
    ...(standing === "projected" || standing === "unverified" ? [DOUBTS[standing]] : []),
  ];
  return { title, distance: toDistance(dueInDays), doubt: doubts.length === 0 ? null : doubts.join(", ") };
}

const DOUBTS = { projected: "projected", unverified: "not verified" } as const;

/** How much of the line a label needs at most: the narrowest line decides, so that none covers another on any. */
export function labelShare(date: DueDate): number {
  const { title, distance, doubt } = toLabel(date);
  const text = [toWeekdayAndMonth(date.on), title, distance, doubt === null ? "" : `${doubt}   `].join(" ");
  return (text.length * CHARACTER + AIR) / NARROWEST;
}

/** The first lane that is free where a label would stand. A new one is opened where none is. */
function takeLane(laneEnds: number[], { from, to }: { from: number; to: number }): number {
  const free = laneEnds.findIndex((end) => end <= from);
  const lane = free === -1 ? laneEnds.length : free;
  laneEnds[lane] = to;
  return lane;
}

/** The dates on a line of twelve months. Overdue ones stand at today, where they wait. */
export function toTimeline(dates: readonly DueDate[], today: CalendarDate): Timeline {
  const start = firstOfMonth(today, 0);
  const end = firstOfMonth(today, MONTHS_SHOWN);
  const length = daysBetween(start, end);
  const at = (date: CalendarDate) => daysBetween(start, date) / length;
  const laneEnds: number[] = [];
  const placed = dates
    .filter(({ on }) => on < end)
    .map((date): PlacedDate => {
      const place = at(date.on < today ? today : date.on);
      const share = labelShare(date);
      const side = place + share > 1 ? "before" : "after";
      const from = side === "after" ? place : place - share;
      return { date, at: place, side, lane: takeLane(laneEnds, { from, to: from + share }) };
    });
  return {
    months: Array.from({ length: MONTHS_SHOWN }, (_, index) => {
      const first = firstOfMonth(today, index);
      return { first, at: at(first) };
    }),
    todayAt: at(today),
    placed,
    lanes: laneEnds.length,
    later: dates.filter(({ on }) => on >= end),
  };
}

import type { CalendarDate } from "../../kernel/calendar-date.ts";
import { ROADMAP_ITEMS, type RoadmapItemId } from "../../rules/roadmap/items.ts";
import { later } from "../../rules/roadmap/window.ts";
import type { LeverId, LeverView } from "./lever.ts";

/** The step of the roadmap that says until when a lever helps. What no step names helps until programs begin to review. */
const STEP_OF = {
  "finish-letter": "other-letters",
  "us-anesthesiologist-letter": "anesthesiologist-letter",
  "us-letter": "other-letters",
  "anesthesiologist-letter": "anesthesiologist-letter",
  "supervisor-letter": "other-letters",
  "ask-whether-strong": "other-letters",
  "us-months": "us-experience",
  "describe-tasks": "strengths-shown",
  "anesthesia-entry": "strengths-shown",
  statement: "statement",
} as const satisfies Partial<Record<LeverId, RoadmapItemId>>;

function hasStep(lever: LeverId): lever is keyof typeof STEP_OF {
  return Object.hasOwn(STEP_OF, lever);
}

/** The last day on which a lever still helps in the season: that of its step on the roadmap, never before programs begin to review. */
export function findLastDay(lever: LeverId, { context, reading }: LeverView): CalendarDate {
  const { reviewOn } = context.calendar;
  const step = hasStep(lever) ? ROADMAP_ITEMS.find(({ id }) => id === STEP_OF[lever]) : undefined;
  return step === undefined ? reviewOn : later(reviewOn, step.latestOn(reading));
}

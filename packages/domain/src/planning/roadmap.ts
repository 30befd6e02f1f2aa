import type { Applicant } from "../applicant/profile.ts";
import type { CalendarDate } from "../kernel/calendar-date.ts";
import type { Season } from "../kernel/season.ts";
import type { OpenFacts } from "../rules/open-facts.ts";
import { listOpenParts } from "../rules/open-words.ts";
import { readApplicant } from "../rules/read-applicant.ts";
import type { Reading } from "../rules/reading.ts";
import { ROADMAP_ITEMS, type RoadmapItem, type RoadmapItemId } from "../rules/roadmap/items.ts";
import { later, type RoadmapWindow } from "../rules/roadmap/window.ts";
import type { RuleContext } from "../rules/rule-context.ts";
import type { PlanRuleId } from "../rules/rule-ids.ts";
import { allOf, notOf, toOpen } from "../rules/verdict.ts";
import { listInWords } from "../rules/words.ts";
import { spreadOut } from "./spread-out.ts";

/** How a step of the roadmap stands. Unknown: a fact that would tell whether it is done is not told. */
export type StepState = "done" | "due" | "overdue" | "not-needed" | "unknown";

/** One step of the roadmap, dated from the season. */
export interface RoadmapStep extends RoadmapWindow {
  readonly id: RoadmapItemId;
  readonly rule: PlanRuleId;
  readonly title: string;
  readonly action: string;
  readonly state: StepState;
  /** Whether its window is open: a step that is due and not open lies ahead. */
  readonly hasOpened: boolean;
  /** Why it stands so, as a sentence. */
  readonly reason: string;
  /** What is not told, in words; empty unless the state is unknown. */
  readonly untold: readonly string[];
  /** The last day on which it still helps this season. */
  readonly latestOn: CalendarDate;
  /** Whether that day has passed while the step is still to do: it waits for a later season. */
  readonly isTooLate: boolean;
  /**
   * The day to do it by: the window's end or, once that has passed, a day of the compressed plan. Null where nothing is to do,
   * or where it is too late for this season.
   */
  readonly doBy: CalendarDate | null;
}

/** The roadmap of one person for one season. */
export interface Roadmap {
  readonly season: Season;
  readonly asOf: CalendarDate;
  /** Whether the season's dates are projected. */
  readonly isProjected: boolean;
  /** Whether a window has closed over a step that is still to do: the plan is then compressed. */
  readonly isCompressed: boolean;
  /** In the order of their windows. */
  readonly steps: readonly RoadmapStep[];
}

interface Standing {
  readonly state: StepState;
  readonly reason: string;
  readonly open: OpenFacts;
}

function findStanding(item: RoadmapItem, reading: Reading, dueOn: CalendarDate): Standing {
  const needed = item.isNeeded(reading);
  if (needed === false) return { state: "not-needed", reason: item.notNeeded, open: 0 };
  const done = item.isDone(reading);
  if (done === true) return { state: "done", reason: item.done, open: 0 };
  const toDo = allOf(needed, notOf(done));
  if (toDo !== true) {
    const open = toOpen(toDo);
    const labels = listOpenParts(open).map(({ label }) => label);
    return { state: "unknown", reason: `Not told: ${listInWords(labels)}.`, open };
  }
  return reading.asOf > dueOn
    ? { state: "overdue", reason: "Its time has passed, and it is still to do.", open: 0 }
    : { state: "due", reason: "It is still to do.", open: 0 };
}

function toStep(item: RoadmapItem, reading: Reading): RoadmapStep {
  const window = item.window(reading);
  const { state, reason, open } = findStanding(item, reading, window.dueOn);
  const latestOn = later(item.latestOn(reading), window.dueOn);
  const isToDo = state === "due" || state === "overdue" || state === "unknown";
  const isTooLate = isToDo && reading.asOf > latestOn;
  return {
    ...window,
    id: item.id,
    rule: item.rule,
    title: item.title,
    action: item.action,
    state,
    hasOpened: reading.asOf >= window.opensOn,
    reason,
    untold: listOpenParts(open).map(({ label }) => label),
    latestOn,
    isTooLate,
    doBy: isToDo && !isTooLate ? window.dueOn : null,
  };
}

function byWindow(a: RoadmapStep, b: RoadmapStep): number {
  if (a.dueOn !== b.dueOn) return a.dueOn < b.dueOn ? -1 : 1;
  return a.opensOn < b.opensOn ? -1 : Number(a.opensOn > b.opensOn);
}

/** Gives the steps whose window has closed days between today and the last day on which each still helps, in their order. */
function compress(steps: readonly RoadmapStep[], asOf: CalendarDate): readonly RoadmapStep[] {
  const late = steps.filter(({ doBy }) => doBy !== null && doBy < asOf);
  const days = spreadOut(
    asOf,
    late.map(({ latestOn }) => latestOn),
  );
  return steps.map((step) => {
    const place = late.indexOf(step);
    return place < 0 ? step : { ...step, doBy: days[place] ?? step.latestOn };
  });
}

/**
 * The guide's roadmap for one person: each step with its days, its state and the reason, and for a late start a compressed
 * plan. Exam steps count back from submission opening, all others from Match Day (settled reading 9). Pure.
 */
export function planRoadmap(applicant: Applicant, context: RuleContext): Roadmap {
  const reading = readApplicant(applicant, context);
  const { asOf, calendar } = context;
  const steps = compress(ROADMAP_ITEMS.map((item) => toStep(item, reading)).toSorted(byWindow), asOf);
  return {
    season: calendar.season,
    asOf,
    isProjected: calendar.isProjected,
    isCompressed: steps.some(({ doBy, dueOn }) => doBy !== null && dueOn < asOf),
    steps,
  };
}

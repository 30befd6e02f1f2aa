import { daysBetween } from "@induction/domain/kernel/calendar-date";
import type { Roadmap, RoadmapStep } from "@induction/domain/planning/roadmap";
import { ProjectedChip } from "../advice/chips.tsx";
import { RuleLabel } from "../advice/rule-label.tsx";
import { Panel } from "../primitives/panel.tsx";
import { distanceInWords, toWeekdayDate } from "../time/short-dates.ts";
import styles from "./ahead.module.css";
import type { RuleOf } from "./rule-of.ts";
import { StepChip } from "./state-chips.tsx";

interface RoadmapPanelProps {
  roadmap: Roadmap;
  ruleOf: RuleOf;
}

const GROUPS = [
  {
    title: "To do now",
    has: ({ state, hasOpened }: RoadmapStep) => state === "overdue" || (state === "due" && hasOpened),
  },
  { title: "Not told", has: ({ state }: RoadmapStep) => state === "unknown" },
  { title: "Ahead", has: ({ state, hasOpened }: RoadmapStep) => state === "due" && !hasOpened },
  { title: "Done", has: ({ state }: RoadmapStep) => state === "done" },
  { title: "Not needed", has: ({ state }: RoadmapStep) => state === "not-needed" },
] as const;

/** The guide's roadmap for one person: every step with its state, the reason, its days and its rule. */
export function RoadmapPanel({ roadmap, ruleOf }: RoadmapPanelProps) {
  const { steps, isProjected, isCompressed, season } = roadmap;
  const done = steps.filter(({ state }) => state === "done").length;
  const needed = steps.filter(({ state }) => state !== "not-needed").length;
  return (
    <Panel
      title={`Roadmap to season ${season}`}
      count={`${done} of ${needed} done`}
      action={<RuleLabel rule={ruleOf("H6")} />}
      foot={
        isProjected ? (
          <>
            <ProjectedChip /> The dates of this season are not published. They follow the rule that earlier
            seasons fit, and may move.
          </>
        ) : undefined
      }
      isFlush
    >
      {isCompressed && (
        <p className={styles.sub}>
          Some days have passed already. The plan is compressed: each step that still helps has a new day, in
          the same order.
        </p>
      )}
      {GROUPS.map(({ title, has }) => {
        const group = steps.filter(has);
        if (group.length === 0) return null;
        return (
          <section key={title} aria-label={title}>
            <h3 className={styles.sub}>
              {title} <span className={styles.note}>{group.length}</span>
            </h3>
            <ol>
              {group.map((step) => (
                <Step key={step.id} step={step} roadmap={roadmap} ruleOf={ruleOf} />
              ))}
            </ol>
          </section>
        );
      })}
    </Panel>
  );
}

interface StepProps extends RoadmapPanelProps {
  step: RoadmapStep;
}

function Step({ step, roadmap, ruleOf }: StepProps) {
  const { title, action, reason, rule, state } = step;
  const isOpen = state === "due" || state === "overdue" || state === "unknown";
  return (
    <li className={styles.step}>
      <div className={styles.words}>
        <p className={styles.title}>
          {title} <StepChip step={step} />
        </p>
        <p className={styles.note}>{reason}</p>
        {isOpen && <p>{action}</p>}
      </div>
      <div className={styles.days}>
        <Days step={step} roadmap={roadmap} />
      </div>
      <RuleLabel rule={ruleOf(rule)} />
    </li>
  );
}

const COUNTED_FROM = {
  "submission-opens": "Counted back from the day submission opens.",
  "match-day": "Counted back from Match Day.",
  season: "A date of the season.",
  score: "Counted from the score.",
} as const satisfies Record<RoadmapStep["countedFrom"], string>;

/** The days of a step: by when, the window, what it is counted from, and the window as the guide words it. */
function Days({ step, roadmap: { asOf } }: { step: RoadmapStep; roadmap: Roadmap }) {
  const { doBy, dueOn, opensOn, asWorded, countedFrom, isTooLate, latestOn } = step;
  const isCompressed = doBy !== null && doBy !== dueOn;
  return (
    <>
      {doBy !== null && (
        <p>
          <strong>By {toWeekdayDate(doBy)}</strong>, {distanceInWords(daysBetween(asOf, doBy))}
          {isCompressed && " (compressed plan)"}
        </p>
      )}
      {isTooLate && (
        <p>
          <strong>Too late for this season</strong>: it helped until {toWeekdayDate(latestOn)}. It waits for a
          later one.
        </p>
      )}
      <p>
        {doBy === null || isCompressed ? "Planned for " : "From "}
        {doBy === null || isCompressed ? span(step) : toWeekdayDate(opensOn)}. {COUNTED_FROM[countedFrom]}
      </p>
      {asWorded !== null && (
        <details>
          <summary>As worded in the guide</summary>
          <p>
            The checklist counts this back from Match Day: {span(asWorded)}. For an exam that would fall after
            submission, so we count back from submission.
          </p>
        </details>
      )}
    </>
  );
}

function span({ opensOn, dueOn }: Pick<RoadmapStep, "opensOn" | "dueOn">): string {
  return opensOn === dueOn ? toWeekdayDate(dueOn) : `${toWeekdayDate(opensOn)} to ${toWeekdayDate(dueOn)}`;
}

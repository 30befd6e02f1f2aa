import { BODY_SYSTEM_LABELS } from "@induction/domain/applicant/practice-test";
import { type OwnNumber, pickOwnNumbers } from "@induction/domain/assessment/number-used";
import { type CalendarDate, daysBetween } from "@induction/domain/kernel/calendar-date";
import type { PlannedReadiness, ReadinessPlan } from "@induction/domain/planning/readiness-plan";
import { READINESS_LABELS } from "@induction/domain/rules/targets/readiness";
import { trendInWords } from "@induction/domain/rules/targets/trend";
import type { ReactNode } from "react";
import { ProjectedChip } from "../advice/chips.tsx";
import { DateStandingChip } from "../advice/date-standing.tsx";
import { OwnNumbers } from "../advice/own-numbers.tsx";
import { RuleLabel } from "../advice/rule-label.tsx";
import { Empty, UnknownMark } from "../patterns/states.tsx";
import { Stack } from "../primitives/layout.tsx";
import { Panel } from "../primitives/panel.tsx";
import { distanceInWords, toWeekdayDate } from "../time/short-dates.ts";
import styles from "./ahead.module.css";
import { PracticeChart } from "./practice-chart.tsx";
import type { RuleOf } from "./rule-of.ts";

const STATE_LABELS: Readonly<Record<PlannedReadiness, string>> = {
  ...READINESS_LABELS,
  passed: "Passed: no readiness is needed",
  unknown: "Not known yet",
};

/** What the target is made of, and how near to it counts as ready. */
const TARGETS = ["targetWithVisa", "targetWithoutVisa", "targetWithoutSupport", "someUsMonths"] as const;
const NEARNESS = [
  ...(["readyWithin", "comfortableWithin", "readinessTests"] as const),
  ...(["practiceTestMaxAge", "lowPracticeBelow"] as const),
];

interface ReadinessPartProps {
  plan: ReadinessPlan;
  ruleOf: RuleOf;
}

/** The state of readiness in words, what it is measured by, and what would tell it where it is open. */
export function ReadinessState({ plan, own }: { plan: ReadinessPlan; own: readonly OwnNumber[] }) {
  const { state, untold, goal } = plan;
  const span = goal.least === goal.most ? `${goal.most}` : `${goal.least} to ${goal.most}`;
  return (
    <div className={styles.lead}>
      <p className={styles.state}>{STATE_LABELS[state]}</p>
      {state === "passed" && (
        <p>A passed Step cannot be taken again, so no practice and no day is planned.</p>
      )}
      {untold.length > 0 && <p>What would tell: {untold.join(", ")}.</p>}
      {state !== "passed" && (
        <p className={styles.note}>
          Measured against {goal.isOwn ? "your own goal" : "the target for this case"}: {span}.
        </p>
      )}
      {state !== "passed" && (
        <OwnNumbers numbers={pickOwnNumbers(own, goal.isOwn ? NEARNESS : [...TARGETS, ...NEARNESS])} />
      )}
    </div>
  );
}

/** Practice tests as a chart and a table, where they go, and where they point as a band. */
export function PracticePanel({ plan, ruleOf, action }: ReadinessPartProps & { action?: ReactNode }) {
  const { tests, goal, projection, trend, state } = plan;
  return (
    <Panel title="Practice tests" count={tests?.length} action={<RuleLabel rule={ruleOf("C3")} />}>
      {tests === null || tests.length === 0 ? (
        <Empty
          title={tests === null ? "Practice tests are not told" : "No practice tests yet"}
          action={action}
          example="For example: NBME, 231, 14 Nov"
        >
          {state === "passed"
            ? "Step 2 CK is passed, so none is needed."
            : "Recent tests show how ready you are, and where a score may lie."}
        </Empty>
      ) : (
        <Stack>
          <PracticeChart tests={tests} goal={goal} projection={projection} />
          <dl className={styles.facts}>
            <dt>Trend</dt>
            <dd>{trendInWords(trend)}</dd>
            <dt>Projection</dt>
            <dd>
              {projection === null ? (
                <UnknownMark>Too few recent tests</UnknownMark>
              ) : (
                <span>
                  <ProjectedChip /> <strong>{`${projection.low}–${projection.high}`}</strong>, median{" "}
                  {projection.median}. A projection, never a result. {projection.howMade}
                </span>
              )}
            </dd>
          </dl>
        </Stack>
      )}
    </Panel>
  );
}

/** Percent correct by system, the heaviest weakness first; a system that is central to anesthesia says so. */
export function WeaknessPanel({
  plan: { weakness },
  ruleOf,
  action,
}: ReadinessPartProps & { action?: ReactNode }) {
  return (
    <Panel
      title="Where points are lost"
      action={<RuleLabel rule={ruleOf("C6")} />}
      foot={
        weakness.length === 0
          ? undefined
          : "Percent correct in the latest recent test that reports the system. The order weighs systems central to anesthesia more."
      }
    >
      {weakness.length === 0 ? (
        <Empty title="No results by system yet" action={action}>
          Where a recent test reports them, the heaviest weakness stands first here.
        </Empty>
      ) : (
        <ul className={styles.bars}>
          {weakness.map(({ system, isCentral, latest, mean, tests }) => (
            <li key={system} className={styles.bar}>
              <span>
                {BODY_SYSTEM_LABELS[system]}
                {isCentral && <span className={styles.note}> · central</span>}
              </span>
              <span className={styles.track} aria-hidden="true">
                <span className={styles.fill} style={{ inlineSize: `${latest}%` }} />
              </span>
              <span className={styles.number}>
                <strong>{latest}%</strong>
                {tests > 1 && <span className={styles.note}> mean {Math.round(mean)}%</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** The day of the exam: planned, safe, ideal, and what the plan rests on. */
export function SittingPanel({
  plan: { sitting, state },
  ruleOf,
  today,
}: ReadinessPartProps & { today: CalendarDate }) {
  const { plannedOn, resultBy, lastSafeOn, daysLeft, releaseInDays, reviewOn, attemptsLeft } = sitting;
  return (
    <Panel
      title="The day of the exam"
      action={<RuleLabel rule={ruleOf("C7")} />}
      foot={
        sitting.isProjected ? (
          <>
            <ProjectedChip /> The review date of this season is not published yet.
          </>
        ) : undefined
      }
    >
      <dl className={styles.facts}>
        <dt>Last safe day</dt>
        <dd>
          <strong>{toWeekdayDate(lastSafeOn)}</strong>
          {daysLeft < 0 ? `passed ${distanceInWords(daysLeft)}` : distanceInWords(daysLeft)}
        </dd>
        <dt>Programs begin to review</dt>
        <dd>
          {toWeekdayDate(reviewOn)}, {distanceInWords(daysBetween(today, reviewOn))}
        </dd>
        <dt>A result takes</dt>
        <dd>
          up to {releaseInDays} days <DateStandingChip standing="unverified" />
        </dd>
        <dt>Planned sitting</dt>
        <dd>
          {plannedOn === null ? (
            <UnknownMark>{state === "passed" ? "None: the exam is passed" : "None told"}</UnknownMark>
          ) : (
            <>
              {toWeekdayDate(plannedOn)}
              {resultBy !== null &&
                `, result by ${toWeekdayDate(resultBy)}: ${resultBy <= reviewOn ? "in time" : "after review begins"}`}
            </>
          )}
        </dd>
        <dt>Ideal months</dt>
        <dd>
          {toWeekdayDate(sitting.idealFrom)} to {toWeekdayDate(sitting.idealTo)}
        </dd>
        <dt>Attempts left</dt>
        <dd>{attemptsInWords(attemptsLeft, state)}</dd>
      </dl>
    </Panel>
  );
}

function attemptsInWords(left: number | null, state: PlannedReadiness): ReactNode {
  if (state === "passed") return "None: a passed Step cannot be taken again";
  return left === null ? <UnknownMark>Attempts are not told</UnknownMark> : left;
}

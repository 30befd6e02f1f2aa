import { COURSE_LABELS } from "@induction/domain/applicant/course";
import { toHeadline } from "@induction/domain/assessment/headline";
import {
  DECISION_LABELS,
  DECISION_MEANINGS,
  NOT_SETTLED,
  NOT_SETTLED_MEANING,
  POSTURE_LABELS,
} from "@induction/domain/assessment/outcome-words";
import type { CourseComparison, CoursePlan } from "@induction/domain/planning/courses";
import type { BreadthRange } from "@induction/domain/rules/outcomes";
import { ProjectedChip } from "../advice/chips.tsx";
import { RuleLabel } from "../advice/rule-label.tsx";
import { Row, RowList } from "../patterns/row-list.tsx";
import { UnknownMark } from "../patterns/states.tsx";
import { Columns } from "../primitives/layout.tsx";
import { Panel } from "../primitives/panel.tsx";
import { classes } from "../theme/classes.ts";
import { toWeekdayDate } from "../time/short-dates.ts";
import styles from "./ahead.module.css";
import { ErasFeeOf, OtherFees } from "./course-fees.tsx";
import type { RuleOf } from "./rule-of.ts";
import { PreconditionChip } from "./state-chips.tsx";

/** What is recommended, in words. */
export function RecommendedCourse({ recommended }: Pick<CourseComparison, "recommended">) {
  const { title, whatSettles } = toHeadline(recommended, DECISION_LABELS);
  return (
    <div className={styles.lead}>
      <p className={styles.state}>{recommended.settled ? title : NOT_SETTLED}</p>
      <p>{recommended.settled ? DECISION_MEANINGS[recommended.value] : NOT_SETTLED_MEANING}</p>
      {whatSettles !== null && <p>{whatSettles}</p>}
    </div>
  );
}

/** What was decided for the season, with the day and the reason; or that nothing is recorded. */
export function DecisionTaken({ chosen }: Pick<CourseComparison, "chosen">) {
  if (chosen === null) {
    return (
      <div>
        <UnknownMark>No decision is recorded for this season</UnknownMark>
      </div>
    );
  }
  const { course, on, because } = chosen;
  return (
    <div className={styles.lead}>
      <p>
        <strong>{COURSE_LABELS[course]}</strong>, decided {toWeekdayDate(on)}
      </p>
      <p className={styles.note} dir="auto">
        {because === "" ? "No reason is written down." : because}
      </p>
    </div>
  );
}

/** Both courses side by side; under each other where there is no room. */
export function CoursesCompared({ comparison, ruleOf }: { comparison: CourseComparison; ruleOf: RuleOf }) {
  return (
    <Columns shape="halves">
      {comparison.courses.map((plan) => (
        <CoursePanel key={plan.course} plan={plan} ruleOf={ruleOf} />
      ))}
    </Columns>
  );
}

function CoursePanel({ plan, ruleOf }: { plan: CoursePlan; ruleOf: RuleOf }) {
  const { course, season, isProjected, changes, leaves, milestones, preconditions } = plan;
  return (
    <Panel
      title={course === "apply" ? `Apply for season ${season}` : `Delay and apply for season ${season}`}
      before={isProjected ? <ProjectedChip /> : undefined}
      isFlush
    >
      <Numbers plan={plan} />
      <h3 className={styles.sub}>What it needs</h3>
      <RowList label="What it needs">
        {preconditions.map(({ name, state, action, rule }) => (
          <Row
            key={`${rule}-${name}`}
            title={name}
            detail={state === "met" ? undefined : action}
            end={
              <span className={styles.end}>
                <PreconditionChip state={state} />
                <RuleLabel rule={ruleOf(rule)} />
              </span>
            }
          />
        ))}
      </RowList>
      <Sentences title="What it changes" sentences={changes} />
      {leaves.length > 0 && <Sentences title="What it leaves as it is" sentences={leaves} />}
      <h3 className={styles.sub}>What comes when</h3>
      <ol className={styles.lines}>
        {milestones.map(({ by, title }) => (
          <li key={`${by}-${title}`}>
            <strong>{toWeekdayDate(by)}</strong> {title}
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function Sentences({ title, sentences }: { title: string; sentences: readonly string[] }) {
  return (
    <>
      <h3 className={styles.sub}>{title}</h3>
      <ul className={styles.lines}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

function monthsInWords(months: number): string {
  if (months === 0) return "less than a month";
  return months === 1 ? "1 month" : `${months} months`;
}

function rangeInWords({ least, most, isOpenAbove }: BreadthRange): string {
  if (most === null) return `at least ${least} programs`;
  return `${least}–${most}${isOpenAbove ? "+" : ""} programs`;
}

function Numbers({ plan }: { plan: CoursePlan }) {
  const { submissionOpensOn, matchDayOn, monthsUntilSubmission, posture, range, reach, cost } = plan;
  return (
    <dl className={classes(styles.facts, styles.numbers)}>
      <dt>Submission opens</dt>
      <dd>
        {toWeekdayDate(submissionOpensOn)}, {monthsInWords(monthsUntilSubmission)} of time
      </dd>
      <dt>Match Day</dt>
      <dd>{toWeekdayDate(matchDayOn)}</dd>
      <dt>How to apply</dt>
      <dd>
        {posture === null ? (
          <UnknownMark>Depends on what the time brings</UnknownMark>
        ) : (
          POSTURE_LABELS[posture]
        )}
        {range !== null && ` · ${rangeInWords(range)}`}
      </dd>
      <dt>Programs in reach</dt>
      <dd>
        {reach.listed === 0 ? (
          <UnknownMark>No program list at hand</UnknownMark>
        ) : (
          `${reach.reachable} of ${reach.listed}; of ${reach.unknown} a deciding fact is not known`
        )}
      </dd>
      <dt>ERAS fee</dt>
      <dd>
        <ErasFeeOf cost={cost} />
      </dd>
      <dt>All fees</dt>
      <dd>
        <OtherFees cost={cost} />
      </dd>
    </dl>
  );
}

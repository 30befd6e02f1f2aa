import {
  type AnswerComparison,
  type BasisDifference,
  isOnlyTime,
  isSameAnswer,
  type ReasonChanged,
  type ReasonNamed,
} from "@induction/domain/assessment/kept/compare-answers";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { ReactNode } from "react";
import { RuleLink } from "../advice/rule-link.tsx";
import { UnknownMark } from "../patterns/states.tsx";
import { Panel } from "../primitives/panel.tsx";
import { VisuallyHidden } from "../primitives/visually-hidden.tsx";
import { toWeekdayDate } from "../time/short-dates.ts";
import styles from "./kept.module.css";
import { toSeverityWord } from "./severity-words.ts";

interface ComparisonProps {
  comparison: AnswerComparison;
  today: CalendarDate;
  className?: string | undefined;
}

/** What is said today instead, and what is known of why. */
export function ComparisonPanel({ comparison, today, className }: ComparisonProps) {
  const { results, appeared, gone, changed } = comparison;
  const meant = changed.filter(({ isWording }) => !isWording);
  const worded = changed.length - meant.length;
  return (
    <Panel title="What differs today" count={toWeekdayDate(today)} className={className}>
      {isSameAnswer(comparison) && <p>Nothing: the same is said today, for the same reasons.</p>}
      {results.length > 0 && (
        <dl className={styles.pairs}>
          {results.map(({ label, was, is }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <Moved was={was} is={is} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <Why comparison={comparison} />
      <Named title="Reasons that are new" reasons={appeared} />
      <Named title="Reasons that no longer hold" reasons={gone} />
      <Changed title="Reasons that weigh or ask something else" reasons={meant} />
      {worded > 0 && (
        <details className={styles.more}>
          <summary>
            {worded === 1 ? "1 reason says" : `${worded} reasons say`} the same in other words or numbers
          </summary>
          <Changed reasons={changed.filter(({ isWording }) => isWording)} />
        </details>
      )}
    </Panel>
  );
}

/** From what to what; what was not told is drawn as such. */
function Moved({ was, is }: { was: string | null; is: string | null }) {
  return (
    <>
      <del className={styles.was}>
        <VisuallyHidden>Was </VisuallyHidden>
        {was ?? "Nothing was said"}
      </del>{" "}
      <span aria-hidden="true">→</span>{" "}
      <ins className={styles.is}>
        <VisuallyHidden>is </VisuallyHidden>
        {is ?? "nothing is said"}
      </ins>
    </>
  );
}

/** Why it differs, as far as the kept answer tells. */
function Why({ comparison }: { comparison: AnswerComparison }) {
  const causes = listCauses(comparison);
  if (causes.length === 0) return null;
  return (
    <>
      <h3 className={styles.sub}>{isSameAnswer(comparison) ? "What changed beneath it" : "Why"}</h3>
      <ul className={styles.causes}>
        {causes.map(({ key, words }) => (
          <li key={key}>{words}</li>
        ))}
      </ul>
    </>
  );
}

interface Cause {
  readonly key: string;
  readonly words: ReactNode;
}

function listCauses(comparison: AnswerComparison): readonly Cause[] {
  const { facts, numbers, season, days } = comparison.causes;
  const causes: Cause[] = [...facts, ...numbers].map((each) => ({
    key: each.key,
    words: <Basis difference={each} />,
  }));
  if (season !== null)
    causes.push({
      key: "the season",
      words: `The season is ${season.is}, it was ${season.was}.`,
    });
  causes.push(...listVersionCauses(comparison));
  if (days !== null) causes.push({ key: "the day", words: toDaysWords(comparison, days.was) });
  return causes;
}

function listVersionCauses({ causes: { rules, isOtherGuide, data } }: AnswerComparison): readonly Cause[] {
  const told: Cause[] = [];
  if (rules !== null) {
    told.push({
      key: "the rules",
      words: `Our rules are version ${rules.is}, they were version ${rules.was}.`,
    });
  }
  if (isOtherGuide) told.push({ key: "the guide", words: "The guide is another edition." });
  if (data !== null) {
    const words = `The record of programs, seasons and organizations’ own numbers is version ${data.is}, it was version ${data.was}.`;
    told.push({ key: "the data", words });
  }
  return told;
}

function toDaysWords(comparison: AnswerComparison, since: CalendarDate): string {
  const passed = `Time has passed since ${toWeekdayDate(since)}.`;
  return isOnlyTime(comparison) ? `${passed} Nothing else has changed.` : passed;
}

function Basis({ difference: { label, was, is, isInDetail } }: { difference: BasisDifference }) {
  if (isInDetail) return `${label}: the details are others (${is}).`;
  return (
    <>
      {label}: <Moved was={was} is={is} />
    </>
  );
}

function Named({ title, reasons }: { title: string; reasons: readonly ReasonNamed[] }) {
  if (reasons.length === 0) return null;
  return (
    <>
      <h3 className={styles.sub}>
        {title} <span className={styles.count}>{reasons.length}</span>
      </h3>
      <ul className={styles.reasons}>
        {reasons.map(({ rule, summary, severity }) => (
          <li key={rule}>
            <RuleLink id={rule} className={styles.rule}>
              {rule}
            </RuleLink>{" "}
            <span className={styles.weight}>{toSeverityWord(severity)}.</span> {summary}
          </li>
        ))}
      </ul>
    </>
  );
}

function Changed({ title, reasons }: { title?: string; reasons: readonly ReasonChanged[] }) {
  if (reasons.length === 0) return null;
  return (
    <>
      {title !== undefined && (
        <h3 className={styles.sub}>
          {title} <span className={styles.count}>{reasons.length}</span>
        </h3>
      )}
      <ul className={styles.reasons}>
        {reasons.map(({ rule, was, is }) => (
          <li key={rule}>
            <RuleLink id={rule} className={styles.rule}>
              {rule}
            </RuleLink>{" "}
            <Moved
              was={`${toSeverityWord(was.severity)}. ${was.summary}`}
              is={`${toSeverityWord(is.severity)}. ${is.summary}`}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What stands where a kept answer cannot be shown. */
export function AnswerNotShown({ state }: { state: "damaged" | "unreadable" }) {
  return (
    <Panel title={state === "damaged" ? "This answer is damaged" : "This answer cannot be read"}>
      <p>
        <UnknownMark>
          {state === "damaged"
            ? "Its text is not the one that was kept: it does not fit its SHA-256."
            : "It was kept in a form that this version does not know."}
        </UnknownMark>
      </p>
      <p>
        {state === "damaged"
          ? "So nothing of it is shown, for part of it may be false. Who kept it, when and why is told above. Ask an administrator to restore it from a backup."
          : "Nothing of it is lost. Ask an administrator whether a newer version of Induction is installed elsewhere."}
      </p>
    </Panel>
  );
}

import type { KeptAnswer, KeptFact, KeptReason } from "@induction/domain/assessment/kept/kept-answer";
import type { ReactNode } from "react";
import { RuleCard } from "../advice/rule-card.tsx";
import { RuleLabel } from "../advice/rule-label.tsx";
import { UnknownMark } from "../patterns/states.tsx";
import { Chip } from "../primitives/chip.tsx";
import { Panel } from "../primitives/panel.tsx";
import { toWeekdayDate } from "../time/short-dates.ts";
import styles from "./kept.module.css";
import { toKeptReference } from "./kept-reference.ts";
import { toSeverityWord } from "./severity-words.ts";

/** A kept answer without the values that its words were made of. */
export type ShownAnswer = Omit<KeptAnswer, "told" | "assessment">;

/** What was said: tier, how to apply, decision, letters and list, in the words of that day. */
export function KeptResult({ answer }: { answer: ShownAnswer }) {
  const { tier, posture, decision, postureIfApplyingNow, projected, range, changesOn } = answer;
  const open = [tier, posture, decision].find(({ whatSettles }) => whatSettles !== null);
  const lines: readonly (readonly [string, ReactNode])[] = [
    ["Season", `${answer.season}, training starts July ${answer.season}`],
    ["Tier", tier.words],
    ["How to apply", posture.words],
    ["Recommended", decision.words],
    ["Decided", findDecision(answer)],
    ["If applying now", postureIfApplyingNow],
    ["Projection from practice tests", projected],
    ["Range of programs", range ?? <UnknownMark key="range">No range was told</UnknownMark>],
    ["Letters", answer.letters],
    ["Program list", answer.list],
    ["Stood until", changesOn === null ? "as long as no fact changed" : toWeekdayDate(changesOn)],
  ];
  return (
    <Panel title="What was said">
      <dl className={styles.pairs}>
        {lines.map(([label, words]) =>
          words === null ? null : (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{words}</dd>
            </div>
          ),
        )}
      </dl>
      {open !== undefined && <p className={styles.note}>{open.whatSettles}</p>}
    </Panel>
  );
}

/** What the person had decided by then; null where no decision was recorded. */
function findDecision({ facts }: ShownAnswer): string | null {
  const course = facts.find(({ key }) => key === "course");
  return course?.isKnown ? course.text : null;
}

/** Every reason of that day, each with its rule, source, facts and numbers. */
export function KeptReasons({ answer }: { answer: ShownAnswer }) {
  return (
    <Panel title="Every reason of that day" count={answer.reasons.length} isFlush>
      <ul>
        {answer.reasons.map((reason) => (
          <Reason key={reason.rule} reason={reason} answer={answer} />
        ))}
      </ul>
    </Panel>
  );
}

function Reason({ reason, answer }: { reason: KeptReason; answer: ShownAnswer }) {
  const { rule, short, summary, action, severity, missing } = reason;
  return (
    <li className={styles.reason}>
      <p className={styles.title}>
        {short} <Chip>{toSeverityWord(severity)}</Chip> <RuleLabel rule={{ id: rule }} />
      </p>
      <p>{summary}</p>
      {action !== null && <p className={styles.note}>{action}</p>}
      {missing.length > 0 && (
        <p>
          <UnknownMark>Was not told: {missing.map(({ label }) => label).join(", ")}</UnknownMark>
        </p>
      )}
      <details>
        <summary>The rule, its source, facts and numbers of that day</summary>
        <div className={styles.card}>
          <RuleCard rule={toKeptReference(reason, answer)} />
        </div>
      </details>
    </li>
  );
}

/** What the answer was made of: facts told and not told, numbers, and the programs of the list. */
export function KeptBasisPanel({ answer }: { answer: ShownAnswer }) {
  const { facts, numbers, programs } = answer;
  const own = numbers.filter(({ overrideReason }) => overrideReason !== null);
  return (
    <Panel title="What it was made of">
      <dl className={styles.pairs}>
        {facts.map((fact) => (
          <Fact key={fact.key} fact={fact} />
        ))}
      </dl>
      {own.length > 0 && (
        <>
          <h3 className={styles.sub}>Numbers of the organization’s own</h3>
          <Numbers numbers={own} />
        </>
      )}
      {programs.length > 0 && (
        <details className={styles.more}>
          <summary>The {programs.length} programs on the list</summary>
          <ul className={styles.names}>
            {programs.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </details>
      )}
      <details className={styles.more}>
        <summary>All {numbers.length} numbers that were in force</summary>
        <Numbers numbers={numbers} />
      </details>
    </Panel>
  );
}

function Fact({ fact: { label, text, isKnown } }: { fact: KeptFact }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{isKnown ? text : <UnknownMark>{text}</UnknownMark>}</dd>
    </div>
  );
}

function Numbers({ numbers }: { numbers: KeptAnswer["numbers"] }) {
  return (
    <dl className={styles.pairs}>
      {numbers.map(({ id, title, text, source, overrideReason, standardText }) => (
        <div key={id}>
          <dt>{title}</dt>
          <dd>
            {text}
            {standardText !== null && ` instead of ${standardText}`}{" "}
            <span className={styles.source}>{overrideReason ?? source}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

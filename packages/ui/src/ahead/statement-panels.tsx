import { ACCOUNT_PART_LABELS, STATEMENT_PART_LABELS } from "@induction/domain/applicant/statement";
import type { SelfCriticism } from "@induction/domain/planning/self-criticism";
import type {
  AccountCheck,
  AccountPartCheck,
  StatementPlan,
} from "@induction/domain/planning/statement-plan";
import type { ReactNode } from "react";
import { RuleLabel } from "../advice/rule-label.tsx";
import { UnknownMark } from "../patterns/states.tsx";
import { Stack } from "../primitives/layout.tsx";
import { Panel } from "../primitives/panel.tsx";
import styles from "./ahead.module.css";
import type { RuleOf } from "./rule-of.ts";
import { StatementPartChip } from "./state-chips.tsx";

interface StatementPanelProps {
  plan: StatementPlan;
  ruleOf: RuleOf;
  /** Where the person tells of it. */
  foot?: ReactNode;
}

const STAGES = {
  none: "The statement is not begun.",
  draft: "The statement is a draft.",
  reviewed: "The statement is reviewed, but not final.",
  final: "The statement is final.",
} as const satisfies Record<NonNullable<StatementPlan["stage"]>, string>;

/** What the guide asks of the personal statement, part by part. */
export function StatementPanel({ plan: { stage, parts }, ruleOf, foot }: StatementPanelProps) {
  const there = parts.filter(({ state }) => state === "there").length;
  const needed = parts.filter(({ state }) => state !== "not-needed").length;
  return (
    <Panel
      title="Personal statement"
      count={`${there} of ${needed} parts`}
      action={<RuleLabel rule={ruleOf("F6")} />}
      foot={foot}
      isFlush
    >
      <p className={styles.sub}>
        {stage === null ? <UnknownMark>How far it is, is not told</UnknownMark> : STAGES[stage]}
      </p>
      <ul>
        {parts.map(({ part, state, action }) => (
          <li key={part} className={styles.part}>
            <div className={styles.words}>
              <p className={styles.title}>
                {STATEMENT_PART_LABELS[part]} <StatementPartChip state={state} />
              </p>
              <p className={styles.note}>
                {state === "not-needed" ? "No failed exam and no low score to tell of." : action}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** The one account of a failure, held against the guide's frame; nothing where there is no failure to account for. */
export function AccountPanel({ plan: { needsAccount, account }, ruleOf, foot }: StatementPanelProps) {
  if (needsAccount === false && account === null) return null;
  return (
    <Panel
      title="Account of the failure"
      count={account === null ? undefined : `${account.words} of ${account.wordsMost} words`}
      action={<RuleLabel rule={ruleOf("F7")} />}
      foot={foot}
    >
      <Stack>
        {needsAccount === "unknown" && (
          <p>
            <UnknownMark>Whether there is a failure to account for is not told</UnknownMark>
          </p>
        )}
        {account === null ? (
          <p className={styles.note}>
            Nothing is written yet. Four short parts serve the statement and the interview alike: what
            happened, what was learned, what was changed, what improved since.
          </p>
        ) : (
          <Account account={account} />
        )}
      </Stack>
    </Panel>
  );
}

function Account({ account: { toDo, parts } }: { account: AccountCheck }) {
  return (
    <>
      {toDo.length === 0 ? (
        <p>It is told to its end, brief and calm. Practice saying it aloud, in the same words each time.</p>
      ) : (
        <ul className={styles.lines}>
          {toDo.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <dl className={styles.account}>
        {parts.map((part) => (
          <AccountPart key={part.part} check={part} />
        ))}
      </dl>
    </>
  );
}

function AccountPart({
  check: { part, text, isWritten, question, criticisms },
}: {
  check: AccountPartCheck;
}) {
  return (
    <div>
      <dt>{ACCOUNT_PART_LABELS[part]}</dt>
      <dd>
        {isWritten ? (
          <p className={styles.written} dir="auto">
            {text}
          </p>
        ) : (
          <p className={styles.note}>Not written. {question}</p>
        )}
        <SelfCriticisms found={criticisms} />
      </dd>
    </div>
  );
}

/** Where a text judges its writer, each with what to do about it. Nothing where nothing was found. */
export function SelfCriticisms({ found }: { found: readonly SelfCriticism[] }) {
  if (found.length === 0) return null;
  return (
    <ul className={styles.lines} aria-label="Words that judge the writer">
      {found.map(({ words, from, advice }) => (
        <li key={from} className={styles.note}>
          <strong>“{words}”</strong> {advice}
        </li>
      ))}
    </ul>
  );
}

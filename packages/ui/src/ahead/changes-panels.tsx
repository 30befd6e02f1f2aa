import type { FactKey } from "@induction/domain/applicant/profile";
import { strengthInWords } from "@induction/domain/assessment/evidence-states";
import { FACT_LABELS } from "@induction/domain/assessment/fact-labels";
import {
  CHANGEABLE_IN_SENTENCE,
  CHANGEABLE_LABELS,
  EVIDENCE_NOW_LABELS,
  EVIDENCE_THEN_LABELS,
} from "@induction/domain/planning/levers/change-words";
import type { Changes, UntoldFact } from "@induction/domain/planning/levers/find-changes";
import type { StrengthWay } from "@induction/domain/planning/levers/strength-ways";
import { listInWords } from "@induction/domain/rules/words";
import ArrowRight from "lucide-react/icons/arrow-right";
import type { ReactNode } from "react";
import { BecauseList } from "../advice/because-list.tsx";
import { RuleLabel } from "../advice/rule-label.tsx";
import { Row, RowList } from "../patterns/row-list.tsx";
import { UnknownMark } from "../patterns/states.tsx";
import { Icon } from "../primitives/icon.tsx";
import { Stack } from "../primitives/layout.tsx";
import { Panel } from "../primitives/panel.tsx";
import { VisuallyHidden } from "../primitives/visually-hidden.tsx";
import { toWeekdayDate } from "../time/short-dates.ts";
import styles from "./ahead.module.css";
import { type AnswerInWords, nothingInWords, tellAnswers } from "./answers-that-change.ts";
import own from "./changes.module.css";
import { LeverSetRow, RulesByTitle } from "./lever-set-row.tsx";
import type { RuleOf } from "./rule-of.ts";

interface ChangesPanelsProps {
  changes: Changes;
  ruleOf: RuleOf;
  /** Where a fact is told, as a link; the name alone where the reader cannot tell it. */
  linkTo?: ((fact: FactKey, label: string) => ReactNode) | undefined;
}

/** What would change each answer, by the smallest sets of levers that are still open. */
export function ChangesPanels({ changes, ruleOf, linkTo }: ChangesPanelsProps) {
  const { reviewOn } = changes;
  return (
    <Stack>
      <p className={own.intro}>
        Each line names the fewest things that together change an answer: leave one out, and it stays as it
        is. What stands for good is never among them: a reported score, a failed attempt, graduation,
        citizenship, a visa need. In time means before programs begin to review on {toWeekdayDate(reviewOn)}.
        Some programs review later and still read what comes after.
      </p>
      {tellAnswers(changes).map((answer) => (
        <AnswerPanel key={answer.title} answer={answer} changes={changes} ruleOf={ruleOf} />
      ))}
      <StrengthPanel changes={changes} ruleOf={ruleOf} />
      <ClosingPanel changes={changes} ruleOf={ruleOf} />
      <UntoldPanel untold={changes.untold} linkTo={linkTo} />
    </Stack>
  );
}

function AnswerPanel({
  answer,
  changes: { season, reviewOn },
  ruleOf,
}: { answer: AnswerInWords } & Pick<ChangesPanelsProps, "changes" | "ruleOf">) {
  const { title, now, changes, why } = answer;
  return (
    <Panel title={title} isFlush>
      <dl className={own.nows}>
        {now.map(({ label, words, isSettled }) => (
          <div key={label}>
            <dt>{now.length === 1 ? "Now" : label}</dt>
            <dd>{isSettled ? words : <UnknownMark>{words}</UnknownMark>}</dd>
          </div>
        ))}
      </dl>
      {why.length > 0 && <Nothing answer={answer} ruleOf={ruleOf} />}
      {changes.map(({ to, sets }) => (
        <section key={to} aria-label={`Becomes: ${to}`}>
          <h3 className={styles.sub}>
            <Icon of={ArrowRight} /> Becomes: {to}
          </h3>
          <ul>
            {sets.map((set) => (
              <LeverSetRow key={titleOf(set)} set={set} season={season} reviewOn={reviewOn}>
                <RulesByTitle rules={listRules(set).map(ruleOf)} />
              </LeverSetRow>
            ))}
          </ul>
        </section>
      ))}
    </Panel>
  );
}

const titleOf = ({ levers }: StrengthWay["set"]): string => levers.map(({ title }) => title).join(" + ");

const listRules = ({ levers }: StrengthWay["set"]) => [...new Set(levers.flatMap(({ rules }) => rules))];

/** Nothing changes it this season, and why. */
function Nothing({ answer: { nothing, why }, ruleOf }: { answer: AnswerInWords; ruleOf: RuleOf }) {
  const withRule = why.flatMap(({ id, words, rule }) =>
    rule === null ? [] : [{ key: id, sentence: words, rule: ruleOf(rule) }],
  );
  return (
    <div className={own.nothing}>
      {nothing !== null && <p className={styles.state}>{nothing}</p>}
      {withRule.length > 0 && <BecauseList items={withRule} />}
      {why
        .filter(({ rule }) => rule === null)
        .map(({ id, words }) => (
          <p key={id}>{words}</p>
        ))}
    </div>
  );
}

/** So many ways stand open; the others follow on demand. */
const WAYS_SHOWN = 6;

function StrengthPanel({
  changes: { strength, season, reviewOn },
  ruleOf,
}: Pick<ChangesPanelsProps, "changes" | "ruleOf">) {
  const { ways, now, nothingThisSeason } = strength;
  const rest = ways.slice(WAYS_SHOWN);
  const toRow = (way: StrengthWay) => (
    <LeverSetRow key={titleOf(way.set)} set={way.set} season={season} reviewOn={reviewOn}>
      <Brings way={way} ruleOf={ruleOf} />
    </LeverSetRow>
  );
  return (
    <Panel
      title={CHANGEABLE_LABELS.strength}
      count={strengthInWords(now)}
      foot="Strength is told item by item, without weights. It changes how a file reads, never the tier."
      isFlush
    >
      {nothingThisSeason.length > 0 && (
        <div className={own.nothing}>
          <p className={styles.state}>{nothingInWords(nothingThisSeason, CHANGEABLE_IN_SENTENCE.strength)}</p>
          {nothingThisSeason.map(({ id, words }) => (
            <p key={id}>{words}</p>
          ))}
        </div>
      )}
      <ul>{ways.slice(0, WAYS_SHOWN).map(toRow)}</ul>
      {rest.length > 0 && (
        <details className={own.more}>
          <summary>
            {rest.length} more {rest.length === 1 ? "way" : "ways"}
          </summary>
          <ul>{rest.map(toRow)}</ul>
        </details>
      )}
    </Panel>
  );
}

/** What a way brings, item by item, and what is asked for from then on. */
function Brings({ way: { brings, thenAsked }, ruleOf }: { way: StrengthWay; ruleOf: RuleOf }) {
  return (
    <>
      <ul className={own.brings}>
        {brings.map(({ rule, words, from, to }) => (
          <li key={rule}>
            <span>
              {words}: <span className={own.from}>{EVIDENCE_NOW_LABELS[from]}</span>{" "}
              <Icon of={ArrowRight} size="cell" />
              <VisuallyHidden>becomes</VisuallyHidden> <strong>{EVIDENCE_THEN_LABELS[to]}</strong>
            </span>
            <RuleLabel rule={ruleOf(rule)} />
          </li>
        ))}
      </ul>
      {thenAsked.length > 0 && (
        <p className={styles.note}>
          Asked for from then on: {listInWords(thenAsked.map(({ words }) => words))}.
        </p>
      )}
    </>
  );
}

function ClosingPanel({
  changes: { closing, season, reviewOn },
  ruleOf,
}: Pick<ChangesPanelsProps, "changes" | "ruleOf">) {
  if (closing.length === 0) return null;
  return (
    <Panel title="What closes a gap and changes none of these" count={closing.length} isFlush>
      <ul>
        {closing.map(({ lever, closes }) => (
          <LeverSetRow
            key={lever.title}
            season={season}
            reviewOn={reviewOn}
            set={{
              levers: [lever],
              months: lever.months ?? 0,
              isTimeKnown: lever.months !== null,
              usd: lever.cost.state === "known" ? lever.cost.usd : 0,
              isCostKnown: lever.cost.state !== "not-published",
              isInTime: lever.isInTime,
              isThisSeason: lever.isThisSeason,
              helpsUntil: lever.helpsUntil,
            }}
          >
            <RulesByTitle rules={closes.map(ruleOf)} />
          </LeverSetRow>
        ))}
      </ul>
    </Panel>
  );
}

function UntoldPanel({
  untold,
  linkTo,
}: { untold: readonly UntoldFact[] } & Pick<ChangesPanelsProps, "linkTo">) {
  if (untold.length === 0) return null;
  return (
    <Panel title="What is not told, and may change it" count={untold.length} isFlush>
      <RowList label="What is not told, and may change it">
        {untold.map(({ fact, mayChange }) => (
          <Row
            key={fact}
            title={linkTo === undefined ? FACT_LABELS[fact] : linkTo(fact, FACT_LABELS[fact])}
            detail={`Telling it may change ${listInWords(mayChange.map((name) => CHANGEABLE_IN_SENTENCE[name]))}.`}
            end={<UnknownMark>Not told</UnknownMark>}
          />
        ))}
      </RowList>
    </Panel>
  );
}

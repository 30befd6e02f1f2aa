import CircleQuestionMark from "lucide-react/icons/circle-question-mark";
import type { ReactNode } from "react";
import { Icon } from "../primitives/icon.tsx";
import styles from "./rule-card.module.css";
import type { RuleFact, RuleParameter, RuleReference } from "./rule-label.tsx";
import { RuleLink } from "./rule-link.tsx";

/** What the card of a rule holds: its sentence, its source, the facts and numbers it read, and what would change it. */
export function RuleCard({ rule }: { rule: RuleReference }) {
  const { id, title, facts = [], parameters = [], wouldChange, otherReading, isHouse = false } = rule;
  return (
    <div className={styles.card}>
      <div>
        <p className={styles.id}>
          <RuleLink id={id}>{isHouse ? `House rule ${id}` : `Rule ${id}`}</RuleLink>
        </p>
        <p className={styles.title}>{title}</p>
      </div>
      <Source rule={rule} />
      {facts.length > 0 && (
        <Part title="Facts used">
          <dl className={styles.pairs}>
            {facts.map((fact) => (
              <Fact key={fact.label} fact={fact} />
            ))}
          </dl>
        </Part>
      )}
      {parameters.length > 0 && (
        <Part title="Numbers used">
          <dl className={styles.pairs}>
            {parameters.map((parameter) => (
              <Parameter key={parameter.label} parameter={parameter} />
            ))}
          </dl>
        </Part>
      )}
      {wouldChange !== undefined && (
        <Part title="What would change it">
          {wouldChange.length === 0 ? (
            <p>Nothing that can be done now.</p>
          ) : (
            <ul className={styles.list}>
              {wouldChange.map((change) => (
                <li key={change}>{change}</li>
              ))}
            </ul>
          )}
        </Part>
      )}
      {otherReading !== undefined && (
        <Part title="The other reading">
          <p>{otherReading}</p>
        </Part>
      )}
      <RuleLink id={id}>Read the rule, with examples</RuleLink>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part} aria-label={title}>
      <p className={styles.head}>{title}</p>
      {children}
    </section>
  );
}

function Source({ rule }: { rule: RuleReference }) {
  const { cited = [], houseReading, isHouse = false } = rule;
  const own = houseReading ?? "The guide does not say this. It is our own rule.";
  return (
    <Part title="Source">
      {cited.map(({ heading, lines }) => (
        <p key={`${heading} ${lines}`}>
          {heading}
          <span className={styles.note}>Guide, lines {lines}</span>
        </p>
      ))}
      {(isHouse || houseReading !== undefined) && (
        <p>
          {own}
          <span className={styles.note}>House rule</span>
        </p>
      )}
      {cited.length === 0 && !isHouse && houseReading === undefined && <p>Not recorded.</p>}
    </Part>
  );
}

function Fact({ fact }: { fact: RuleFact }) {
  return (
    <>
      <dt>{fact.label}</dt>
      <dd className={fact.isKnown ? undefined : styles.unknown}>
        {!fact.isKnown && <Icon of={CircleQuestionMark} size="cell" />}
        {fact.text}
      </dd>
    </>
  );
}

function Parameter({ parameter }: { parameter: RuleParameter }) {
  const { label, value, source, isHouse = false, own } = parameter;
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <strong>{value}</strong>
        {own !== undefined && (
          <>
            <span className={styles.note}>
              Your organization’s own number; the standard is {own.standard}.
            </span>
            <span className={styles.note}>Reason: {own.reason}</span>
          </>
        )}
        {isHouse && <span className={styles.note}>House value: no source gives one.</span>}
        {source !== undefined && <span className={styles.note}>{source}</span>}
      </dd>
    </>
  );
}

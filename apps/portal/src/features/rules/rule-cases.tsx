import { type CaseInWords, tellCase, tellUsualPerson } from "@induction/domain/assessment/case-words";
import { listCasesOf } from "@induction/domain/rules/cases/rule-cases";
import type { Telling } from "@induction/domain/rules/rule";
import type { GuideRuleId } from "@induction/domain/rules/rule-ids";
import { Panel } from "@induction/ui/primitives/panel";
import type { ReactNode } from "react";
import { DifferenceList } from "./difference-list.tsx";
import styles from "./rule-page.module.css";
import { WEIGHTS } from "./rule-words.ts";

interface RuleCasesProps {
  id: GuideRuleId;
  /** Why there is no counter-example; null where there is one. */
  whyAlwaysHolds: string | null;
}

/** People for whom a rule holds, does not, or stays open. The same cases test it; here it is asked about each of them anew. */
export function RuleCases({ id, whyAlwaysHolds }: RuleCasesProps) {
  const cases = listCasesOf(id).map(tellCase);
  const of = (answer: CaseInWords["answer"]) => cases.filter((one) => one.answer === answer);
  const [holding, against, open] = [of("holds"), of("does-not-hold"), of("unknown")];
  return (
    <>
      <OtherReadings cases={cases} />
      <Cases title="Examples: it holds" cases={holding} foot={<Usual id={id} />} />
      <Cases
        title="Counter-examples: it does not hold"
        cases={against}
        foot={whyAlwaysHolds === null ? undefined : whyAlwaysHolds}
      />
      <Cases
        title="Left open: a fact is not told"
        cases={open}
        foot={open.length === 0 ? "It waits for no fact, so it is never left open." : undefined}
      />
    </>
  );
}

function OtherReadings({ cases }: { cases: readonly CaseInWords[] }) {
  const readings = new Set(cases.flatMap(({ told }) => told?.otherReading ?? []));
  if (readings.size === 0) return null;
  return (
    <Panel title="The other reading">
      <ul className={styles.lines}>
        {[...readings].map((reading) => (
          <li key={reading}>{reading}</li>
        ))}
      </ul>
    </Panel>
  );
}

function Usual({ id }: { id: GuideRuleId }) {
  const usual = tellUsualPerson(id);
  return (
    <details>
      <summary>The made-up person from whom each case differs</summary>
      <p className={styles.note}>On 15 August 2026, for season 2027. Nobody here is a real person.</p>
      <DifferenceList differs={usual} />
    </details>
  );
}

interface CasesProps {
  title: string;
  cases: readonly CaseInWords[];
  foot?: ReactNode;
}

function Cases({ title, cases, foot }: CasesProps) {
  return (
    <Panel title={title} count={cases.length} foot={foot} isFlush>
      <ol className={styles.cases}>
        {cases.map((one) => (
          <Case key={one.sentence} one={one} />
        ))}
      </ol>
    </Panel>
  );
}

function Case({ one: { sentence, differs, severity, told, answer } }: { one: CaseInWords }) {
  return (
    <li>
      <p className={styles.sentence}>{sentence}</p>
      <DifferenceList differs={differs} />
      {told !== null && <Told told={told} weight={answer === "holds" ? severity : null} />}
    </li>
  );
}

function Told({ told, weight }: { told: Telling; weight: CaseInWords["severity"] }) {
  const { summary, action, wouldChange } = told;
  return (
    <div className={styles.told}>
      <p>
        {weight !== null && <span className={styles.note}>{WEIGHTS[weight].word}: </span>}
        {summary}
      </p>
      {action !== null && (
        <p>
          <span className={styles.note}>To do: </span>
          {action}
        </p>
      )}
      <p>
        <span className={styles.note}>What would change it: </span>
        {wouldChange.length === 0 ? "Nothing that can be done now." : wouldChange.join(" ")}
      </p>
    </div>
  );
}

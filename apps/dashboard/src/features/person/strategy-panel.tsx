import { listAdvice } from "@induction/domain/assessment/advice";
import { FileParts, partsInWords } from "@induction/ui/advice/file-parts";
import { ReasonList } from "@induction/ui/advice/reason-list";
import { RuleLabel } from "@induction/ui/advice/rule-label";
import { Panel } from "@induction/ui/primitives/panel";
import type { PersonScreen } from "../../shell/answers.ts";
import { toReason } from "../../shell/reasons.ts";
import { toRuleReference } from "../../shell/rule-reference.ts";
import styles from "./advice.module.css";

/** What the guide asks of the tier: the parts of the file as a checklist, and on demand the strategy behind it. */
export function StrategyPanel({ person: { explanations } }: { person: PersonScreen }) {
  const [checklist] = listAdvice(explanations, ["B6"]);
  const strategy = listAdvice(explanations, ["B7", "B8", "B9"]);
  if (checklist?.parts === undefined) return null;
  return (
    <Panel
      title="What the tier asks for"
      count={partsInWords(checklist.parts)}
      action={<RuleLabel rule={toRuleReference(checklist)} />}
      isFlush
    >
      <FileParts parts={checklist.parts} />
      {strategy.length > 0 && (
        <details className={styles.more}>
          <summary>The strategy behind it</summary>
          <ReasonList reasons={strategy.map(toReason)} />
        </details>
      )}
    </Panel>
  );
}

/** What the time before applying is for: the plan by years where delaying comes first, and the roles that build the file. */
export function DelayPanel({ person: { explanations } }: { person: PersonScreen }) {
  const advice = listAdvice(explanations, ["D7", "F8"]);
  if (advice.length === 0) return null;
  return (
    <Panel title="What the time is for">
      <ReasonList reasons={advice.map(toReason)} />
    </Panel>
  );
}

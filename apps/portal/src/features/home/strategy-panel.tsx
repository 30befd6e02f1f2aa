import { listAdvice } from "@induction/domain/assessment/advice";
import { FileParts, partsInWords } from "@induction/ui/advice/file-parts";
import { RuleLabel } from "@induction/ui/advice/rule-label";
import { Panel } from "@induction/ui/primitives/panel";
import type { PersonScreen } from "../../shell/answers.ts";
import { toRuleReference } from "../../shell/explanation-reference.ts";
import styles from "./advice.module.css";
import { ADVICE_RULES } from "./advice-rules.ts";

/** What the guide asks of the tier: the strategy in words, and the parts of the file that it rests on as a checklist. */
export function StrategyPanel({ screen: { explanations } }: { screen: PersonScreen }) {
  const [strategy] = listAdvice(explanations, ADVICE_RULES.strategy);
  const [checklist] = listAdvice(explanations, ["B6"]);
  if (strategy === undefined || checklist?.parts === undefined) return null;
  return (
    <Panel
      title="What your tier asks for"
      count={partsInWords(checklist.parts)}
      action={<RuleLabel rule={toRuleReference(checklist)} />}
      isFlush
    >
      <FileParts parts={checklist.parts} isShort />
      <details className={styles.more}>
        <summary>The strategy behind it</summary>
        <ul>
          <li className={styles.line}>
            <div>
              <p>{strategy.summary}</p>
              <p className={styles.action}>{strategy.action}</p>
            </div>
            <RuleLabel rule={toRuleReference(strategy)} />
          </li>
        </ul>
      </details>
    </Panel>
  );
}

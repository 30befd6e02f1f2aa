import { listAdvice } from "@induction/domain/assessment/advice";
import { strengthInWords } from "@induction/domain/assessment/evidence-states";
import { type StrengthItem, toStrength } from "@induction/domain/assessment/strength";
import { ReasonList } from "@induction/ui/advice/reason-list";
import { RuleLabel } from "@induction/ui/advice/rule-label";
import { StrengthList, type StrengthState } from "@induction/ui/advice/strength-list";
import { Panel } from "@induction/ui/primitives/panel";
import { printQuery, useMediaQuery } from "@induction/ui/state/use-media-query";
import { toAdvice } from "../../shell/advice.ts";
import type { PersonScreen } from "../../shell/answers.ts";
import { toRuleReference } from "../../shell/explanation-reference.ts";
import styles from "./advice.module.css";
import { ADVICE_RULES } from "./advice-rules.ts";

/** The evidence of the file by name: what is present and what is not known; on demand, what is missing and how to present it. */
export function StrengthPanel({ screen: { assessment, explanations } }: { screen: PersonScreen }) {
  const isPrinted = useMediaQuery(printQuery);
  const strength = toStrength(assessment);
  const references = new Map(
    explanations.map((explanation) => [explanation.rule, toRuleReference(explanation)]),
  );
  const toItems = (state: StrengthState, items: readonly StrengthItem[]) =>
    items.map(({ rule, words }) => {
      const reference = references.get(rule);
      return {
        key: rule,
        state,
        label: words,
        ...(reference !== undefined && { end: <RuleLabel rule={reference} /> }),
      };
    });
  const items = [...toItems("present", strength.present), ...toItems("unknown", strength.unknown)];
  const missing = toItems("absent", strength.missing);
  const advice = listAdvice(explanations, ADVICE_RULES.strength);
  if (items.length === 0 && missing.length === 0 && advice.length === 0) return null;
  return (
    <Panel
      title="Strength of the file"
      action={strengthInWords(strength)}
      foot="Evidence changes the plan, never the tier. The guide gives it no weights, and so do we."
      isFlush
    >
      {items.length === 0 && <p className={styles.none}>No evidence is in the file yet.</p>}
      <StrengthList items={items} />
      {missing.length > 0 && (
        <details className={styles.more} open={isPrinted}>
          <summary>What would add to it ({missing.length})</summary>
          <StrengthList items={missing} />
        </details>
      )}
      {advice.length > 0 && (
        <details className={styles.more}>
          <summary>How to present it ({advice.length})</summary>
          <ReasonList reasons={advice.map(toAdvice)} />
        </details>
      )}
    </Panel>
  );
}

import { listAdvice } from "@induction/domain/assessment/advice";
import type { Explanation } from "@induction/domain/assessment/explanation";
import { type StrengthItem, toStrength } from "@induction/domain/assessment/strength";
import { ReasonList } from "@induction/ui/advice/reason-list";
import { RuleLabel } from "@induction/ui/advice/rule-label";
import { StrengthList, type StrengthState } from "@induction/ui/advice/strength-list";
import { Panel } from "@induction/ui/primitives/panel";
import type { PersonScreen } from "../../shell/answers.ts";
import { toHeading, toReason } from "../../shell/reasons.ts";
import { toRuleReference } from "../../shell/rule-reference.ts";
import { listInWords } from "../../shell/words.ts";
import styles from "./advice.module.css";

/** Which facts would tell whether it is there: "not told: the letters of recommendation". */
function missingInWords({ missing }: Explanation): string {
  return `not told: ${listInWords(missing.map(({ label }) => label))}`;
}

/** What is there as its rule tells it, with the days and numbers; what is not there by its name. */
function toWords(explanation: Explanation, { state, words }: { state: StrengthState; words: string }) {
  if (state === "present") return { label: explanation.summary, detail: toHeading(explanation) };
  return { label: words, detail: state === "unknown" ? missingInWords(explanation) : undefined };
}

/** What speaks for the person, what is missing, and what nobody told, each by its name; on demand, how to present it. */
export function StrengthPanel({ person: { assessment, explanations } }: { person: PersonScreen }) {
  const { present, missing, unknown } = toStrength(assessment);
  const toItems = (items: readonly StrengthItem[], state: StrengthState) =>
    items.map(({ rule: id, words }) => {
      // A gap that is not found leaves no explanation: then the label is the rule's id alone.
      const explanation = explanations.find(({ rule }) => rule === id);
      return {
        key: id,
        state,
        ...(explanation === undefined ? { label: words } : toWords(explanation, { state, words })),
        end: <RuleLabel rule={explanation === undefined ? { id } : toRuleReference(explanation)} />,
      };
    });
  const advice = listAdvice(explanations, ["A8", "F7", "F9"]);
  return (
    <Panel title="Strength, item by item" isFlush>
      <StrengthList
        items={[
          ...toItems(present, "present"),
          ...toItems(missing, "absent"),
          ...toItems(unknown, "unknown"),
        ]}
      />
      {advice.length > 0 && (
        <details className={styles.more}>
          <summary>How to present it ({advice.length})</summary>
          <ReasonList reasons={advice.map(toReason)} />
        </details>
      )}
    </Panel>
  );
}

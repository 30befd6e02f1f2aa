import { listAdvice } from "@induction/domain/assessment/advice";
import { ReasonList } from "@induction/ui/advice/reason-list";
import { Panel } from "@induction/ui/primitives/panel";
import { toAdvice } from "../../shell/advice.ts";
import type { PersonScreen } from "../../shell/answers.ts";
import { ADVICE_RULES } from "./advice-rules.ts";

/** What the time before applying is for: the plan by years where delaying comes first, and the roles that build the file. */
export function DelayPanel({ screen: { explanations } }: { screen: PersonScreen }) {
  const advice = listAdvice(explanations, ADVICE_RULES.delay);
  if (advice.length === 0) return null;
  return (
    <Panel title="What the time is for">
      <ReasonList reasons={advice.map(toAdvice)} />
    </Panel>
  );
}

import type { GuideRuleId } from "@induction/domain/rules/rule-ids";
import {
  PracticePanel,
  ReadinessState,
  SittingPanel,
  WeaknessPanel,
} from "@induction/ui/ahead/readiness-panels";
import { LinkButton } from "@induction/ui/primitives/button";
import { Columns, Stack } from "@induction/ui/primitives/layout";
import { Panel } from "@induction/ui/primitives/panel";
import type { PlanAhead } from "../../shell/answers.ts";
import { Becauses } from "./becauses.tsx";
import { listSpoken, toRuleOf } from "./rule-of.ts";

/** How ready the person is for Step 2 CK, why, what practice shows, and by which day to sit. */
export function ReadinessPart({ plan }: { plan: PlanAhead }) {
  const { readiness, today } = plan;
  const ruleOf = toRuleOf(plan);
  const state = (
    <Panel title="Ready for Step 2 CK">
      <Stack>
        <ReadinessState plan={readiness} own={plan.ownNumbers} />
        <Becauses plan={plan} rules={["C4", "C5", "C8", "C9", "C10"]} />
      </Stack>
    </Panel>
  );
  if (readiness.state === "passed") return state;
  const tellTests = (
    <LinkButton href="/profile#practiceTests" size="small">
      Tell practice tests
    </LinkButton>
  );
  return (
    <>
      <Columns shape="halves">
        {state}
        <SittingPanel plan={readiness} ruleOf={ruleOf} today={today} />
      </Columns>
      <Columns shape="halves">
        <PracticePanel plan={readiness} ruleOf={ruleOf} action={tellTests} />
        <WeaknessPanel plan={readiness} ruleOf={ruleOf} action={tellTests} />
      </Columns>
      {listSpoken(plan, STUDY_RULES).length > 0 && (
        <Panel title="Study and the day, by the guide">
          <Becauses plan={plan} rules={STUDY_RULES} />
        </Panel>
      )}
    </>
  );
}

const STUDY_RULES = ["C3", "C6", "C7", "C11", "C14"] as const satisfies readonly GuideRuleId[];

import { RuleLabel } from "@induction/ui/advice/rule-label";
import { CoursesCompared, DecisionTaken, RecommendedCourse } from "@induction/ui/ahead/courses-panels";
import { LinkButton } from "@induction/ui/primitives/button";
import { Columns, Stack } from "@induction/ui/primitives/layout";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import type { PersonScreen, PlanAhead } from "../../shell/answers.ts";
import { Becauses } from "./becauses.tsx";
import { DecisionHistory } from "./decision-history.tsx";
import { toRuleOf } from "./rule-of.ts";

/** Applying now and delaying side by side, what is recommended and why, and what the person decided. */
export function DecisionPart({ plan, screen }: { plan: PlanAhead; screen: PersonScreen }) {
  const { comparison } = plan;
  const ruleOf = toRuleOf(plan);
  return (
    <>
      <Columns shape="halves">
        <Panel title="What the rules say">
          <Stack>
            <RecommendedCourse recommended={comparison.recommended} />
            <Becauses plan={plan} rules={comparison.rules} />
          </Stack>
        </Panel>
        <Panel title="Your decision" action={<RuleLabel rule={ruleOf("D8")} />}>
          <Stack>
            <DecisionTaken chosen={comparison.chosen} />
            <div>
              <LinkButton href="/profile#course" size="small" tone="primary">
                {comparison.chosen === null ? "Record my decision" : "Change my decision"}
              </LinkButton>
            </div>
            <DecisionHistory screen={screen} />
            <p>
              With each decision the answer is kept as it stood.{" "}
              <Link href="/history/answers">Kept answers</Link>
            </p>
          </Stack>
        </Panel>
      </Columns>
      <CoursesCompared comparison={comparison} ruleOf={ruleOf} />
      <p>
        Which programs: <Link href="/programs/proposed">see the proposed list</Link>, each program with its
        reasons.
      </p>
    </>
  );
}

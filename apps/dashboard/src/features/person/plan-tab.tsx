import type { GuideRuleId } from "@induction/domain/rules/rule-ids";
import { BecauseList } from "@induction/ui/advice/because-list";
import type { RuleReference } from "@induction/ui/advice/rule-label";
import { ChecklistPanel } from "@induction/ui/ahead/checklist-panel";
import { CoursesCompared, DecisionTaken, RecommendedCourse } from "@induction/ui/ahead/courses-panels";
import { CredentialFlagsPanel } from "@induction/ui/ahead/credential-flags-panel";
import {
  PracticePanel,
  ReadinessState,
  SittingPanel,
  WeaknessPanel,
} from "@induction/ui/ahead/readiness-panels";
import { RoadmapPanel } from "@induction/ui/ahead/roadmap-panel";
import { AccountPanel, StatementPanel } from "@induction/ui/ahead/statement-panels";
import { SkeletonPanel } from "@induction/ui/patterns/skeleton";
import { Columns, Stack } from "@induction/ui/primitives/layout";
import { Panel } from "@induction/ui/primitives/panel";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef } from "react";
import type { PersonPlan, PersonScreen } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import { NoAnswer } from "../../shell/no-answer.tsx";
import { toHeading } from "../../shell/reasons.ts";
import { toRuleReference } from "../../shell/rule-reference.ts";
import { useOrganisation } from "../../shell/session.ts";
import { ChangesPart } from "./changes-part.tsx";

/** What lies ahead of a person, as they see it themselves: decision, readiness, roadmap, documents, credentials. */
export function PlanTab({ person }: { person: PersonScreen }) {
  const { applicantId } = person;
  const query = useQuery({
    ...trpc.caseload.plan.queryOptions({ ...useOrganisation(), id: applicantId }),
    staleTime: 0,
  });
  const { data: plan, refetch } = query;
  const last = useRef(person);
  // Whatever moves the file, a published fact or a new day among it, moves the plan too.
  useEffect(() => {
    if (last.current === person) return;
    last.current = person;
    void refetch();
  }, [person, refetch]);
  if (plan === undefined) {
    return (
      <NoAnswer query={query} title="The plan did not load">
        <SkeletonPanel lines={16} />
      </NoAnswer>
    );
  }
  return (
    <Plan plan={plan}>
      <h2>What would change the answer</h2>
      <ChangesPart person={person} />
      <h2>What lies ahead</h2>
    </Plan>
  );
}

function Plan({ plan, children }: { plan: PersonPlan; children: ReactNode }) {
  const { comparison, readiness, roadmap, checklist, flags, statement, today } = plan;
  const ruleOf = toRuleOf(plan);
  return (
    <Stack>
      <Columns shape="halves">
        <Panel title="Apply or delay">
          <Stack>
            <RecommendedCourse recommended={comparison.recommended} />
            <DecisionTaken chosen={comparison.chosen} />
            <Becauses plan={plan} rules={comparison.rules} />
          </Stack>
        </Panel>
        <Panel title="Ready for Step 2 CK">
          <Stack>
            <ReadinessState plan={readiness} own={plan.ownNumbers} />
            <Becauses plan={plan} rules={["C4", "C5", "C8", "C9", "C10"]} />
          </Stack>
        </Panel>
      </Columns>
      {readiness.state !== "passed" && (
        <Columns shape="thirds">
          <PracticePanel plan={readiness} ruleOf={ruleOf} />
          <WeaknessPanel plan={readiness} ruleOf={ruleOf} />
          <SittingPanel plan={readiness} ruleOf={ruleOf} today={today} />
        </Columns>
      )}
      {children}
      <RoadmapPanel roadmap={roadmap} ruleOf={ruleOf} />
      <CoursesCompared comparison={comparison} ruleOf={ruleOf} />
      <ChecklistPanel items={checklist} today={today} />
      <Columns shape="halves">
        <StatementPanel plan={statement} ruleOf={ruleOf} />
        <AccountPanel plan={statement} ruleOf={ruleOf} />
      </Columns>
      <CredentialFlagsPanel flags={flags} today={today} />
    </Stack>
  );
}

/** How the rules are opened: with what they say of the person, or by their name where they have not spoken. */
function toRuleOf({ explanations, named }: PersonPlan): (rule: GuideRuleId) => RuleReference {
  const spoken = new Map(explanations.map((explanation) => [explanation.rule, explanation]));
  const titles = new Map(named.map(({ rule, title }) => [rule, title]));
  return (rule) => {
    const explanation = spoken.get(rule);
    return explanation === undefined ? { id: rule, title: titles.get(rule) } : toRuleReference(explanation);
  };
}

function Becauses({ plan, rules }: { plan: PersonPlan; rules: readonly GuideRuleId[] }) {
  const said = rules.flatMap((id) => plan.explanations.find(({ rule }) => rule === id) ?? []);
  if (said.length === 0) return null;
  return (
    <BecauseList
      isDivided
      items={said.map((explanation) => ({
        key: explanation.rule,
        sentence: (
          <>
            {explanation.summary} {explanation.answer === "holds" && explanation.action}
          </>
        ),
        rule: toRuleReference(explanation),
        heading: toHeading(explanation),
        unknown:
          explanation.answer === "unknown"
            ? { missing: explanation.missing.map(({ label }) => label), settledBy: explanation.action }
            : undefined,
      }))}
    />
  );
}

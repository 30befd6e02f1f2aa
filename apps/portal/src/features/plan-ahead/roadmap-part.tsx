import { ChecklistPanel } from "@induction/ui/ahead/checklist-panel";
import { CredentialFlagsPanel } from "@induction/ui/ahead/credential-flags-panel";
import { RoadmapPanel } from "@induction/ui/ahead/roadmap-panel";
import { AccountPanel, StatementPanel } from "@induction/ui/ahead/statement-panels";
import { LinkButton } from "@induction/ui/primitives/button";
import type { PlanAhead } from "../../shell/answers.ts";
import { toRuleOf } from "./rule-of.ts";

/** The dated steps, the documents and the statement beside them, and what visa and certification add. */
export function RoadmapPart({ plan }: { plan: PlanAhead }) {
  const { roadmap, checklist, flags, statement, today } = plan;
  const ruleOf = toRuleOf(plan);
  return (
    <>
      <RoadmapPanel roadmap={roadmap} ruleOf={ruleOf} />
      <ChecklistPanel
        items={checklist}
        today={today}
        foot={
          <LinkButton href="/profile#documents" size="small">
            Tell how far the documents are
          </LinkButton>
        }
      />
      <StatementPanel
        plan={statement}
        ruleOf={ruleOf}
        foot={
          <LinkButton href="/profile#statementParts" size="small">
            Tell which parts the statement has
          </LinkButton>
        }
      />
      <AccountPanel
        plan={statement}
        ruleOf={ruleOf}
        foot={
          <LinkButton href="/profile#failureAccount" size="small">
            Write or change the account
          </LinkButton>
        }
      />
      <CredentialFlagsPanel flags={flags} today={today} />
    </>
  );
}

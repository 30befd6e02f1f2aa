import { ChecklistPanel } from "@induction/ui/ahead/checklist-panel";
import { CredentialFlagsPanel } from "@induction/ui/ahead/credential-flags-panel";
import { RoadmapPanel } from "@induction/ui/ahead/roadmap-panel";
import { LinkButton } from "@induction/ui/primitives/button";
import type { PlanAhead } from "../../shell/answers.ts";
import { toRuleOf } from "./rule-of.ts";

/** The dated steps, the documents beside them, and what visa and certification add. */
export function RoadmapPart({ plan }: { plan: PlanAhead }) {
  const { roadmap, checklist, flags, today } = plan;
  return (
    <>
      <RoadmapPanel roadmap={roadmap} ruleOf={toRuleOf(plan)} />
      <ChecklistPanel
        items={checklist}
        today={today}
        foot={
          <LinkButton href="/profile#documents" size="small">
            Tell how far the documents are
          </LinkButton>
        }
      />
      <CredentialFlagsPanel flags={flags} today={today} />
    </>
  );
}

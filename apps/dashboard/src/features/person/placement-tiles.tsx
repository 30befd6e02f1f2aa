import { DECISION_LABELS, POSTURE_LABELS } from "@induction/domain/assessment/outcome-words";
import { FactTiles } from "@induction/ui/advice/answer";
import { RuleLabels } from "@induction/ui/advice/rule-label";
import { Panel } from "@induction/ui/primitives/panel";
import type { ReactNode } from "react";
import type { PersonScreen } from "../../shell/answers.ts";
import {
  decisionInWords,
  opennessInWords,
  postureInWords,
  SHOWN_TIERS,
  scoreInWords,
  tierInWords,
  toShownTier,
} from "../../shell/placement-words.ts";
import { toRuleReference } from "../../shell/rule-reference.ts";
import { strengthInWords } from "./summary.ts";

/** The rules of one section of the guide that gave a result: "B" for tiers, "D" for the decision, "G" for the range. */
function RulesOf({ person, section }: { person: PersonScreen; section: string }) {
  const rules = person.explanations.filter(
    ({ rule, severity, answer }) => severity === "result" && answer === "holds" && rule.startsWith(section),
  );
  return rules.length === 0 ? null : <RuleLabels rules={rules.map(toRuleReference)} />;
}

function tierDetail({ assessment }: PersonScreen): string {
  const { tier, projected } = assessment;
  const open = opennessInWords(tier, SHOWN_TIERS);
  if (open !== null) return open;
  if (tier.settled && tier.value !== "unscored") return scoreInWords(assessment);
  return projected === null
    ? "No score yet"
    : `Practice tests project ${projected.median}, ${SHOWN_TIERS[projected.tier]}`;
}

function postureDetail({ assessment }: PersonScreen): string | null {
  const { posture, postureIfApplyingNow } = assessment;
  const open = opennessInWords(posture, POSTURE_LABELS);
  if (open !== null || postureIfApplyingNow === null) return open;
  return `If applying now all the same: ${POSTURE_LABELS[postureIfApplyingNow].toLowerCase()}`;
}

function Detail({
  children,
  person,
  section,
}: {
  children: ReactNode;
  person: PersonScreen;
  section: string;
}) {
  return (
    <>
      {children} <RulesOf person={person} section={section} />
    </>
  );
}

/** Tier, posture, decision and strength: the answer, first on the page. */
export function PlacementTiles({ person }: { person: PersonScreen }) {
  const { assessment, explanations } = person;
  return (
    <Panel>
      <FactTiles
        tiles={[
          {
            label: "Tier",
            value: tierInWords(assessment),
            tier: toShownTier(assessment).tier,
            detail: (
              <Detail person={person} section="B">
                {tierDetail(person)}
              </Detail>
            ),
          },
          {
            label: "Posture",
            value: postureInWords(assessment),
            detail: (
              <Detail person={person} section="G">
                {postureDetail(person)}
              </Detail>
            ),
          },
          {
            label: "Decision",
            value: decisionInWords(assessment),
            detail: (
              <Detail person={person} section="D">
                {opennessInWords(assessment.decision, DECISION_LABELS)}
              </Detail>
            ),
          },
          {
            label: "Strength",
            value: strengthInWords(explanations),
            detail: "changes the plan, never the tier",
          },
        ]}
      />
    </Panel>
  );
}

import { FactTiles } from "@induction/ui/advice/answer";
import { RuleLabels } from "@induction/ui/advice/rule-label";
import { Panel } from "@induction/ui/primitives/panel";
import type { PersonScreen } from "../../shell/answers.ts";
import {
  decisionInWords,
  postureInWords,
  scoreInWords,
  tierInWords,
  toShownTier,
} from "../../shell/placement-words.ts";
import { toRuleReference } from "../../shell/rule-reference.ts";
import { strengthInWords } from "./summary.ts";

/** The rules of one section of the guide that gave a result: "B" for tiers, "D" for the decision. */
function RulesOf({ person, section }: { person: PersonScreen; section: string }) {
  const rules = person.explanations.filter(
    ({ rule, severity }) => severity === "result" && rule.startsWith(section),
  );
  return rules.length === 0 ? null : <RuleLabels rules={rules.map(toRuleReference)} />;
}

function tierDetail({ assessment }: PersonScreen): string {
  const { tier, projected } = assessment;
  if (!tier.settled) return "A missing fact still decides it";
  if (tier.value !== "unscored") return scoreInWords(assessment);
  return projected === null ? "No score yet" : `Practice tests project ${projected.median}`;
}

/** Tier, posture, decision and strength: the answer, first on the page. */
export function PlacementTiles({ person }: { person: PersonScreen }) {
  const { assessment, explanations } = person;
  const { posture, postureIfApplyingNow } = assessment;
  return (
    <Panel isFlush>
      <FactTiles
        tiles={[
          {
            label: "Tier",
            value: tierInWords(assessment),
            tier: toShownTier(assessment).tier,
            detail: (
              <>
                {tierDetail(person)} <RulesOf person={person} section="B" />
              </>
            ),
          },
          {
            label: "Posture",
            value: postureInWords(assessment),
            detail: (
              <>
                {!posture.settled && "A missing fact still decides it "}
                {postureIfApplyingNow !== null && "Applying now is possible all the same "}
                <RulesOf person={person} section="G" />
              </>
            ),
          },
          {
            label: "Decision",
            value: decisionInWords(assessment),
            detail: <RulesOf person={person} section="D" />,
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

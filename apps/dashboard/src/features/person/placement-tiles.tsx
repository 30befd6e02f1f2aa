import { strengthInWords } from "@induction/domain/assessment/evidence-states";
import { applyingNowInWords } from "@induction/domain/assessment/headline";
import { pickOwnNumbers, pickRangeNumbers } from "@induction/domain/assessment/number-used";
import { DECISION_LABELS, POSTURE_LABELS } from "@induction/domain/assessment/outcome-words";
import { toStrength } from "@induction/domain/assessment/strength";
import { rangeInWords } from "@induction/domain/rules/breadth/range-words";
import { FactTiles } from "@induction/ui/advice/answer";
import { OwnNumbers } from "@induction/ui/advice/own-numbers";
import { RuleLabels } from "@induction/ui/advice/rule-label";
import { Stack } from "@induction/ui/primitives/layout";
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

/** Which rules give which result: the tier, the recommended range, the decision. */
const GIVEN_BY = { tier: /^B/, range: /^G[1-3]$/, decision: /^D/ } as const;

/** The rules that gave a result. */
function RulesOf({ person, result }: { person: PersonScreen; result: keyof typeof GIVEN_BY }) {
  const rules = person.explanations.filter(
    ({ rule, severity, answer }) =>
      severity === "result" && answer === "holds" && GIVEN_BY[result].test(rule),
  );
  return rules.length === 0 ? null : <RuleLabels rules={rules.map(toRuleReference)} />;
}

/** The numbers at which tier and decision turn. */
const PLACING_NUMBERS = [
  ...(["strongFrom", "middleFrom", "academicFrom", "reboundFrom"] as const),
  ...(["lowScoreBelow", "parallelPlanBelow"] as const),
];

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
  const open = opennessInWords(assessment.posture, POSTURE_LABELS);
  if (open !== null) return open;
  const { range } = assessment.breadth;
  const parts = [range && `${rangeInWords(range)} programs.`, applyingNowInWords(assessment)];
  return parts.filter((part) => part !== null).join(" ");
}

function Detail({
  children,
  person,
  result,
}: {
  children: ReactNode;
  person: PersonScreen;
  result: keyof typeof GIVEN_BY;
}) {
  return (
    <>
      {children} <RulesOf person={person} result={result} />
    </>
  );
}

/** Tier, posture, decision and strength: the answer, first on the page. */
export function PlacementTiles({ person }: { person: PersonScreen }) {
  const { assessment } = person;
  return (
    <Panel>
      <Stack>
        <FactTiles
          tiles={[
            {
              label: "Tier",
              value: tierInWords(assessment),
              tier: toShownTier(assessment).tier,
              detail: (
                <Detail person={person} result="tier">
                  {tierDetail(person)}
                </Detail>
              ),
            },
            {
              label: "Posture",
              value: postureInWords(assessment),
              detail: (
                <Detail person={person} result="range">
                  {postureDetail(person)}
                </Detail>
              ),
            },
            {
              label: "Decision",
              value: decisionInWords(assessment),
              detail: (
                <Detail person={person} result="decision">
                  {opennessInWords(assessment.decision, DECISION_LABELS)}
                </Detail>
              ),
            },
            {
              label: "Strength",
              value: strengthInWords(toStrength(assessment)),
              detail: "Changes the plan, never the tier.",
            },
          ]}
        />
        <OwnNumbers
          numbers={[
            ...pickOwnNumbers(person.ownNumbers, PLACING_NUMBERS),
            ...pickRangeNumbers(person.ownNumbers, assessment.breadth.range),
          ]}
        />
      </Stack>
    </Panel>
  );
}

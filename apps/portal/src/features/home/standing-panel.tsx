import type { Explanation } from "@induction/domain/assessment/explanation";
import { POSTURE_LABELS } from "@induction/domain/assessment/outcome-words";
import { resolveParameters } from "@induction/domain/parameters/resolve-parameters";
import { BecauseList } from "@induction/ui/advice/because-list";
import { TierChip } from "@induction/ui/advice/tier";
import { TierBand } from "@induction/ui/advice/tier-band";
import { Stack } from "@induction/ui/primitives/layout";
import { Panel } from "@induction/ui/primitives/panel";
import type { PersonScreen } from "../../shell/answers.ts";
import { toHeadings, toRuleReference } from "../../shell/explanation-reference.ts";
import { findScoredTier, toTierChip } from "../../shell/outcome.ts";
import { listInWords } from "../../shell/words.ts";
import { listBecauses, toPostureTitle } from "./standing.ts";

/** The answer: tier and posture, the score on the guide's bands, and every reason with its rule. */
export function StandingPanel({ screen }: { screen: PersonScreen }) {
  const { assessment, explanations } = screen;
  const becauses = listBecauses(explanations);
  return (
    <Panel
      before={
        <TierChip
          {...toTierChip(assessment.tier, { isByFailure: assessment.standing.hasFailure === true })}
        />
      }
      title={toPostureTitle(assessment)}
      foot={<WhatMovesTheTier explanations={explanations} />}
    >
      <Stack>
        <Band screen={screen} />
        <ApplyingNow screen={screen} />
        <BecauseList
          isDivided
          items={becauses.map((explanation) => ({
            key: explanation.rule,
            sentence: explanation.summary,
            rule: toRuleReference(explanation),
            heading: toHeadings(explanation),
          }))}
        />
      </Stack>
    </Panel>
  );
}

function Band({ screen: { assessment } }: { screen: PersonScreen }) {
  const { middleFrom, strongFrom } = resolveParameters(assessment.season).values;
  const { projected, standing, tier } = assessment;
  if (projected !== null) {
    return (
      <TierBand
        middleFrom={middleFrom}
        strongFrom={strongFrom}
        score={projected.median}
        tier={projected.tier}
        who="Practice tests"
        isProjected
      />
    );
  }
  return (
    <TierBand
      middleFrom={middleFrom}
      strongFrom={strongFrom}
      score={standing.step2ckScore}
      tier={findScoredTier(tier)}
    />
  );
}

/** Where delaying comes first, how to apply all the same. */
function ApplyingNow({ screen: { assessment } }: { screen: PersonScreen }) {
  if (assessment.postureIfApplyingNow === null) return null;
  return (
    <p>
      If you apply this season all the same:{" "}
      <strong>{POSTURE_LABELS[assessment.postureIfApplyingNow]}</strong>.
    </p>
  );
}

function WhatMovesTheTier({ explanations }: { explanations: readonly Explanation[] }) {
  const tier = explanations.find(
    ({ rule, answer }) => rule.startsWith("B") && rule !== "B10" && answer === "holds",
  );
  if (tier === undefined) {
    const labels = explanations.flatMap(({ missing }) => missing.map(({ label }) => label));
    return `The tier follows once these are told: ${listInWords([...new Set(labels)])}.`;
  }
  if (tier.wouldChange.length === 0)
    return "Nothing you can do this season moves the tier. What moves is the strength of the file.";
  return `What would change the tier: ${tier.wouldChange.join(" ")}`;
}

import type { Explanation } from "@induction/domain/assessment/explanation";
import { FACT_LABELS } from "@induction/domain/assessment/fact-labels";
import { POSTURE_LABELS, TIER_LABELS } from "@induction/domain/assessment/outcome-words";
import type { Outcome, Tier } from "@induction/domain/rules/outcomes";
import type { RuleId } from "@induction/domain/rules/rule-ids";
import { BecauseList } from "@induction/ui/advice/because-list";
import { TierChip } from "@induction/ui/advice/tier";
import { TierBand } from "@induction/ui/advice/tier-band";
import { Stack } from "@induction/ui/primitives/layout";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import { Fragment } from "react";
import type { PersonScreen } from "../../shell/answers.ts";
import { toHeadings, toRuleReference } from "../../shell/explanation-reference.ts";
import { findScoredTier, toTierChip } from "../../shell/outcome.ts";
import { toPlaceOf } from "../../shell/places.ts";
import { listInWords } from "../../shell/words.ts";
import { findNumberUsed, listBecauses, toNoScoreWords, toPostureTitle } from "./standing.ts";

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
      foot={findWhatMovesTheTier(explanations)}
    >
      <Stack>
        <Band screen={screen} />
        <OpenTier tier={assessment.tier} />
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

/** The band with the numbers that the rules used, an organisation's own among them. */
function Band({ screen: { applicant, assessment, explanations } }: { screen: PersonScreen }) {
  const middleFrom = findNumberUsed(explanations, "middleFrom");
  const strongFrom = findNumberUsed(explanations, "strongFrom");
  if (middleFrom === null || strongFrom === null) return null;
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
      noScore={toNoScoreWords(applicant.profile.step2ck)}
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

/** Which tiers are still possible, and the way to the facts that decide between them. */
function OpenTier({ tier }: { tier: Outcome<Tier> }) {
  if (tier.settled) return null;
  const words = tier.possible.map((each) => (each === "unscored" ? "none yet" : TIER_LABELS[each]));
  return (
    <p>
      The tier is {listInWords(words, "or")}. What settles it:{" "}
      {tier.settledBy.map((fact, index) => (
        <Fragment key={fact}>
          {index > 0 && ", "}
          <Link href={toPlaceOf(fact)}>{FACT_LABELS[fact]}</Link>
        </Fragment>
      ))}
      .
    </p>
  );
}

function findWhatMovesTheTier(explanations: readonly Explanation[]): string | undefined {
  const tier = explanations.find(({ rule, answer }) => TIER_RULES.has(rule) && answer === "holds");
  if (tier === undefined) return undefined;
  return tier.wouldChange.length === 0
    ? "Nothing you can do this season moves the tier. What moves is the strength of the file."
    : `What would change the tier: ${tier.wouldChange.join(" ")}`;
}

/** The rules that give the tier. */
const TIER_RULES: ReadonlySet<RuleId> = new Set<RuleId>(["B1", "B3", "B4", "B5"]);

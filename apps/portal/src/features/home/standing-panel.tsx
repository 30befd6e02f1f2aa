import type { Explanation } from "@induction/domain/assessment/explanation";
import { FACT_LABELS } from "@induction/domain/assessment/fact-labels";
import { applyingNowInWords, toHeadline } from "@induction/domain/assessment/headline";
import { findNumberUsed, pickOwnNumbers } from "@induction/domain/assessment/number-used";
import { NOT_SETTLED_MEANING, POSTURE_LABELS, TIER_LABELS } from "@induction/domain/assessment/outcome-words";
import type { RuleId } from "@induction/domain/rules/rule-ids";
import { BecauseList } from "@induction/ui/advice/because-list";
import { OwnNumbers } from "@induction/ui/advice/own-numbers";
import { TierChip } from "@induction/ui/advice/tier";
import { TierBand } from "@induction/ui/advice/tier-band";
import { Stack } from "@induction/ui/primitives/layout";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import { printQuery, useMediaQuery } from "@induction/ui/state/use-media-query";
import { Fragment } from "react";
import type { PersonScreen } from "../../shell/answers.ts";
import { toHeadings, toRuleReference } from "../../shell/explanation-reference.ts";
import { listBecauses } from "../../shell/findings.ts";
import { findScoredTier, toTierChip } from "../../shell/outcome.ts";
import { toPlaceOf } from "../../shell/places.ts";
import { toNoScoreWords } from "../../shell/score-words.ts";
import { countOf } from "../../shell/words.ts";

/** The tier, what it decides and how many programs: these say why; the others say what else was looked at. */
const SHOWN_FIRST = 3;

/** The answer: tier and posture, the score on the guide's bands, and why; every reason with its rule, on demand. */
export function StandingPanel({ screen }: { screen: PersonScreen }) {
  const { assessment, explanations } = screen;
  const isPrinted = useMediaQuery(printQuery);
  const becauses = listBecauses(explanations);
  const rest = becauses.slice(SHOWN_FIRST);
  const applyingNow = applyingNowInWords(assessment);
  return (
    <Panel
      before={
        <TierChip
          {...toTierChip(assessment.tier, { isByFailure: assessment.standing.hasFailure === true })}
        />
      }
      title={toHeadline(assessment.posture, POSTURE_LABELS).title}
      foot={
        <>
          {findWhatMovesTheTier(explanations)}{" "}
          <Link href="/plan?part=changes">What would change my answer</Link>
        </>
      }
    >
      <Stack>
        <Band screen={screen} />
        <OwnNumbers numbers={pickOwnNumbers(screen.ownNumbers, ["middleFrom", "strongFrom"])} />
        <OpenAnswers screen={screen} />
        {applyingNow !== null && <p>{applyingNow}</p>}
        <Becauses becauses={becauses.slice(0, SHOWN_FIRST)} isDivided />
        {rest.length > 0 && (
          <details open={isPrinted}>
            <summary>{countOf(rest.length, "more reason")}</summary>
            <Becauses becauses={rest} />
          </details>
        )}
      </Stack>
    </Panel>
  );
}

function Becauses({ becauses, ...rest }: { becauses: readonly Explanation[]; isDivided?: boolean }) {
  if (becauses.length === 0) return null;
  const items = becauses.map((explanation) => ({
    key: explanation.rule,
    sentence: explanation.summary,
    rule: toRuleReference(explanation),
    heading: toHeadings(explanation),
  }));
  return <BecauseList {...rest} items={items} />;
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

/** What is possible while facts leave an answer open, and the way to the facts that settle it. */
function OpenAnswers({ screen: { assessment } }: { screen: PersonScreen }) {
  const tier = toHeadline(assessment.tier, TIER_LABELS);
  const posture = toHeadline(assessment.posture, POSTURE_LABELS);
  const facts = [...new Set([...tier.settledBy, ...posture.settledBy])];
  if (facts.length === 0) return null;
  return (
    <>
      <p>{NOT_SETTLED_MEANING}</p>
      <p>
        {tier.possible !== null && `Tier: ${tier.possible}. `}
        {posture.possible !== null && `Plan: ${posture.possible}. `}
        What settles it:{" "}
        {facts.map((fact, index) => (
          <Fragment key={fact}>
            {index > 0 && ", "}
            <Link href={toPlaceOf(fact)}>{FACT_LABELS[fact]}</Link>
          </Fragment>
        ))}
        .
      </p>
    </>
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

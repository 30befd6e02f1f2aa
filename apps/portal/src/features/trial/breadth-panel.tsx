import type { Explanation } from "@induction/domain/assessment/explanation";
import { BreadthGauge } from "@induction/ui/advice/breadth-gauge";
import { RuleLabel } from "@induction/ui/advice/rule-label";
import { Stack } from "@induction/ui/primitives/layout";
import { Panel } from "@induction/ui/primitives/panel";
import { toGaugeRange } from "../../shell/breadth-words.ts";
import { toRuleReference } from "../../shell/explanation-reference.ts";
import { findRangeRule } from "./explain-reading.ts";
import { comparePlanned, type TrialReading } from "./trial-reading.ts";

interface BreadthPanelProps {
  reading: TrialReading;
  explanations: readonly Explanation[];
}

/** The number planned beside the range. None of the programs is checked, so all of them are drawn as unknown. */
export function BreadthPanel({ reading, explanations }: BreadthPanelProps) {
  const { assessment, planned, plannedWords } = reading;
  const rule = findRangeRule(explanations);
  const range = rule === null ? null : toGaugeRange(assessment.breadth.range);
  const compared = comparePlanned(reading);
  return (
    <Panel title="Breadth" action={rule !== null && <RuleLabel rule={toRuleReference(rule)} />}>
      <Stack gap="small">
        {planned !== null && (planned > 0 || range !== null) && (
          <BreadthGauge confirmed={0} unknown={planned} range={range} hasScale />
        )}
        <p>
          <strong>{plannedWords}.</strong> {compared?.words}
        </p>
        {rule === null ? (
          <p>The range follows the tier. There is none before the tier is settled.</p>
        ) : (
          <p>{rule.summary}</p>
        )}
        {planned !== null && planned > 0 && (
          <p>
            Some programs may not be able to take you, for example because of a visa. A number cannot show
            that; an account checks each program.
          </p>
        )}
      </Stack>
    </Panel>
  );
}

import type { Explanation } from "@induction/domain/assessment/explanation";
import { BecauseList } from "@induction/ui/advice/because-list";
import { UnknownMark } from "@induction/ui/patterns/states";
import { Stack } from "@induction/ui/primitives/layout";
import { Panel } from "@induction/ui/primitives/panel";
import { toHeadings, toRuleReference } from "../../shell/explanation-reference.ts";
import type { TrialReading } from "./trial-reading.ts";

interface LettersPanelProps {
  reading: TrialReading;
  explanations: readonly Explanation[];
}

/** The letters: how many of those needed are in, and which kinds are missing. */
export function LettersPanel({ reading, explanations }: LettersPanelProps) {
  const { met, needed } = reading.assessment.letters;
  const gaps = explanations.filter(
    ({ rule, answer, severity }) =>
      rule.startsWith("E") && answer === "holds" && (severity === "gap" || severity === "blocking"),
  );
  return (
    <Panel title="Letters" count={met === null ? undefined : `${met} of ${needed} in`}>
      {met === null ? (
        <p>
          <UnknownMark>Not told yet</UnknownMark> Nothing is counted, neither for nor against you.
        </p>
      ) : (
        <Stack gap="small">
          {gaps.length === 0 && <p>No rule finds a kind of letter missing.</p>}
          <BecauseList
            items={gaps.map((gap) => ({
              key: gap.rule,
              sentence: gap.summary,
              rule: toRuleReference(gap),
              heading: toHeadings(gap),
            }))}
          />
        </Stack>
      )}
    </Panel>
  );
}

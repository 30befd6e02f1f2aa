import { BecauseList } from "@induction/ui/advice/because-list";
import { NextSteps } from "@induction/ui/advice/next-steps";
import { Empty } from "@induction/ui/patterns/states";
import { Stack } from "@induction/ui/primitives/layout";
import { Panel } from "@induction/ui/primitives/panel";
import { toHeadings, toRuleReference } from "../../shell/explanation-reference.ts";
import { listBecauses } from "../../shell/findings.ts";
import { BreadthPanel } from "./breadth-panel.tsx";
import { ChangesPart } from "./changes-part.tsx";
import { explainReading } from "./explain-reading.ts";
import { LettersPanel } from "./letters-panel.tsx";
import type { TrialReading } from "./trial-reading.ts";
import { listFirstSteps } from "./trial-steps.tsx";

/** Why the answer is what it is, and what to do: every sentence with its rule, its source and what it used. */
export function TrialReasons({ reading }: { reading: TrialReading }) {
  const explanations = explainReading(reading);
  const becauses = listBecauses(explanations);
  return (
    <Stack>
      <Panel title="Because">
        {becauses.length === 0 ? (
          <p>No rule can say anything yet. What you told so far does not decide by itself.</p>
        ) : (
          <BecauseList
            items={becauses.map((explanation) => ({
              key: explanation.rule,
              sentence: explanation.summary,
              rule: toRuleReference(explanation),
              heading: toHeadings(explanation),
            }))}
          />
        )}
      </Panel>
      <StepsPanel reading={reading} />
      <LettersPanel reading={reading} explanations={explanations} />
      <BreadthPanel reading={reading} explanations={explanations} />
      <ChangesPart reading={reading} />
    </Stack>
  );
}

const TITLES = ["Next steps", "Next step", "Next two steps", "Next three steps"] as const;

function StepsPanel({ reading }: { reading: TrialReading }) {
  const steps = listFirstSteps(reading);
  return (
    <Panel title={TITLES[steps.length] ?? TITLES[0]} isFlush>
      {steps.length === 0 ? (
        <Empty title="No rule asks for a step now">A changed answer can bring one.</Empty>
      ) : (
        <NextSteps steps={steps} />
      )}
    </Panel>
  );
}

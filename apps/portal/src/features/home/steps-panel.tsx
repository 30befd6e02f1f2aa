import type { Explanation } from "@induction/domain/assessment/explanation";
import { NextSteps } from "@induction/ui/advice/next-steps";
import { Empty } from "@induction/ui/patterns/states";
import { Button } from "@induction/ui/primitives/button";
import { Panel } from "@induction/ui/primitives/panel";
import { useState } from "react";
import { toRuleReference } from "../../shell/explanation-reference.ts";
import { listSteps } from "./standing.ts";

const SHOWN_FIRST = 3;
const TITLES = ["Next steps", "Next step", "Next two steps", "Next three steps"] as const;

/** What to do next and why, worst first: three at a glance, all on demand. */
export function StepsPanel({ explanations }: { explanations: readonly Explanation[] }) {
  const [isOpen, setIsOpen] = useState(false);
  const steps = listSteps(explanations);
  const shown = isOpen ? steps : steps.slice(0, SHOWN_FIRST);
  const hasMore = steps.length > SHOWN_FIRST;
  return (
    <Panel
      title={isOpen ? "All next steps" : TITLES[shown.length]}
      isFlush
      foot={hasMore ? <MoreButton isOpen={isOpen} count={steps.length} onPress={setIsOpen} /> : undefined}
    >
      {steps.length === 0 ? (
        <Empty title="No step is open">
          Of what you told, nothing is missing. New facts can open new steps.
        </Empty>
      ) : (
        <NextSteps
          steps={shown.map((explanation) => ({
            key: explanation.rule,
            title: explanation.action,
            detail: explanation.summary,
            rule: toRuleReference(explanation),
          }))}
        />
      )}
    </Panel>
  );
}

interface MoreButtonProps {
  isOpen: boolean;
  count: number;
  onPress: (isOpen: boolean) => void;
}

function MoreButton({ isOpen, count, onPress }: MoreButtonProps) {
  return (
    <Button tone="quiet" size="small" aria-expanded={isOpen} onClick={() => onPress(!isOpen)}>
      {isOpen ? "Show the first three" : `Show all ${count} steps`}
    </Button>
  );
}

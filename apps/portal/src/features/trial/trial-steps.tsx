import type { NextStep } from "@induction/ui/advice/next-steps";
import { LinkButton } from "@induction/ui/primitives/button";
import { toRuleReference } from "../../shell/explanation-reference.ts";
import { listSteps } from "../../shell/findings.ts";
import { explainReading, findRangeRule } from "./explain-reading.ts";
import { toQuestionId } from "./question-parts.tsx";
import { comparePlanned, type TrialReading } from "./trial-reading.ts";
import { listDeciding, listUntold, type TellingAnswer } from "./trial-untold.ts";

const SHOWN = 3;

function toStep({ question, title, detail }: TellingAnswer): NextStep {
  return { key: question, title, detail, action: <GoToQuestion question={question} /> };
}

function GoToQuestion({ question }: { question: string }) {
  return (
    <LinkButton href={`#${toQuestionId(question)}`} size="small">
      Go to the question
    </LinkButton>
  );
}

function toBreadthStep(reading: TrialReading): readonly NextStep[] {
  const compared = comparePlanned(reading);
  const rule = findRangeRule(explainReading(reading));
  if (compared?.isShort !== true || rule === null) return [];
  return [
    {
      key: "breadth",
      title: "Plan more programs",
      detail: `${reading.plannedWords}. ${compared.words}`,
      rule: toRuleReference(rule),
    },
  ];
}

/** What to do first: answer what decides, then what rules ask for, worst first, then the list, then what is not told. */
export function listFirstSteps(reading: TrialReading): readonly NextStep[] {
  const asked = listSteps(explainReading(reading)).map(
    (explanation): NextStep => ({
      key: explanation.rule,
      title: explanation.action,
      detail: explanation.summary,
      rule: toRuleReference(explanation),
    }),
  );
  return [
    ...listDeciding(reading).map(toStep),
    ...asked,
    ...toBreadthStep(reading),
    ...listUntold(reading).map(toStep),
  ].slice(0, SHOWN);
}

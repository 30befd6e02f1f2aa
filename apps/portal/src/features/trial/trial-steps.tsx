import type { FactKey } from "@induction/domain/applicant/profile";
import { listTellingSteps } from "@induction/domain/assessment/headline";
import type { NextStep } from "@induction/ui/advice/next-steps";
import { LinkButton } from "@induction/ui/primitives/button";
import { toRuleReference } from "../../shell/explanation-reference.ts";
import { listSteps } from "../../shell/findings.ts";
import { toQuestionId } from "./question-parts.tsx";
import { comparePlanned, findRangeRule, type TrialReading } from "./trial-reading.ts";

const SHOWN = 3;

function toTelling(reading: TrialReading): readonly NextStep[] {
  const { assessment, person } = reading;
  return listTellingSteps(assessment, person.applicant.profile).map(({ fact, title, detail }) => ({
    key: fact,
    title,
    detail,
    action: <GoToQuestion fact={fact} />,
  }));
}

function GoToQuestion({ fact }: { fact: FactKey }) {
  return (
    <LinkButton href={`#${toQuestionId(fact)}`} size="small">
      Go to the question
    </LinkButton>
  );
}

function toBreadthStep(reading: TrialReading): readonly NextStep[] {
  const compared = comparePlanned(reading);
  const rule = findRangeRule(reading);
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

/** What to do first: answer what decides, then what rules ask for, worst first, then the list. */
export function listFirstSteps(reading: TrialReading): readonly NextStep[] {
  const asked = listSteps(reading.explanations).map(
    (explanation): NextStep => ({
      key: explanation.rule,
      title: explanation.action,
      detail: explanation.summary,
      rule: toRuleReference(explanation),
    }),
  );
  return [...toTelling(reading), ...asked, ...toBreadthStep(reading)].slice(0, SHOWN);
}

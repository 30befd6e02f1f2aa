import { FACT_LABELS } from "@induction/domain/assessment/fact-labels";
import { listTellingSteps } from "@induction/domain/assessment/telling-steps";
import { type NextStep, NextSteps } from "@induction/ui/advice/next-steps";
import { Empty } from "@induction/ui/patterns/states";
import { Button, LinkButton } from "@induction/ui/primitives/button";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import { printQuery, useMediaQuery } from "@induction/ui/state/use-media-query";
import { useState } from "react";
import type { PersonScreen } from "../../shell/answers.ts";
import { toDayAndMonth, toDistance } from "../../shell/dates.ts";
import { toRuleReference } from "../../shell/explanation-reference.ts";
import { listSteps } from "../../shell/findings.ts";
import { toPlaceOf } from "../../shell/places.ts";
import { listOverdueLetters } from "./standing.ts";

const SHOWN_FIRST = 3;
const TITLES = ["Next steps", "Next step", "Next two steps", "Next three steps"] as const;

/** What to do next and why: what to tell, what is overdue, then what rules ask for, worst first. Three at a glance, all on demand. */
export function StepsPanel({ screen }: { screen: PersonScreen }) {
  const [isPressed, setIsOpen] = useState(false);
  const isPrinted = useMediaQuery(printQuery);
  const isOpen = isPressed || isPrinted;
  const steps = toSteps(screen);
  const shown = isOpen ? steps : steps.slice(0, SHOWN_FIRST);
  return (
    <Panel
      title={isOpen ? "All next steps" : TITLES[shown.length]}
      isFlush
      foot={
        steps.length > SHOWN_FIRST && !isPrinted ? (
          <MoreButton isOpen={isOpen} count={steps.length} onPress={setIsOpen} />
        ) : undefined
      }
    >
      {steps.length === 0 ? (
        <Empty title="No rule asks for a step now">{describeRest(screen)}</Empty>
      ) : (
        <NextSteps steps={shown} />
      )}
    </Panel>
  );
}

function toSteps(screen: PersonScreen): readonly NextStep[] {
  const telling = listTellingSteps(screen.assessment, screen.applicant.profile).map(
    ({ fact, title, detail }, index): NextStep => ({
      key: fact,
      title,
      detail,
      action: (
        <LinkButton href={toPlaceOf(fact)} tone={index === 0 ? "primary" : "outlined"} size="small">
          Go to {FACT_LABELS[fact]}
        </LinkButton>
      ),
    }),
  );
  const overdue = listOverdueLetters(screen).map(
    ({ letter, date }): NextStep => ({
      key: letter.id,
      title: `Follow up the letter of ${letter.writer}`,
      detail: (
        <>
          It should have been uploaded by now. <Link href="/letters">Go to the letters</Link>
        </>
      ),
      due: { date: toDayAndMonth(date.on), distance: toDistance(date.dueInDays) },
    }),
  );
  const asked = listSteps(screen.explanations).map(
    (explanation): NextStep => ({
      key: explanation.rule,
      title: explanation.action,
      detail: explanation.summary,
      rule: toRuleReference(explanation),
    }),
  );
  return [...telling, ...overdue, ...asked];
}

/** What is under way although no rule asks for more. */
function describeRest({ assessment }: PersonScreen): string {
  const { met, needed } = assessment.letters;
  return met !== null && met < needed
    ? `${met} of ${needed} letters are in. The dates below say what comes next.`
    : "The dates below say what comes next.";
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

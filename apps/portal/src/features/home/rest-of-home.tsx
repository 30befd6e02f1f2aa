import type { FactKey } from "@induction/domain/applicant/profile";
import { listTellingSteps } from "@induction/domain/assessment/telling-steps";
import type { PersonScreen } from "../../shell/answers.ts";
import { ToldOfMePanel } from "../../shell/told-of-me.tsx";
import { BreadthPanel } from "./breadth-panel.tsx";
import { DelayPanel } from "./delay-panel.tsx";
import { FiguresPanel } from "./figures-panel.tsx";
import { LettersPanel } from "./letters-panel.tsx";
import { listOpenQuestions } from "./open-questions.ts";
import { OpenQuestionsPanel } from "./open-questions-panel.tsx";
import { StrategyPanel } from "./strategy-panel.tsx";
import { StrengthPanel } from "./strength-panel.tsx";

interface PartProps {
  screen: PersonScreen;
}

/** Beside the steps: what the program told, what the steps are taken from, what is not told, and the letters. */
export function WhatIsOpen({ screen }: PartProps) {
  const questions = listOpenQuestions(screen.explanations, listAskedElsewhere(screen));
  return (
    <>
      <ToldOfMePanel screen={screen} />
      <StrategyPanel screen={screen} />
      {questions.length > 0 && <OpenQuestionsPanel questions={questions} />}
      <LettersPanel screen={screen} />
    </>
  );
}

/** Below the answer: the plan of a delay, the list, what speaks for the file, and what was published of others. */
export function WhatItRestsOn({ screen }: PartProps) {
  return (
    <>
      <DelayPanel screen={screen} />
      <BreadthPanel screen={screen} />
      <StrengthPanel screen={screen} />
      <FiguresPanel screen={screen} />
    </>
  );
}

/** The first steps and the panel of letters ask for theirs. */
function listAskedElsewhere({ assessment, applicant }: PersonScreen): ReadonlySet<FactKey> {
  const steps = listTellingSteps(assessment, applicant.profile).map(({ fact }) => fact);
  return new Set<FactKey>(applicant.letters.state === "unknown" ? [...steps, "letters"] : steps);
}

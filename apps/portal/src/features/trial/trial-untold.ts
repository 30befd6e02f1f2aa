import type { TrialQuestion } from "@induction/domain/applicant/trial-answers";
import type { TrialProblem } from "@induction/domain/applicant/trial-applicant";
import { listTellingSteps } from "@induction/domain/assessment/telling-steps";
import type { TrialReading } from "./trial-reading.ts";

/** A step that asks for an answer, with the question to go to. */
export interface TellingAnswer {
  readonly question: string;
  readonly title: string;
  readonly detail: string;
}

const EXAM_NAMES = { step1: "Step 1", step2ck: "Step 2 CK" } as const;

/** Questions below others: an answer above counts for nothing until they are answered too. */
const BELOW = {
  graduation: ["graduationYear"],
  usMonths: ["usMonths"],
  letters: ["usAnesthesiologists", "otherUsWriters", "anesthesiologistsElsewhere", "otherWritersElsewhere"],
  planned: ["planned"],
} as const satisfies Record<string, readonly TrialQuestion[]>;

const ASKED = [
  ["graduation", "Tell the year of graduation", "What rules say of graduation waits for it."],
  ["usMonths", "Tell the U.S. clinical experience", "What rules say of experience waits for it."],
  ["letters", "Tell the letters", "What rules say of letters waits for it."],
  ["planned", "Tell how many programs you plan", "Only a number can be compared with the range."],
] as const satisfies readonly (readonly [keyof typeof BELOW, string, string])[];

function findProblem(
  { person: { problems } }: TrialReading,
  questions: readonly TrialQuestion[],
): TrialProblem | undefined {
  return problems.find(({ question }) => questions.includes(question));
}

/** What decides on the tier, the posture or the decision, the most deciding first. What is only half told is named. */
export function listDeciding(reading: TrialReading): readonly TellingAnswer[] {
  const { assessment, person } = reading;
  return listTellingSteps(assessment, person.applicant.profile).map(({ fact, title, detail }) => {
    if (fact !== "step1" && fact !== "step2ck") return { question: fact, title, detail };
    const problem = findProblem(reading, [`${fact}Failures`, `${fact}Score`]);
    if (problem === undefined) return { question: fact, title, detail };
    const name = EXAM_NAMES[fact];
    return {
      question: problem.question,
      title: problem.isOpen ? `Tell how many attempts at ${name} failed` : `Correct the answers on ${name}`,
      detail: `${problem.message} ${detail}`,
    };
  });
}

/** What is not told besides, in the order of the questions: no rule can ask for anything there before it is. */
export function listUntold(reading: TrialReading): readonly TellingAnswer[] {
  const { letters, profile } = reading.person.applicant;
  const isTold = {
    graduation: profile.graduation.state === "known",
    usMonths: profile.usMonths.state === "known",
    letters: letters.state === "known",
    planned: reading.planned !== null,
  };
  return ASKED.filter(([question]) => !isTold[question]).map(([question, title, detail]) => {
    const problem = findProblem(reading, BELOW[question]);
    return { question: problem?.question ?? question, title, detail: problem?.message ?? detail };
  });
}

import type { Applicant, FactKey } from "@induction/domain/applicant/profile";
import { toPlaceOf } from "../../shell/places.ts";

/** One thing worth telling first, and why. */
export interface StartQuestion {
  readonly fact: FactKey;
  readonly title: string;
  readonly why: string;
  readonly href: string;
}

function question(fact: FactKey, title: string, why: string): StartQuestion {
  return { fact, title, why, href: toPlaceOf(fact) };
}

/** What decides most, in the order in which it decides. */
export const START_QUESTIONS: readonly StartQuestion[] = [
  question("step2ck", "Step 2 CK", "Your score and your attempts. The tier rests on it."),
  question("step1", "Step 1", "Passed or not, and how often. A failure changes the plan."),
  question("visa", "Visa need", "Decides which programs can take you."),
  question("graduation", "Graduation", "Some programs ask how long ago it was."),
  question("usMonths", "US clinical experience", "Months in the United States, observerships included."),
  question("letters", "Letters", "Who writes for you, and how far each letter has come."),
];

/** Whether a fact is told. The plan is always known. */
export function isTold({ profile, letters }: Applicant, fact: FactKey): boolean {
  if (fact === "plan") return true;
  return fact === "letters" ? letters.state === "known" : profile[fact].state !== "unknown";
}

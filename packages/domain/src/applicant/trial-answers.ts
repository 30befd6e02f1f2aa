/** What can be chosen, question by question. "unknown" is an answer: the person does not know. */
export const TRIAL_CHOICES = {
  citizen: ["yes", "no", "unknown"],
  visa: ["none", "j1", "h1b", "either", "unknown"],
  step1: ["passed", "not-passed", "unknown"],
  step1Failures: ["0", "1", "2", "3", "4"],
  step2ck: ["passed", "not-passed", "unknown"],
  step2ckFailures: ["0", "1", "2", "3", "4"],
  graduation: ["student", "graduate", "unknown"],
  letters: ["none", "some", "unknown"],
} as const satisfies Record<string, readonly string[]>;

/** What can be typed as a number: its bounds, both included, and the sentence for everything else. */
export const TRIAL_NUMBERS = {
  step1Score: { from: 1, to: 300, problem: "Enter the score as a whole number from 1 to 300." },
  step2ckScore: { from: 1, to: 300, problem: "Enter the score as a whole number from 1 to 300." },
  graduationYear: { from: 1950, to: 2090, problem: "Enter the year with four digits, such as 2024." },
  usMonths: { from: 0, to: 600, problem: "Enter the months as a number from 0 to 600, such as 2 or 2.5." },
  usAnesthesiologists: { from: 0, to: 20, problem: "Enter a whole number from 0 to 20." },
  otherUsWriters: { from: 0, to: 20, problem: "Enter a whole number from 0 to 20." },
  anesthesiologistsElsewhere: { from: 0, to: 20, problem: "Enter a whole number from 0 to 20." },
  otherWritersElsewhere: { from: 0, to: 20, problem: "Enter a whole number from 0 to 20." },
  planned: { from: 0, to: 500, problem: "Enter the number of programs as a whole number from 0 to 500." },
} as const satisfies Record<string, { from: number; to: number; problem: string }>;

/** A question whose answer is chosen. */
export type TrialChoice = keyof typeof TRIAL_CHOICES;

/** A question whose answer is typed. */
export type TrialNumber = keyof typeof TRIAL_NUMBERS;

/** Any question of the trial. */
export type TrialQuestion = TrialChoice | TrialNumber;

/** What a question takes. Of a number every text: what cannot be read is kept, and asked about. */
export type TrialAnswer<Q extends TrialQuestion> = Q extends TrialChoice
  ? (typeof TRIAL_CHOICES)[Q][number] | null
  : string;

/**
 * What somebody without an account answered, as it was chosen and typed. Null and the empty text are unanswered;
 * "unknown" says that the person does not know. Both are unknown to every rule.
 */
export type TrialAnswers = { readonly [Q in TrialQuestion]: TrialAnswer<Q> };

/** The text by which somebody says of a number that they do not know it. */
export const NOT_KNOWN = "unknown";

/** Nothing is answered and nothing chosen beforehand. */
export const NO_ANSWERS: TrialAnswers = Object.freeze({
  citizen: null,
  visa: null,
  step1: null,
  step1Failures: null,
  step1Score: "",
  step2ck: null,
  step2ckFailures: null,
  step2ckScore: "",
  graduation: null,
  graduationYear: "",
  usMonths: "",
  letters: null,
  usAnesthesiologists: "",
  otherUsWriters: "",
  anesthesiologistsElsewhere: "",
  otherWritersElsewhere: "",
  planned: "",
});

/** Whether a text is one of the choices of a question. */
export function isTrialChoice<Q extends TrialChoice>(
  question: Q,
  text: unknown,
): text is (typeof TRIAL_CHOICES)[Q][number] {
  const choices: readonly unknown[] = TRIAL_CHOICES[question];
  return choices.includes(text);
}

/** Whether anything was answered at all. */
export function hasAnswers(answers: TrialAnswers): boolean {
  return Object.values(answers).some((answer) => answer !== null && answer.trim() !== "");
}

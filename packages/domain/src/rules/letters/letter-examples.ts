import type { Experience } from "../../applicant/experience.ts";
import type { Told } from "../../kernel/told.ts";

/** What to give a writer so that the letter can be specific (E7). */
export interface ExamplesToSuggest {
  /** What every writer can use. */
  readonly material: readonly string[];
  /** Moments of which a specific letter tells. */
  readonly moments: readonly string[];
  /** The person's own tasks, as they entered them: what a writer may have seen. */
  readonly tasks: readonly string[];
}

const MATERIAL = [
  "CV and personal statement, even as a draft.",
  "The dates of the work together, the place, and what your part in it was.",
  "The season you apply for and the day by which the letter should be uploaded.",
  "Two or three moments that the writer saw, in your own words, to choose from.",
] as const;

const MOMENTS = [
  "A pre-operative assessment that you did alone, and the anesthetic plan that you proposed.",
  "A moment in the operating room or ICU when you saw a need coming and acted.",
  "How you spoke with the team when something was unclear or urgent.",
  "A judgment that was better than one expects at your level.",
  "How you were on time, prepared and reliable over weeks.",
] as const;

/** How many of the person's own tasks are shown: a writer reads no longer list. */
const MOST_TASKS = 4;

/** What to send to a writer: never a text for the letter, only what happened. The guide's own examples are of this kind. */
export function suggestExamples(experiences: Told<readonly Experience[]>): ExamplesToSuggest {
  const told = experiences.state === "known" ? experiences.value : [];
  const tasks = told.map(({ tasks: text }) => text.trim()).filter((text) => text.length > 0);
  return { material: MATERIAL, moments: MOMENTS, tasks: tasks.slice(0, MOST_TASKS) };
}

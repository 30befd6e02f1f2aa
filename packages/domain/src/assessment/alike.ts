import { countFailures } from "../rules/exams/failures.rules.ts";
import { anyEntry, hasAnesthesiaEntry, isWithoutTask } from "../rules/experience/entries.ts";
import { hasAnesthesiaProject, hasProject } from "../rules/experience/projects.ts";
import { hasAtLeast } from "../rules/letter-count.ts";
import { OPEN } from "../rules/open-facts.ts";
import { hasFailure, isLower, isMiddle, isStrong, isUnscored } from "../rules/questions.ts";
import type { Reading } from "../rules/reading.ts";
import { toDigit } from "../rules/verdict.ts";

/*
 * Numbers by which people are found whom a group of rules cannot tell apart (`rule-groups.ts`). A number that forgets
 * something would give one person another's answer: `findings.test.ts` asks every rule of generated people besides.
 */

/** Whether somebody is middle or lower follows from the first and the fourth. */
const TIER_QUESTIONS = [isStrong, isMiddle, isLower, isUnscored, hasFailure];

/** There are no more tiers than ways to leave exams open. */
const tierKeys = new Map<string, number>();

/** A number that two people share exactly when every question about the tier has one answer for both. */
export function toTierKey(reading: Reading): number {
  const answers = TIER_QUESTIONS.map((ask) => ask(reading)).join();
  const key = tierKeys.get(answers) ?? tierKeys.size;
  tierKeys.set(answers, key);
  return key;
}

function toMonthsDigit({ usMonths, parameters }: Reading): number {
  if (usMonths === null) return 0;
  return 1 + Number(usMonths >= parameters.minimalUsMonths) + Number(usMonths >= parameters.someUsMonths);
}

function toGoalDigit({ goal, parameters }: Reading): number {
  if (goal === null) return 0;
  return goal >= parameters.highGoalFrom ? 1 : 2;
}

/** For people in one place: what else the rules on exams, visa and support tell apart. */
export function toSupportKey(reading: Reading): number {
  const { step1, step3, step2cs } = reading;
  let key = toDigit(reading.english) * 4 + toMonthsDigit(reading);
  key = key * 3 + toGoalDigit(reading);
  key = key * 3 + toDigit(step1.passed);
  key = key * 2 + Number(step1.score === null);
  key = key * 2 + Number(countFailures(reading) > 1);
  key = key * 3 + toDigit(step3.failed);
  return key * 3 + toDigit(step2cs.failed);
}

/** For people whose letters come to the same: what else the rules on letters tell apart. */
export function toLettersKey(reading: Reading, tierKey: number): number {
  return tierKey * 4 + toMonthsDigit(reading);
}

function toEntriesDigit(reading: Reading): number {
  const { experiences } = reading;
  if (experiences.state === "unknown") return 0;
  if (experiences.value.length === 0) return 1;
  return (
    2 + Number(hasAnesthesiaEntry(reading) === true) + 2 * Number(anyEntry(reading, isWithoutTask) === true)
  );
}

function toResearchDigit(reading: Reading): number {
  if (reading.research.state === "unknown") return 0;
  return 1 + Number(hasProject(reading) === true) + 2 * Number(hasAnesthesiaProject(reading) === true);
}

const STAGES = ["none", "draft", "reviewed", "final"] as const;

function toStatementDigit({ statement }: Reading): number {
  return statement.state === "unknown" ? 0 : 1 + STAGES.indexOf(statement.value);
}

function toUsLettersDigit({ letters, parameters }: Reading): number {
  const verdict = hasAtLeast(letters.fromUs, parameters.usLettersForHolisticReview);
  return verdict === OPEN.letters ? 3 : toDigit(verdict);
}

/** What the rules on experience, research and statement tell apart. */
export function toFileKey(reading: Reading, tierKey: number): number {
  let key = tierKey * 4 + toUsLettersDigit(reading);
  key = key * 6 + toEntriesDigit(reading);
  key = key * 5 + toResearchDigit(reading);
  return key * 5 + toStatementDigit(reading);
}

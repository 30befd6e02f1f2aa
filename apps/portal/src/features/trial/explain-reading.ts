import { explainAll } from "@induction/domain/assessment/explain";
import type { Explanation } from "@induction/domain/assessment/explanation";
import type { TrialReading } from "./trial-reading.ts";

function isAboutList({ facts }: Explanation): boolean {
  return facts.some(({ key }) => key === "plan");
}

const explained = new WeakMap<TrialReading, readonly Explanation[]>();

/**
 * The reasons of an answer, without the rules on a list of programs: a number names no program that could be looked at.
 * Every part of the page that asks for them gets the same.
 */
export function explainReading(reading: TrialReading): readonly Explanation[] {
  let explanations = explained.get(reading);
  if (explanations === undefined) {
    const { assessment, person, context } = reading;
    explanations = explainAll(assessment, person.applicant, context).filter((each) => !isAboutList(each));
    explained.set(reading, explanations);
  }
  return explanations;
}

/** The rule that gives the number of programs, where a settled tier has one. */
export function findRangeRule(explanations: readonly Explanation[]): Explanation | null {
  return explanations.find(({ rule, answer }) => /^G[123]$/.test(rule) && answer === "holds") ?? null;
}

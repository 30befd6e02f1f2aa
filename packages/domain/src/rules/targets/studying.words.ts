import { BODY_SYSTEM_LABELS } from "../../applicant/practice-test.ts";
import type { RuleWords } from "../rule.ts";
import { listInWords } from "../words.ts";
import { readWeakness, type WeaknessBar } from "./weakness.ts";

function barInWords({ system, mean }: WeaknessBar): string {
  return `${BODY_SYSTEM_LABELS[system].toLowerCase()} ${Math.round(mean)}%`;
}

/** “Weakness chart by system” (C6), in words. */
export const C6_WORDS: RuleWords = {
  when: "Step 2 CK is not passed, and a recent practice test reports results by system",
  follows: "a weakness chart, in which cardiovascular, pulmonary, neurology and critical care weigh more",
  houseReading: "How much more the central systems weigh is our own number.",
  tell: (reading) => {
    const bars = readWeakness(reading);
    const [first] = bars;
    return {
      summary: `Percent correct by system over recent practice tests, the heaviest weakness first: ${bars.map(barInWords).join(", ")}.`,
      action:
        first === undefined
          ? null
          : `Come back to ${BODY_SYSTEM_LABELS[first.system].toLowerCase()} again and again until its result rises.`,
      wouldChange: ["Each practice test that reports results by system."],
      otherReading: null,
    };
  },
};

/** “How to prepare for Step 2 CK” (C14), in words. */
export const C14_WORDS: RuleWords = {
  when: "Step 2 CK is not passed",
  follows:
    "a question bank first untimed and then timed, a concise text, practice exams, weak systems revisited, short daily recall",
  houseReading:
    "Which weak system comes first follows a weight of the central systems that is our own number.",
  tell: (reading) => {
    const weakest = readWeakness(reading)
      .slice(0, 1)
      .map(({ system }) => BODY_SYSTEM_LABELS[system].toLowerCase());
    const revisit =
      weakest.length === 0 ? "the weak systems" : `the weak systems, ${listInWords(weakest)} first`;
    return {
      summary: `A question bank, done in full, first untimed and then in timed blocks; a concise text; NBME and UWSA exams as benchmarks. Revisit ${revisit}, and recall hard concepts for a short time every day.`,
      action: "Plan the weeks around the question bank, with a practice exam at fixed intervals.",
      wouldChange: ["A passed Step 2 CK."],
      otherReading: null,
    };
  },
};

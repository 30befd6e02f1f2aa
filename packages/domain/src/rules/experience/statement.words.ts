import type { StatementStage } from "../../applicant/profile.ts";
import type { RuleWords } from "../rule.ts";
import { failuresInWords } from "../tell-score.ts";
import { countInWords } from "../words.ts";

const STAGES: Readonly<Record<StatementStage, string>> = {
  none: "The personal statement is not begun.",
  draft: "The personal statement is a draft.",
  reviewed: "The personal statement is reviewed, but not final.",
  final: "The personal statement is final.",
};

/** “The personal statement is not final” (F6), in words. */
export const F6_WORDS: RuleWords = {
  when: "the personal statement is not final",
  follows:
    "a checklist: the journey with insight, anesthesia experiences, strengths tied to the specialty, exam difficulty only briefly",
  houseReading: null,
  tell: ({ statement }) => ({
    summary: `${STAGES[statement.state === "known" ? statement.value : "none"]} It needs the journey with insight, experiences from the operating room, ICU or pain, and strengths tied to anesthesiology.`,
    action:
      "Go through the personal statement part by part. Keep any exam difficulty brief, without long self-criticism.",
    wouldChange: ["A final statement."],
    otherReading: null,
  }),
};

function criticismInWords(most: number): string {
  return most === 0 ? "no sentence" : `at most ${countInWords(most, "sentence")}`;
}

/** “One brief, consistent account of a failure” (F7), in words. */
export const F7_WORDS: RuleWords = {
  when: "any attempt at Step 1 or Step 2 CK failed",
  follows:
    "one brief and consistent narrative for statement and interview: what was learned, changed and improved, without long self-criticism, and no further failure",
  houseReading:
    "The guide asks for a brief account without long self-criticism. How long, and how many sentences, are our own numbers.",
  tell: (reading) => {
    const { accountWordsMost, selfCriticismsMost } = reading.parameters;
    return {
      summary: `On record: ${failuresInWords(reading)}. Statement and interview tell the same short story: what was learned, what was changed, what improved.`,
      action: `Write it in ${accountWordsMost} words at most, honest and calm, with ${criticismInWords(selfCriticismsMost)} that judges the writer, and practice saying it. Let no further exam fail.`,
      wouldChange: [],
      otherReading: null,
    };
  },
};

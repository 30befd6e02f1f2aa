import type { RuleWords } from "../rule.ts";
import { tellDue } from "./tell-due.ts";

const EXAM_STEPS =
  "The guide’s checklist counts before the Match. Exam steps are counted back from the day submission opens, since they would fall after it.";

/** “First steps, more than a year before the Match” (H1), in words. */
export const H1_WORDS: RuleWords = {
  when: "the first months of the roadmap have begun, and the specialty, the date of the exam or its preparation is still to come",
  follows:
    "the specialty is settled, Step 2 CK is dated so that the score is there in time, and preparation begins",
  houseReading: EXAM_STEPS,
  tell: (reading) => tellDue("H1", reading),
};

/** “Practice tests and US experience” (H2), in words. */
export const H2_WORDS: RuleWords = {
  when: "the middle months of the roadmap have begun, and practice tests, the study plan or US experience is still to come",
  follows: "at least one NBME or UWSA test, study that follows it, and US clinical experience arranged",
  houseReading: EXAM_STEPS,
  tell: (reading) => tellDue("H2", reading),
};

/** “The exam and the letters” (H3), in words. */
export const H3_WORDS: RuleWords = {
  when: "the last months before the season have begun, and Step 2 CK or a letter is still to come",
  follows: "Step 2 CK is sat when practice tests say so, and the letters are secured",
  houseReading: EXAM_STEPS,
  tell: (reading) => tellDue("H3", reading),
};

/** “The application season” (H4), in words. */
export const H4_WORDS: RuleWords = {
  when: "submission is open, and the narrative, the account of a failure, the strengths or the applications are still to come",
  follows:
    "one consistent narrative, a brief and honest framing of exam difficulties, and strengths shown by tasks",
  houseReading: null,
  tell: (reading) => tellDue("H4", reading),
};

/** “Interviews” (H5), in words. */
export const H5_WORDS: RuleWords = {
  when: "programs review, an interview is offered, and it is still to be prepared or held",
  follows:
    "structured answers about scores, growth and readiness, and fit for anesthesia in each conversation",
  houseReading: null,
  tell: (reading) => tellDue("H5", reading),
};

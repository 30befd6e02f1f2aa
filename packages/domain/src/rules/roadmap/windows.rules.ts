import { cite } from "../../sources/citation.ts";
import type { PlanRule } from "../rule.ts";
import { toWindowRule } from "./due-items.ts";

const EXAM_STEPS =
  "The guide's checklist counts before the Match. Exam steps are counted back from the day submission opens, since they would fall after it.";

/** When the season's Match is more than a year away, the specialty is settled, the exam is dated and preparation begins. */
export const H1: PlanRule = toWindowRule({
  id: "H1",
  title: "First steps, more than a year before the Match",
  short: "First steps",
  when: "the first months of the roadmap have begun, and the specialty, the date of the exam or its preparation is still to come",
  follows:
    "the specialty is settled, Step 2 CK is dated so that the score is there in time, and preparation begins",
  cites: [cite("months-12-18", [221, 224])],
  houseReading: EXAM_STEPS,
  facts: ["plan", "step2ck", "plannedSittings", "practiceTests", "season"],
  parameters: ["earlyStepsFrom", "earlyStepsTo"],
});

/** When the middle months of the roadmap have begun, practice is measured, study follows it, and US experience is arranged. */
export const H2: PlanRule = toWindowRule({
  id: "H2",
  title: "Practice tests and US experience",
  short: "Practice and US experience",
  when: "the middle months of the roadmap have begun, and practice tests, the study plan or US experience is still to come",
  follows: "at least one NBME or UWSA test, study that follows it, and US clinical experience arranged",
  cites: [cite("months-6-9", [225, 228])],
  houseReading: EXAM_STEPS,
  facts: [
    ...(["step2ck", "practiceTests", "goal", "visa", "english", "usMonths", "experiences"] as const),
    "season",
  ],
  parameters: [
    ...(["practiceStepsFrom", "practiceStepsTo"] as const),
    ...(["readyWithin", "comfortableWithin", "readinessTests", "practiceTestMaxAge"] as const),
    ...(["targetWithVisa", "targetWithoutVisa", "targetWithoutSupport", "someUsMonths"] as const),
  ],
});

/** When the last months before the season have begun, the exam is sat as practice allows, and the letters are secured. */
export const H3: PlanRule = toWindowRule({
  id: "H3",
  title: "The exam and the letters",
  short: "Exam and letters",
  when: "the last months before the season have begun, and Step 2 CK or a letter is still to come",
  follows: "Step 2 CK is sat when practice tests say so, and the letters are secured",
  cites: [cite("months-3-6", [229, 236])],
  houseReading: EXAM_STEPS,
  facts: ["step2ck", "letters", "season"],
  parameters: ["sittingFrom", "sittingTo", "lettersFrom", "lettersTo", "lettersNeeded"],
});

/** When the application season has begun, one consistent narrative, a brief honest framing and concrete strengths go out with it. */
export const H4: PlanRule = toWindowRule({
  id: "H4",
  title: "The application season",
  short: "Application season",
  when: "submission is open, and the narrative, the account of a failure, the strengths or the applications are still to come",
  follows:
    "one consistent narrative, a brief and honest framing of exam difficulties, and strengths shown by tasks",
  cites: [cite("application-season", [237, 241])],
  houseReading: null,
  facts: [
    "statement",
    "step1",
    "step2ck",
    "experiences",
    "plan",
    "season",
    "step3",
    "visa",
    "graduation",
    "preferences",
  ],
  parameters: [],
});

/** When interviews are offered, answers about scores are prepared, and each conversation shows why anesthesia fits. */
export const H5: PlanRule = toWindowRule({
  id: "H5",
  title: "Interviews",
  short: "Interviews",
  when: "programs review, an interview is offered, and it is still to be prepared or held",
  follows:
    "structured answers about scores, growth and readiness, and fit for anesthesia in each conversation",
  cites: [cite("application-season", [242, 244])],
  houseReading: null,
  facts: ["plan", "season"],
  parameters: [],
});

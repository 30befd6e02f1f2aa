import { cite } from "../../sources/citation.ts";
import type { PlanRule } from "../rule.ts";
import { toWindowRule } from "./due-items.ts";

/** When the season's Match is more than a year away, the specialty is settled, the exam is dated and preparation begins. */
export const H1: PlanRule = toWindowRule({
  id: "H1",
  title: "First steps, more than a year before the Match",
  short: "First steps",
  cites: [cite("months-12-18", [221, 224])],
  facts: ["plan", "step2ck", "plannedSittings", "practiceTests", "season"],
  parameters: ["earlyStepsFrom", "earlyStepsTo"],
});

/** When the middle months of the roadmap have begun, practice is measured, study follows it, and US experience is arranged. */
export const H2: PlanRule = toWindowRule({
  id: "H2",
  title: "Practice tests and US experience",
  short: "Practice and US experience",
  cites: [cite("months-6-9", [225, 228])],
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
  cites: [cite("months-3-6", [229, 236])],
  facts: ["step2ck", "letters", "season"],
  parameters: ["sittingFrom", "sittingTo", "lettersFrom", "lettersTo", "lettersNeeded"],
});

/** When the application season has begun, one consistent narrative, a brief honest framing and concrete strengths go out with it. */
export const H4: PlanRule = toWindowRule({
  id: "H4",
  title: "The application season",
  short: "Application season",
  cites: [cite("application-season", [237, 241])],
  facts: [
    "statement",
    "failureAccount",
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
  cites: [cite("application-season", [242, 244])],
  facts: ["plan", "season"],
  parameters: [],
});

import { cite } from "../../sources/citation.ts";
import { hasAtLeast } from "../letter-count.ts";
import { isMiddle, isMiddleOrLower } from "../questions.ts";
import type { Rule } from "../rule.ts";
import { allOf, notOf } from "../verdict.ts";
import { hasAnesthesiaEntry } from "./entries.ts";
import { hasAnesthesiaProject, hasProject } from "./projects.ts";

/** When there is sustained research or any quality improvement in anesthesia, pain or critical care, it speaks for commitment. */
export const F3: Rule = {
  id: "F3",
  title: "Research or quality improvement in anesthesia",
  short: "Anesthesia research or QI",
  cites: [cite("research-and-qi", [163, 172])],
  facts: ["research"],
  parameters: ["sustainedProjectMonths"],
  severity: "strength",
  ask: hasAnesthesiaProject,
};

/** When the score does not carry the file alone and there is neither research nor quality improvement, join something small. */
export const F4: Rule = {
  id: "F4",
  title: "No research or quality improvement",
  short: "No research or QI",
  cites: [cite("research-and-qi", [167, 172]), cite("scenario-1", 192)],
  facts: ["step1", "step2ck", "research"],
  parameters: ["strongFrom"],
  severity: "gap",
  comesLast: true,
  ask: (reading) => allOf(isMiddleOrLower(reading), notOf(hasProject(reading))),
};

/** When a middle score comes with anesthesia research, US letters and a visible interest, the file is compelling for holistic review. */
export const F5: Rule = {
  id: "F5",
  title: "A middle score that the rest of the file carries",
  short: "Compelling beside the score",
  cites: [cite("faq-4", [265, 270])],
  facts: ["step1", "step2ck", "research", "letters", "experiences"],
  parameters: ["middleFrom", "strongFrom", "sustainedProjectMonths", "usLettersForHolisticReview"],
  severity: "strength",
  ask: (reading) => {
    const hasUsLetters = hasAtLeast(reading.letters.fromUs, reading.parameters.usLettersForHolisticReview);
    const isCommitted = allOf(hasAnesthesiaProject(reading), hasAnesthesiaEntry(reading));
    return allOf(isMiddle(reading), hasUsLetters, isCommitted);
  },
};

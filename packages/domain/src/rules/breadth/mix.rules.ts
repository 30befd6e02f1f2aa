import { cite } from "../../sources/citation.ts";
import { isUnscored } from "../questions.ts";
import type { Rule } from "../rule.ts";
import { notOf } from "../verdict.ts";

/** When there is a list and a tier, the list is told by setting, region and share of IMGs, beside what the tier asks for. */
export const G12: Rule = {
  id: "G12",
  title: "What the list is made of",
  short: "Mix of the list",
  cites: [
    cite("strong-range", 40),
    cite("low-score-tactics", [138, 139]),
    cite("scenario-1", 193),
    cite("scenario-2", 203),
    cite("scenario-3", 214),
  ],
  facts: ["plan", "season", "step1", "step2ck", "step3", "visa", "graduation", "preferences"],
  parameters: ["imgFriendlyFrom", "strongFrom", "academicFrom", "middleFrom", "reboundFrom"],
  severity: "advice",
  ask: (reading) => (reading.breadth.count.planned === 0 ? false : notOf(isUnscored(reading))),
};

import { cite } from "../../sources/citation.ts";
import { isMiddle, isRebound, isStrong, isUnscored, scoreAtLeast } from "../questions.ts";
import type { Reading } from "../reading.ts";
import type { Rule } from "../rule.ts";
import { toListMix } from "../screens/list-mix.ts";
import { notOf } from "../verdict.ts";
import { mixInWords } from "./mix-words.ts";

/** What the guide puts at the center of the list, by tier. */
function tellCenter(reading: Reading): string {
  if (isStrong(reading) === true) {
    return scoreAtLeast(reading, reading.parameters.academicFrom) === true
      ? "Keep the list broad, with academic programs that have taken IMGs and some higher-tier centers."
      : "Keep the list broad, with academic programs that have taken IMGs.";
  }
  if (isRebound(reading) === true) {
    return "Keep the list wide, with some higher-tier programs that have interviewed IMGs.";
  }
  return isMiddle(reading) === true
    ? "Center the list on IMG-friendly community and mid-tier academic programs."
    : "Center the list on community and IMG-friendly programs and, where a visa is needed, on those that sponsor it.";
}

/** When there is a list and a tier, the list is told by setting, region and share of IMGs, beside what the tier asks for. */
export const G12: Rule = {
  id: "G12",
  title: "What the list is made of",
  short: "Mix of the list",
  when: "a program is planned, and there is a tier",
  follows: "the mix by setting, region and share of IMGs stands beside what the guide asks of the tier",
  cites: [
    cite("strong-range", 40),
    cite("low-score-tactics", [138, 139]),
    cite("scenario-1", 193),
    cite("scenario-2", 203),
    cite("scenario-3", 214),
  ],
  houseReading:
    "From which share of IMGs a program counts as friendly is our own number. Which centers are higher-tier is never our ranking.",
  facts: ["plan", "season", "step1", "step2ck", "step3", "visa", "graduation", "preferences"],
  parameters: ["imgFriendlyFrom", "strongFrom", "academicFrom", "middleFrom", "reboundFrom"],
  severity: "advice",
  ask: (reading) => (reading.breadth.count.planned === 0 ? false : notOf(isUnscored(reading))),
  tell: (reading) => {
    const { imgFriendlyFrom } = reading.parameters;
    const mix = toListMix(reading.plan, reading.catalogue, imgFriendlyFrom);
    return {
      summary: mixInWords(mix, imgFriendlyFrom),
      action: tellCenter(reading),
      wouldChange: ["Programs added or removed, and each fact about them that gets checked."],
      otherReading: null,
    };
  },
};

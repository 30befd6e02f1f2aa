import { isMiddle, isRebound, isStrong, scoreAtLeast } from "../questions.ts";
import type { Reading } from "../reading.ts";
import type { RuleWords } from "../rule.ts";
import { toListMix } from "../screens/list-mix.ts";
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

/** “What the list is made of” (G12), in words. */
export const G12_WORDS: RuleWords = {
  when: "a program is planned, and there is a tier",
  follows: "the mix by setting, region and share of IMGs stands beside what the guide asks of the tier",
  houseReading:
    "From which share of IMGs a program counts as friendly is our own number. Which centers are higher-tier is never our ranking.",
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

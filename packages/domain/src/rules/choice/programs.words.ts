import { rangeInWords } from "../breadth/range-words.ts";
import type { RuleWords } from "../rule.ts";
import { countInWords, isOrAre } from "../words.ts";

/** “Fit of each program, with reasons” (G7), in words. */
export const G7_WORDS: RuleWords = {
  when: "a program is planned",
  follows:
    "its fit is told by share of IMGs, visa, score, policy on failures, setting for the tier and preferences; what is not known is named",
  houseReading:
    "Which facts speak for a fit follows the guide; that none is counted in points is our own reading.",
  tell: ({ breadth }) => {
    const { planned, confirmed, unknown, excluded } = breadth.count;
    return {
      summary: `${countInWords(planned, "planned program")}: ${confirmed} with nothing known against it, ${unknown} with a deciding fact that is not known, ${excluded.length} out of reach.`,
      action: "Read the reasons beside each program before it stays on the list.",
      wouldChange: ["Each fact about a program that gets checked, and other preferences."],
      otherReading: null,
    };
  },
};

/** “A proposed list within the range” (G8), in words. */
export const G8_WORDS: RuleWords = {
  when: "there is a tier",
  follows:
    "a list is proposed, ordered, balanced and never longer than helps; each program in it or left out has its reason, and it is marked out of date when its grounds change",
  houseReading:
    "How the list is ordered and balanced is our own reading: by reasons, never by a rank of programs.",
  tell: ({ placement, reach }) => ({
    summary: `${reach.reachable} of ${countInWords(reach.listed, "program")} ${isOrAre(reach.reachable)} in reach, or may be. ${placement.range === null ? "There is no range." : `The range is ${rangeInWords(placement.range)} programs.`}`,
    action: "Start from the proposed list, and read why each program is in it.",
    wouldChange: ["The score, the tier, a fact about a program, or the preferences."],
    otherReading: null,
  }),
};

/** “Free to try, without an account” (G9), in words. */
export const G9_WORDS: RuleWords = {
  when: "anybody asks",
  follows: "list and assessment can be tried without an account and without payment",
  houseReading: null,
  tell: () => ({
    summary: "List and assessment can be tried by anybody, without an account and without payment.",
    action: null,
    wouldChange: [],
    otherReading: null,
  }),
};

/** “A realistic rank list” (G11), in words. */
export const G11_WORDS: RuleWords = {
  when: "an interview is offered or held",
  follows: "rank realistically; smaller or newer programs may be more open to IMGs",
  houseReading:
    "The guide says realistic. The matching algorithm rewards true preference, so nothing is reordered by likelihood.",
  tell: ({ plan }) => {
    const held = plan.filter(({ status }) => status === "interviewed" || status === "ranked").length;
    return {
      summary: `Interviews held: ${held}. Only a program that held one can rank the applicant in turn, and smaller or newer programs may be more open to IMGs.`,
      action: "Rank every program where training is wanted, in the order of true preference.",
      wouldChange: ["Each interview that is held."],
      otherReading:
        "The guide says to rank realistically. The algorithm rewards true preference: no order by likelihood does better.",
    };
  },
};

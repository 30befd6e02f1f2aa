import { rangeInWords } from "../breadth/range-words.ts";
import type { Reading } from "../reading.ts";
import type { Telling } from "../rule.ts";
import { countInWords } from "../words.ts";

/** “Fit of each program, with reasons” (G7), told about one person. */
export function tellG7({ breadth }: Reading): Telling {
  const { planned, confirmed, unknown, excluded } = breadth.count;
  return {
    summary: `${countInWords(planned, "planned program")}: ${confirmed} with nothing known against it, ${unknown} with a deciding fact that is not known, ${excluded.length} out of reach.`,
    action: "Read the reasons beside each program before it stays on the list.",
    wouldChange: ["Each fact about a program that gets checked, and other preferences."],
    otherReading: null,
  };
}

/** “A proposed list within the range” (G8), told about one person. */
export function tellG8({ placement, reach }: Reading): Telling {
  return {
    summary: `${reach.reachable} of ${countInWords(reach.listed, "program")} are in reach, or may be. ${placement.range === null ? "There is no range." : `The range is ${rangeInWords(placement.range)} programs.`}`,
    action: "Start from the proposed list, and read why each program is in it.",
    wouldChange: ["The score, the tier, a fact about a program, or the preferences."],
    otherReading: null,
  };
}

/** “Free to try, without an account” (G9), told about one person. */
export function tellG9(): Telling {
  return {
    summary: "List and assessment can be tried by anybody, without an account and without payment.",
    action: null,
    wouldChange: [],
    otherReading: null,
  };
}

/** “A realistic rank list” (G11), told about one person. */
export function tellG11({ plan }: Reading): Telling {
  const held = plan.filter(({ status }) => status === "interviewed" || status === "ranked").length;
  return {
    summary: `Interviews held: ${held}. Only a program that held one can rank the applicant in turn, and smaller or newer programs may be more open to IMGs.`,
    action: "Rank every program where training is wanted, in the order of true preference.",
    wouldChange: ["Each interview that is held."],
    otherReading:
      "The guide says to rank realistically. The algorithm rewards true preference: no order by likelihood does better.",
  };
}

import { scoreBelow } from "../questions.ts";
import type { FilePart, RuleWords } from "../rule.ts";
import { failuresInWords } from "../tell-score.ts";
import { listInWords } from "../words.ts";
import { listPillars, type Pillar } from "./pillars.ts";

function toPart({ name, action }: Pillar, state: FilePart["state"]): FilePart {
  return { name, state, action };
}

/** “The strategy of the tier, part by part” (B6), in words. */
export const B6_WORDS: RuleWords = {
  when: "there is a tier",
  follows: "what the guide asks beside the score is told part by part: there, still to come, or not told",
  houseReading:
    "What counts as enough of each part is our own reading: the guide names the parts, and for most of them no number.",
  tell: (reading) => {
    const { there, toCome, untold } = listPillars(reading);
    const [next] = toCome;
    const parts = [
      there.length === 0 ? "No part is there yet." : `There: ${listInWords(there.map(({ name }) => name))}.`,
      toCome.length === 0 ? "" : `Still to come: ${listInWords(toCome.map(({ name }) => name))}.`,
      untold.length === 0 ? "" : `Not told: ${listInWords(untold.map(({ name }) => name))}.`,
    ];
    return {
      summary: `Beside the score the file rests on its other parts. ${parts.filter((part) => part !== "").join(" ")}`,
      action: next === undefined ? null : next.action,
      wouldChange: [...toCome, ...untold].map(({ change }) => change),
      otherReading: null,
      parts: [
        ...there.map((pillar) => toPart(pillar, "there")),
        ...toCome.map((pillar) => toPart(pillar, "to-come")),
        ...untold.map((pillar) => toPart(pillar, "not-told")),
      ],
    };
  },
};

/** “Strategy of the strong tier” (B7), in words. */
export const B7_WORDS: RuleWords = {
  when: "the tier is strong",
  follows:
    "a broad list with academic programs that have taken IMGs; the score anchors the narrative, letters and US exposure carry it",
  houseReading: null,
  tell: () => ({
    summary:
      "The score can anchor the narrative: clinical thinking that is ready for anesthesia training. Solid letters, US anesthesia exposure and basic scholarly or quality improvement work build on it.",
    action: "Apply broadly, with academic programs that have a history of taking IMGs.",
    wouldChange: ["Another tier has another strategy."],
    otherReading: null,
  }),
};

/** “Strategy of the middle tier” (B8), in words. */
export const B8_WORDS: RuleWords = {
  when: "the tier is middle",
  follows:
    "US clinical experience, letters, the statement and a clear interest carry the file; a very broad list, with preliminary or transitional years where a staggered route fits",
  houseReading: null,
  tell: () => ({
    summary:
      "The score shows competence but does not carry the file alone. US clinical experience, letters, the statement and a clear interest in anesthesiology must be strong; a year of research or observerships can add to them.",
    action:
      "Show the interest through electives or observerships, and apply very broadly, with preliminary or transitional positions where a staggered route fits.",
    wouldChange: ["Another tier has another strategy."],
    otherReading: null,
  }),
};

/** “Strategy of the lower tier” (B9), in words. */
export const B9_WORDS: RuleWords = {
  when: "the tier is lower",
  follows:
    "expect filters; exceptional US clinical work, letters of US anesthesiologists, a coherent explanation and perhaps a research year or a degree compensate",
  houseReading: null,
  tell: (reading) => {
    const isByScore = scoreBelow(reading, reading.parameters.middleFrom) === true;
    const failures = failuresInWords(reading);
    const cause = [isByScore ? "the score" : "", failures].filter((part) => part !== "");
    return {
      summary: `Assume that some programs filter the file out because of ${listInWords(cause)}. What compensates: exceptional US clinical work or hands-on roles, outstanding letters of US anesthesiologists, a coherent explanation, and an upward trend.`,
      action:
        "Weigh a research year, an MPH, or a fellowship-type post that the visa status allows, and secure letters of US anesthesiologists.",
      wouldChange: isByScore && failures === "" ? ["Another tier has another strategy."] : [],
      otherReading: null,
    };
  },
};

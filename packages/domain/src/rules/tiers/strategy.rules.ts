import { cite } from "../../sources/citation.ts";
import { isLower, isMiddle, isStrong, isUnscored, scoreBelow } from "../questions.ts";
import type { FilePart, PlacingRule } from "../rule.ts";
import { failuresInWords } from "../tell-score.ts";
import { notOf } from "../verdict.ts";
import { listInWords } from "../words.ts";
import { listPillars, type Pillar } from "./pillars.ts";

function toPart({ name, action }: Pillar, state: FilePart["state"]): FilePart {
  return { name, state, action };
}

/** When there is a tier, its strategy is told as actions: which parts of the file are there, and which come next. */
export const B6: PlacingRule = {
  id: "B6",
  title: "The strategy of the tier, part by part",
  short: "Strategy, part by part",
  when: "there is a tier",
  follows: "what the guide asks beside the score is told part by part: there, still to come, or not told",
  cites: [cite("strong-range", [41, 44]), cite("middle-range", [48, 54]), cite("lower-range", [58, 64])],
  houseReading:
    "What counts as enough of each part is our own reading: the guide names the parts, and for most of them no number.",
  facts: ["step1", "step2ck", "usMonths", "letters", "experiences", "research", "statement"],
  parameters: ["someUsMonths"],
  severity: "advice",
  ask: (reading) => notOf(isUnscored(reading)),
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

/** When the tier is strong, the score anchors a broad application, with letters, US exposure and some scholarly work. */
export const B7: PlacingRule = {
  id: "B7",
  title: "Strategy of the strong tier",
  short: "Strategy: strong tier",
  when: "the tier is strong",
  follows:
    "a broad list with academic programs that have taken IMGs; the score anchors the narrative, letters and US exposure carry it",
  cites: [cite("strong-range", [42, 44])],
  houseReading: null,
  facts: ["step1", "step2ck"],
  parameters: ["strongFrom"],
  severity: "advice",
  ask: isStrong,
  tell: () => ({
    summary:
      "The score can anchor the narrative: clinical thinking that is ready for anesthesia training. Solid letters, US anesthesia exposure and basic scholarly or quality improvement work build on it.",
    action: "Apply broadly, with academic programs that have a history of taking IMGs.",
    wouldChange: ["Another tier has another strategy."],
    otherReading: null,
  }),
};

/** When the tier is middle, the score alone does not carry the file: the other parts must, and the list is very broad. */
export const B8: PlacingRule = {
  id: "B8",
  title: "Strategy of the middle tier",
  short: "Strategy: middle tier",
  when: "the tier is middle",
  follows:
    "US clinical experience, letters, the statement and a clear interest carry the file; a very broad list, with preliminary or transitional years where a staggered route fits",
  cites: [cite("middle-range", [47, 54])],
  houseReading: null,
  facts: ["step1", "step2ck"],
  parameters: ["middleFrom", "strongFrom"],
  severity: "advice",
  ask: isMiddle,
  tell: () => ({
    summary:
      "The score shows competence but does not carry the file alone. US clinical experience, letters, the statement and a clear interest in anesthesiology must be strong; a year of research or observerships can add to them.",
    action:
      "Show the interest through electives or observerships, and apply very broadly, with preliminary or transitional positions where a staggered route fits.",
    wouldChange: ["Another tier has another strategy."],
    otherReading: null,
  }),
};

/** When the tier is lower, some programs filter the file out unread: what compensates must be exceptional. */
export const B9: PlacingRule = {
  id: "B9",
  title: "Strategy of the lower tier",
  short: "Strategy: lower tier",
  when: "the tier is lower",
  follows:
    "expect filters; exceptional US clinical work, letters of US anesthesiologists, a coherent explanation and perhaps a research year or a degree compensate",
  cites: [cite("lower-range", [58, 64])],
  houseReading: null,
  facts: ["step1", "step2ck"],
  parameters: ["middleFrom"],
  severity: "advice",
  ask: isLower,
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

import { cite } from "../../sources/citation.ts";
import { isLower, isMiddle, isStrong, isUnscored } from "../questions.ts";
import type { PlacingRule } from "../rule.ts";
import { notOf } from "../verdict.ts";

/** When there is a tier, its strategy is told as actions: which parts of the file are there, and which come next. */
export const B6: PlacingRule = {
  id: "B6",
  title: "The strategy of the tier, part by part",
  short: "Strategy, part by part",
  cites: [cite("strong-range", [41, 44]), cite("middle-range", [48, 54]), cite("lower-range", [58, 64])],
  facts: ["step1", "step2ck", "usMonths", "letters", "experiences", "research", "statement"],
  parameters: ["someUsMonths"],
  severity: "advice",
  ask: (reading) => notOf(isUnscored(reading)),
};

/** When the tier is strong, the score anchors a broad application, with letters, US exposure and some scholarly work. */
export const B7: PlacingRule = {
  id: "B7",
  title: "Strategy of the strong tier",
  short: "Strategy: strong tier",
  cites: [cite("strong-range", [42, 44])],
  facts: ["step1", "step2ck"],
  parameters: ["strongFrom"],
  severity: "advice",
  ask: isStrong,
};

/** When the tier is middle, the score alone does not carry the file: the other parts must, and the list is very broad. */
export const B8: PlacingRule = {
  id: "B8",
  title: "Strategy of the middle tier",
  short: "Strategy: middle tier",
  cites: [cite("middle-range", [47, 54])],
  facts: ["step1", "step2ck"],
  parameters: ["middleFrom", "strongFrom"],
  severity: "advice",
  ask: isMiddle,
};

/** When the tier is lower, some programs filter the file out unread: what compensates must be exceptional. */
export const B9: PlacingRule = {
  id: "B9",
  title: "Strategy of the lower tier",
  short: "Strategy: lower tier",
  cites: [cite("lower-range", [58, 64])],
  facts: ["step1", "step2ck"],
  parameters: ["middleFrom"],
  severity: "advice",
  ask: isLower,
};

import { cite } from "../../sources/citation.ts";
import type { PlacingRule, Rule } from "../rule.ts";
import { allOf, notOf } from "../verdict.ts";
import { hasSupport } from "./target.ts";

/** When a visa is needed, the target is the higher one; who expects less plans US clinical experience to make up for it. */
export const C1: PlacingRule = {
  id: "C1",
  title: "Target score with a visa need",
  short: "Target with a visa need",
  cites: [cite("target-score", [70, 72])],
  facts: ["visa", "step2ck", "practiceTests"],
  parameters: ["targetWithVisa", "practiceTestsRead", "practiceTestsLeast", "practiceTestMaxAge"],
  severity: "result",
  ask: ({ visa }) => visa.needed,
};

/** When no visa is needed, English is good and there is some US experience, a lower target gives a solid foundation. */
export const C2: Rule = {
  id: "C2",
  title: "Target score without a visa need",
  short: "Target without a visa need",
  cites: [cite("target-score", [73, 75])],
  facts: ["visa", "english", "usMonths", "step2ck"],
  parameters: ["targetWithoutVisa", "someUsMonths", "middleFrom"],
  severity: "result",
  ask: (reading) => allOf(notOf(reading.visa.needed), hasSupport(reading)),
};

/** When no visa is needed but good English or US experience is absent, the guide names no target; ours is shown as ours. */
export const C12: Rule = {
  id: "C12",
  title: "Target score where the guide gives none",
  short: "Target where the guide has none",
  cites: [cite("target-score", [69, 75])],
  facts: ["visa", "english", "usMonths"],
  parameters: ["targetWithoutSupport", "targetWithoutVisa", "someUsMonths"],
  severity: "result",
  ask: (reading) => allOf(notOf(reading.visa.needed), notOf(hasSupport(reading))),
};

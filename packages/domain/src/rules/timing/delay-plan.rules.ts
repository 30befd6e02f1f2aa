import { cite } from "../../sources/citation.ts";
import { isDelayFirst } from "../questions.ts";
import type { PlacingRule } from "../rule.ts";

/** When delaying comes first, the year is planned: a US post, academic work, letters, and then a very broad list. */
export const D7: PlacingRule = {
  id: "D7",
  title: "The plan for a delay",
  short: "Plan for a delay",
  cites: [cite("scenario-3", [211, 214])],
  facts: ["step2ck", "visa", "season"],
  parameters: ["middleFrom"],
  severity: "advice",
  ask: isDelayFirst,
};

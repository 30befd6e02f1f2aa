import { cite } from "../../sources/citation.ts";
import { OPEN } from "../open-facts.ts";
import type { Rule } from "../rule.ts";

/** When the last Match ended without a position, the parallel plan begins: a research year, and what the next season needs. */
export const D13: Rule = {
  id: "D13",
  title: "A season that ended unmatched",
  short: "Unmatched: parallel plan",
  cites: [cite("faq-3", 264)],
  facts: ["lastMatch", "season"],
  parameters: [],
  severity: "advice",
  ask: ({ lastMatch }) =>
    lastMatch.state === "unknown" ? OPEN.lastMatch : lastMatch.value.outcome === "unmatched",
};

import { cite } from "../../sources/citation.ts";
import { OPEN } from "../open-facts.ts";
import type { Rule } from "../rule.ts";
import { toOpen } from "../verdict.ts";

/** When location, setting and visa need are told, the target is read with them; until then they are asked for. */
export const C11: Rule = {
  id: "C11",
  title: "Priorities beside the target",
  short: "Priorities and target",
  cites: [cite("target-score", 68)],
  facts: ["preferences", "visa", "english", "usMonths"],
  parameters: ["targetWithVisa", "targetWithoutVisa", "targetWithoutSupport", "someUsMonths"],
  severity: "advice",
  ask: ({ preferences, visa }) => {
    const open = toOpen(visa.needed) | (preferences.state === "unknown" ? OPEN.preferences : 0);
    if (open !== 0 || preferences.state === "unknown") return open;
    const { regions, settings } = preferences.value;
    return visa.needed === true || regions.length > 0 || settings.length > 0;
  },
};

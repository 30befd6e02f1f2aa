import { cite } from "../../sources/citation.ts";
import { scoreBelow } from "../questions.ts";
import type { Rule } from "../rule.ts";
import { toOpen } from "../verdict.ts";
import { readTarget } from "./target.ts";

/** When the score lies below every target that is possible for the person, the gap is told, and what makes up for it. */
export const C13: Rule = {
  id: "C13",
  title: "Score below the target",
  short: "Score below the target",
  cites: [cite("target-score", 72, 75)],
  facts: ["step2ck", "visa", "english", "usMonths"],
  parameters: ["targetWithVisa", "targetWithoutVisa", "targetWithoutSupport", "someUsMonths"],
  severity: "result",
  ask: (reading) => {
    const target = readTarget(reading);
    const isBelowAny = scoreBelow(reading, target.most);
    if (isBelowAny === false) return false;
    const isBelowAll = scoreBelow(reading, target.least);
    if (isBelowAll === true) return true;
    return target.open | toOpen(isBelowAny) | toOpen(isBelowAll);
  },
};

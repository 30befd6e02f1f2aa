import { cite } from "../../sources/citation.ts";
import { OPEN } from "../open-facts.ts";
import { hasFailure } from "../questions.ts";
import type { PlacingRule, Rule } from "../rule.ts";

/** When the personal statement is not final, its checklist is at hand. */
export const F6: Rule = {
  id: "F6",
  title: "The personal statement is not final",
  short: "Statement not final",
  cites: [
    cite("low-step-1-or-failure", 110),
    cite("low-score-tactics", [142, 145]),
    cite("experiences", [159, 162]),
  ],
  facts: ["statement"],
  parameters: [],
  severity: ({ statement }) => (statement.state === "known" && statement.value === "none" ? "gap" : "advice"),
  comesLast: true,
  ask: ({ statement }) => (statement.state === "unknown" ? OPEN.statement : statement.value !== "final"),
};

/** When any attempt failed, one short narrative serves statement and interview alike. */
export const F7: PlacingRule = {
  id: "F7",
  title: "One brief, consistent account of a failure",
  short: "Account of the failure",
  cites: [
    cite("low-step-1-or-failure", [109, 119]),
    cite("scenario-2", [200, 204]),
    cite("application-season", [238, 241]),
  ],
  facts: ["step1", "step2ck"],
  parameters: ["accountWordsMost", "selfCriticismsMost"],
  severity: "advice",
  ask: hasFailure,
};

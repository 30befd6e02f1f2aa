import { cite } from "../../sources/citation.ts";
import { isUnscored } from "../questions.ts";
import type { PlanRule } from "../rule.ts";
import { notOf } from "../verdict.ts";

/** When a program is on the list, its fit is told with reasons, and what nobody knows of it is named. */
export const G7: PlanRule = {
  id: "G7",
  title: "Fit of each program, with reasons",
  short: "Fit of each program",
  cites: [cite("low-score-tactics", 139), cite("smartpick", 274)],
  facts: ["plan", "season", "step1", "step2ck", "step3", "visa", "graduation", "preferences"],
  parameters: [],
  severity: "advice",
  ask: ({ breadth }) => breadth.count.planned > 0,
};

/** When there is a tier, a list is proposed: ordered, balanced, within the range, with the reason of each program in it or left out. */
export const G8: PlanRule = {
  id: "G8",
  title: "A proposed list within the range",
  short: "Proposed list",
  cites: [cite("months-3-6", [232, 233]), cite("smartpick", [273, 274])],
  facts: ["season", "step1", "step2ck", "step3", "visa", "graduation", "preferences"],
  parameters: [],
  severity: "advice",
  ask: (reading) => notOf(isUnscored(reading)),
};

/** Anybody can try list and assessment, without an account and without paying. */
export const G9: PlanRule = {
  id: "G9",
  title: "Free to try, without an account",
  short: "Free to try",
  cites: [cite("smartpick", 275)],
  facts: [],
  parameters: [],
  severity: "advice",
  ask: () => true,
};

/** When an interview is offered or held, the rank list comes in sight: true preference, told beside the guide's realism. */
export const G11: PlanRule = {
  id: "G11",
  title: "A realistic rank list",
  short: "Rank list",
  cites: [cite("low-score-tactics", 149)],
  facts: ["plan"],
  parameters: [],
  severity: "advice",
  ask: ({ plan }) =>
    plan.some(({ status }) => status === "invited" || status === "interviewed" || status === "ranked"),
};

import type { FactKey } from "../../applicant/profile.ts";
import type { GuideRuleId } from "../rule-ids.ts";

/** Facts that no rule ever waits for, and why. */
const KEPT_HERE: Readonly<Partial<Record<FactKey, string>>> = {
  season: "Where none is told, the next season is meant.",
  plan: "The list is kept here, so an empty one is known to be empty.",
  interest: "The log is kept here, so an empty one is known to be empty.",
  course: "Decisions are recorded here, so none recorded is none.",
  goal: "Where none is told, the target stands in for it.",
};

const ONLY_WORDS = "It chooses the words; it decides nothing here.";
const ONLY_WEIGHS = "It decides how much the reason weighs, not whether it holds.";
const ONLY_COUNTS = "While it is not told, no program is counted out for it.";
const SCREENS = ["step1", "step2ck", "step3", "visa", "graduation", "preferences"] as const;
const PARTS = "Each part is told by itself as there, to come or not told; the rule waits for none of them.";

type Reasons = Readonly<Partial<Record<FactKey, string>>>;

function because(why: string, facts: readonly FactKey[]): Reasons {
  return Object.fromEntries(facts.map((fact) => [fact, why]));
}

/** Facts that one rule reads without ever waiting for them, and why. */
const OF_RULE: Readonly<Partial<Record<GuideRuleId, Reasons>>> = {
  A8: because(ONLY_WORDS, ["usMonths"]),
  B5: because("Practice tests project a tier; they never give one.", ["practiceTests"]),
  B6: because(PARTS, ["usMonths", "letters", "experiences", "research", "statement"]),
  C1: because(ONLY_WORDS, ["step2ck", "practiceTests"]),
  C2: because(ONLY_WORDS, ["step2ck"]),
  C7: because(ONLY_WORDS, ["plannedSittings"]),
  C11: because(ONLY_WORDS, ["english", "usMonths"]),
  C14: because(ONLY_WORDS, ["practiceTests"]),
  D4: because("Both courses are open with and without a visa need; it decides which of them leads.", [
    "visa",
  ]),
  E1: because(ONLY_WEIGHS, ["step1", "step2ck"]),
  E2: because(ONLY_WEIGHS, ["step1", "step2ck"]),
  G4: because(ONLY_COUNTS, SCREENS),
  G7: because(ONLY_COUNTS, SCREENS),
  G8: because(ONLY_COUNTS, ["step3", "visa", "graduation", "preferences"]),
  G10: because(ONLY_COUNTS, SCREENS),
  G12: because(ONLY_COUNTS, ["step3", "visa", "graduation", "preferences"]),
  H4: {
    ...because(ONLY_COUNTS, ["step3", "visa", "graduation", "preferences"]),
    failureAccount: "Where none is told by itself, the statement stands in for it.",
  },
  H6: because(PARTS, [
    ...SCREENS,
    ...(["plannedSittings", "practiceTests", "english", "usMonths", "experiences"] as const),
    ...(["statement", "failureAccount", "letters"] as const),
  ]),
  H7: because(ONLY_COUNTS, ["step1", "step3", "visa", "graduation", "preferences"]),
};

/** Why a rule never waits for a fact that it reads; null where it may. */
export function findWhyNeverOpen(rule: GuideRuleId, fact: FactKey): string | null {
  return KEPT_HERE[fact] ?? OF_RULE[rule]?.[fact] ?? null;
}

const ALWAYS_HOLDS: Readonly<Partial<Record<GuideRuleId, string>>> = {
  G4: "There is always a list, be it empty, so this rule holds for everybody.",
  G9: "It speaks of each program by itself, so it holds for everybody.",
  H6: "There is always a roadmap, so this rule holds for everybody.",
};

/** Why there is nobody for whom a rule does not hold; null where there are such people. */
export function findWhyAlwaysHolds(rule: GuideRuleId): string | null {
  return ALWAYS_HOLDS[rule] ?? null;
}

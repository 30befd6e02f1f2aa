import type { Applicant } from "../../applicant/profile.ts";
import { type EvidenceRule, RULES_ON_EVIDENCE, toEvidenceState } from "../../assessment/evidence-states.ts";
import type { Strength, StrengthItem } from "../../assessment/strength.ts";
import { evidenceInWords } from "../../assessment/strength.ts";
import { readApplicant } from "../../rules/read-applicant.ts";
import type { Reading } from "../../rules/reading.ts";
import { getRule } from "../../rules/rules.ts";
import type { LeverView } from "./lever.ts";
import { byEase, type LeverSet, toLeverSet } from "./lever-set.ts";
import { isWithin, type Pulls, pullAll, type Wish } from "./minimal-sets.ts";

/** Somebody with some levers pulled. */
export interface WhatIf {
  readonly applicant: Applicant;
  readonly reading: Reading;
}

/** Where a piece of evidence stands; not asked where its rule asks nothing of the person. */
export type EvidenceState = keyof Strength | "not-asked";

/** One piece of evidence, before and after. */
export interface StrengthStep extends StrengthItem {
  readonly from: EvidenceState;
  readonly to: EvidenceState;
}

/** A smallest set of levers that brings evidence in, or that ends its want. */
export interface StrengthWay {
  readonly set: LeverSet;
  /** What the set brings, and no smaller one of the same levers does; at least one. */
  readonly brings: readonly StrengthStep[];
  /** What is asked for from then on that was not missing before. */
  readonly thenAsked: readonly StrengthItem[];
}

/** Where one piece of evidence stands. */
export function readEvidence(rule: EvidenceRule, reading: Reading): EvidenceState {
  const { ask, severity } = getRule(rule);
  const verdict = ask(reading);
  const finding =
    verdict === false
      ? undefined
      : ({
          answer: verdict === true ? "holds" : "unknown",
          severity: typeof severity === "string" ? severity : severity(reading),
        } as const);
  return toEvidenceState(rule, finding) ?? "not-asked";
}

const RANK: Readonly<Record<EvidenceState, number>> = { missing: 0, unknown: 1, "not-asked": 2, present: 3 };

/** Whether evidence came in, or is not wanted any more. To know less is never better. */
export function isBetter(from: EvidenceState, to: EvidenceState): boolean {
  return RANK[to] >= RANK["not-asked"] && RANK[to] > RANK[from];
}

function toItem(rule: EvidenceRule): StrengthItem {
  return { rule, words: evidenceInWords(rule) };
}

/** To bring in each piece of evidence that is not there, in the order of the rules that ask for them. */
export function listEvidenceWishes(
  now: Reading,
): readonly { readonly rule: EvidenceRule; readonly wish: Wish<WhatIf> }[] {
  return RULES_ON_EVIDENCE.flatMap((rule) => {
    const from = readEvidence(rule, now);
    if (from === "present") return [];
    // No lever but one that moves a fact which the rule reads can move its answer.
    const facts = new Set(getRule(rule).facts);
    const wish: Wish<WhatIf> = {
      bears: ({ lever }) => lever.facts.some((fact) => facts.has(fact)),
      effectOf: ({ reading }) => (isBetter(from, readEvidence(rule, reading)) ? rule : null),
      isOneEffect: true,
    };
    return [{ rule, wish }];
  });
}

/** The smallest sets for one piece of evidence. */
export interface EvidenceSets {
  readonly rule: EvidenceRule;
  readonly sets: readonly Pulls[];
}

/** The same set for several pieces of evidence, once, in the order in which it comes. */
function groupBySet(
  found: readonly EvidenceSets[],
): readonly { readonly pulls: Pulls; readonly rules: readonly EvidenceRule[] }[] {
  const groups: { pulls: Pulls; rules: EvidenceRule[] }[] = [];
  for (const { rule, sets } of found) {
    for (const pulls of sets) {
      const same = groups.find((group) => isWithin(group.pulls, pulls) && isWithin(pulls, group.pulls));
      if (same === undefined) groups.push({ pulls, rules: [rule] });
      else same.rules.push(rule);
    }
  }
  return groups;
}

/** The sets told with what they bring, the easiest first; of sets alike, what brings more. */
export function toStrengthWays(found: readonly EvidenceSets[], view: LeverView): readonly StrengthWay[] {
  const { applicant, context, reading: now } = view;
  const ways = groupBySet(found).map(({ pulls, rules }): StrengthWay => {
    const reading = readApplicant(pullAll(applicant, pulls), context);
    return {
      set: toLeverSet(pulls, view),
      brings: rules.map((rule) => ({
        ...toItem(rule),
        from: readEvidence(rule, now),
        to: readEvidence(rule, reading),
      })),
      thenAsked: RULES_ON_EVIDENCE.filter(
        (rule) => readEvidence(rule, reading) === "missing" && readEvidence(rule, now) !== "missing",
      ).map(toItem),
    };
  });
  return ways.toSorted((a, b) => byReach(a, b) || byEase(a.set, b.set));
}

/** What is or may be in time before what is late, and that before what comes after the season; then fewer levers; then what brings more. */
function byReach(a: StrengthWay, b: StrengthWay): number {
  return (
    Number(a.set.isInTime === false) - Number(b.set.isInTime === false) ||
    Number(a.set.isThisSeason === false) - Number(b.set.isThisSeason === false) ||
    a.set.levers.length - b.set.levers.length ||
    b.brings.length - a.brings.length
  );
}

import type { Applicant, FactKey } from "../../applicant/profile.ts";
import { listFindings } from "../../assessment/findings.ts";
import { type Strength, toStrength } from "../../assessment/strength.ts";
import type { CalendarDate } from "../../kernel/calendar-date.ts";
import type { Season } from "../../kernel/season.ts";
import { listOpenFacts } from "../../rules/open-facts.ts";
import type { Decision, Outcome, Posture, Tier } from "../../rules/outcomes.ts";
import { readApplicant } from "../../rules/read-applicant.ts";
import type { Reading } from "../../rules/reading.ts";
import type { Severity } from "../../rules/rule.ts";
import type { RuleContext } from "../../rules/rule-context.ts";
import type { RuleId } from "../../rules/rule-ids.ts";
import { getRule } from "../../rules/rules.ts";
import { toOpen } from "../../rules/verdict.ts";
import { type PlannedReadiness, planReadiness } from "../readiness-plan.ts";
import {
  type Hindrance,
  listCourseHindrances,
  listReadinessHindrances,
  listStrengthHindrances,
  listTierHindrances,
  NOTHING_OPEN,
  tooLate,
} from "./hindrances.ts";
import type { LeverView, OpenLever } from "./lever.ts";
import { byEase, type LeverSet, type PulledLever, toLeverSet } from "./lever-set.ts";
import { listOpenLevers } from "./levers.ts";
import { findSmallestSets, type SmallestSets, type Wish } from "./minimal-sets.ts";
import {
  type EvidenceSets,
  listEvidenceWishes,
  type StrengthWay,
  toStrengthWays,
  type WhatIf,
} from "./strength-ways.ts";

/** The answers of which it is asked what would change them. */
export const CHANGEABLE = ["tier", "posture", "decision", "strength", "readiness"] as const;

/** One of these answers. */
export type Changeable = (typeof CHANGEABLE)[number];

/** What an answer becomes, and the smallest sets of levers that make it so. */
export interface Change<T> {
  readonly to: T;
  /** The easiest first; at least one. */
  readonly sets: readonly LeverSet[];
}

/** What would change one answer. */
export interface AnswerChanges<T> {
  readonly now: T;
  readonly changes: readonly Change<T>[];
  /** Why nothing changes it this season, or why that is not known; empty where something does, or may. */
  readonly nothingThisSeason: readonly Hindrance[];
}

/** What would bring evidence in. */
export interface StrengthChanges {
  readonly now: Strength;
  readonly ways: readonly StrengthWay[];
  readonly nothingThisSeason: readonly Hindrance[];
}

/** A lever that changes none of the five answers, and closes something that a rule asks for all the same. */
export interface ClosingLever {
  readonly lever: PulledLever;
  /** The rules whose gap, flag or advice ends. */
  readonly closes: readonly RuleId[];
}

/** A fact that nobody told, and the answers that telling it may change. It is not a lever: it is to be told. */
export interface UntoldFact {
  readonly fact: FactKey;
  readonly mayChange: readonly Changeable[];
}

/** What would change each answer about somebody on one day. */
export interface Changes {
  readonly asOf: CalendarDate;
  readonly season: Season;
  /** A change counts for the season if it is there before programs begin to review. */
  readonly reviewOn: CalendarDate;
  readonly tier: AnswerChanges<Outcome<Tier>>;
  readonly posture: AnswerChanges<Outcome<Posture>>;
  readonly decision: AnswerChanges<Outcome<Decision>>;
  readonly strength: StrengthChanges;
  readonly readiness: AnswerChanges<PlannedReadiness>;
  readonly closing: readonly ClosingLever[];
  readonly untold: readonly UntoldFact[];
}

/** One answer: how it is read, by which facts it moves, and whether a new value counts as a change for it. */
interface Watched<T> {
  readonly read: (whatIf: WhatIf) => T;
  readonly facts: readonly FactKey[];
  readonly isChange: (from: T, to: T) => boolean;
  readonly hindrances: (view: LeverView) => readonly Hindrance[];
}

const PLACING_FACTS = ["step1", "step2ck", "visa"] as const satisfies readonly FactKey[];
const READINESS_FACTS = [
  ...(["step2ck", "practiceTests", "goal"] as const),
  ...(["visa", "english", "usMonths"] as const),
] as const satisfies readonly FactKey[];

function toKey(value: unknown): string {
  return JSON.stringify(value);
}

function isOther(from: unknown, to: unknown): boolean {
  return toKey(from) !== toKey(to);
}

/** How near each state is to sitting the exam. */
const READINESS_RANK: Readonly<Record<PlannedReadiness, number>> = {
  "not-yet": 0,
  "test-again": 0,
  unknown: 0,
  nearly: 1,
  ready: 2,
  comfortable: 3,
  // With a pass the question is over, which answers it in no way.
  passed: -1,
};

/** What is asked of an answer while sets are tried, and how the sets that were found are told. */
interface Question<T> {
  readonly wish: Wish<WhatIf>;
  readonly tell: (found: SmallestSets) => AnswerChanges<T>;
}

function ask<T>(view: LeverView, watched: Watched<T>): Question<T> {
  const now = watched.read(view);
  const values = new Map<string, T>();
  const effectOf = (whatIf: WhatIf): string | null => {
    const to = watched.read(whatIf);
    if (!watched.isChange(now, to)) return null;
    const key = toKey(to);
    values.set(key, to);
    return key;
  };
  return {
    wish: {
      bears: ({ lever }) => lever.facts.some((fact) => watched.facts.includes(fact)),
      effectOf,
      isOneEffect: false,
    },
    tell: (found) => {
      const changes = [...found].flatMap(([key, sets]): Change<T>[] => {
        const to = values.get(key);
        if (to === undefined) return [];
        return [{ to, sets: sets.map((pulls) => toLeverSet(pulls, view)).toSorted(byEase) }];
      });
      const sets = changes.flatMap((change) => change.sets);
      return { now, changes, nothingThisSeason: listNothing(view, sets, watched.hindrances) };
    },
  };
}

/** Why nothing changes an answer this season: what stands against it, or that it comes too late for all programs. */
function listNothing(
  view: LeverView,
  sets: readonly LeverSet[],
  hindrances: Watched<unknown>["hindrances"],
): readonly Hindrance[] {
  if (sets.some(({ isThisSeason }) => isThisSeason !== false)) return [];
  const known = hindrances(view);
  if (sets.length > 0) return [tooLate(view), ...known.filter(({ id }) => id === "not-told")];
  return known.length > 0 ? known : [NOTHING_OPEN];
}

function listChanged(changes: Pick<Changes, "tier" | "posture" | "decision" | "readiness" | "strength">) {
  const answers = [changes.tier, changes.posture, changes.decision, changes.readiness];
  const sets = [
    ...answers.flatMap(({ changes: each }) => each.flatMap((change: Change<unknown>) => change.sets)),
    ...changes.strength.ways.map(({ set }) => set),
  ];
  return new Set(sets.flatMap(({ levers }) => levers.map(({ lever }) => lever)));
}

const TO_DO: ReadonlySet<Severity> = new Set<Severity>(["blocking", "gap", "flag", "advice"]);

function listToDo(reading: Reading): readonly RuleId[] {
  return listFindings(reading)
    .filter(({ answer, severity }) => answer === "holds" && TO_DO.has(severity))
    .map(({ rule }) => rule);
}

/** The first move of a lever that ends a gap, a flag or an advice. */
function findClosing(lever: OpenLever, view: LeverView): readonly ClosingLever[] {
  const { applicant, context, reading } = view;
  const before = listToDo(reading);
  for (const [at, move] of lever.moves.entries()) {
    const after = new Set(listToDo(readApplicant(move.apply(applicant), context)));
    const closes = before.filter((rule) => !after.has(rule));
    if (closes.length > 0) {
      return toLeverSet([{ lever, at, move }], view).levers.map((each) => ({ lever: each, closes }));
    }
  }
  return [];
}

function listMissing(rules: readonly RuleId[], { reading }: LeverView): readonly FactKey[] {
  const open = rules.reduce((facts, rule) => facts | toOpen(getRule(rule).ask(reading)), 0);
  return listOpenFacts(open);
}

function listUntold(view: LeverView, strength: Strength): readonly UntoldFact[] {
  const { tier, posture, decision } = view.reading.placement;
  const settledBy = (outcome: Outcome<unknown>) => (outcome.settled ? [] : outcome.settledBy);
  const byAnswer: Readonly<Record<Changeable, readonly FactKey[]>> = {
    tier: settledBy(tier),
    posture: settledBy(posture),
    decision: settledBy(decision),
    strength: listMissing(
      strength.unknown.map(({ rule }) => rule),
      view,
    ),
    readiness: listMissing(["C4"], view),
  };
  const facts = new Set(CHANGEABLE.flatMap((answer) => byAnswer[answer]));
  return [...facts].map((fact) => ({
    fact,
    mayChange: CHANGEABLE.filter((answer) => byAnswer[answer].includes(fact)),
  }));
}

function tellStrength(found: readonly EvidenceSets[], view: LeverView): StrengthChanges {
  const ways = toStrengthWays(found, view);
  const sets = ways.map(({ set }) => set);
  const now = toStrength({ findings: listFindings(view.reading) });
  return { now, ways, nothingThisSeason: listNothing(view, sets, () => listStrengthHindrances(now)) };
}

const byPlacement = { facts: PLACING_FACTS, isChange: isOther } as const;

/** The smallest sets of levers by what they change, found in one walk through the sets. */
function findAll(view: LeverView, levers: readonly OpenLever[]) {
  const { applicant, context } = view;
  const [tier, posture, decision, readiness] = [
    ask<Outcome<Tier>>(view, {
      ...byPlacement,
      read: ({ reading }) => reading.placement.tier,
      hindrances: listTierHindrances,
    }),
    ask<Outcome<Posture>>(view, {
      ...byPlacement,
      read: ({ reading }) => reading.placement.posture,
      hindrances: listCourseHindrances,
    }),
    ask<Outcome<Decision>>(view, {
      ...byPlacement,
      read: ({ reading }) => reading.placement.decision,
      hindrances: listCourseHindrances,
    }),
    ask<PlannedReadiness>(view, {
      facts: READINESS_FACTS,
      read: (whatIf) => planReadiness(whatIf.applicant, context).state,
      isChange: (from, to) => READINESS_RANK[to] > Math.max(0, READINESS_RANK[from]),
      hindrances: listReadinessHindrances,
    }),
  ];
  const evidence = listEvidenceWishes(view.reading);
  // No answer here reads the list of programs, which would be counted anew for each set.
  const withoutList = { ...applicant, plan: [] };
  const found = findSmallestSets<WhatIf>(withoutList, levers, {
    wishes: [tier, posture, decision, readiness, ...evidence].map(({ wish }) => wish),
    read: (changed) => ({ applicant: changed, reading: readApplicant(changed, context) }),
  });
  const setsOf = (place: number): SmallestSets => found[place] ?? new Map();
  const evidenceSets = evidence.map(({ rule }, index) => ({
    rule,
    sets: setsOf(ANSWERS_BEFORE_EVIDENCE + index).get(rule) ?? [],
  }));
  return {
    tier: tier.tell(setsOf(0)),
    posture: posture.tell(setsOf(1)),
    decision: decision.tell(setsOf(2)),
    readiness: readiness.tell(setsOf(3)),
    strength: tellStrength(evidenceSets, view),
  };
}

const ANSWERS_BEFORE_EVIDENCE = 4;

/**
 * What would change the answer: the smallest sets of levers that are still open, by what they change. Every set of up to three
 * levers is tried; taking any lever of a set away loses its effect. A fact that stands for good is never among them, and a
 * fact that nobody told is listed apart. Pure, and the same in whatever order facts were entered.
 */
export function findChanges(applicant: Applicant, context: RuleContext): Changes {
  const levers = listOpenLevers(applicant, context);
  const view: LeverView = { applicant, context, reading: readApplicant(applicant, context) };
  const changes = findAll(view, levers);
  const told = listChanged(changes);
  return {
    asOf: context.asOf,
    season: context.calendar.season,
    reviewOn: context.calendar.reviewOn,
    ...changes,
    closing: levers.flatMap((lever) => (told.has(lever.lever.id) ? [] : findClosing(lever, view))),
    untold: listUntold(view, changes.strength.now),
  };
}

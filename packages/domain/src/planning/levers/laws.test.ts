import fc from "fast-check";
import { expect, test } from "vitest";
import { isLetterMet } from "../../applicant/letter.ts";
import { isSubmitted } from "../../applicant/planned-program.ts";
import type { Applicant, Profile, ProfileFact } from "../../applicant/profile.ts";
import { assess } from "../../assessment/assess.ts";
import { contextFor } from "../../assessment/context.ts";
import { RULES_ON_EVIDENCE } from "../../assessment/evidence-states.ts";
import { toStrength } from "../../assessment/strength.ts";
import { addDays } from "../../kernel/calendar-date.ts";
import { must } from "../../kernel/must.ts";
import { known, type Told } from "../../kernel/told.ts";
import type { RuleContext } from "../../rules/rule-context.ts";
import type { RuleId } from "../../rules/rule-ids.ts";
import { compileCatalogue } from "../../rules/screens/catalogue.ts";
import { arbitraryApplicant, arbitraryLetter } from "../../testing/arbitraries.ts";
import { arbitraryProgram } from "../../testing/arbitrary-programs.ts";
import { AS_OF } from "../../testing/seasons.ts";
import { planReadiness } from "../readiness-plan.ts";
import { type Changes, findChanges } from "./find-changes.ts";
import type { OpenLever } from "./lever.ts";
import type { LeverSet } from "./lever-set.ts";
import { LEVERS, listOpenLevers } from "./levers.ts";
import { MOST_AT_ONCE, type Pull } from "./minimal-sets.ts";
import { isBetter } from "./strength-ways.ts";

const CATALOGUE = compileCatalogue(
  fc.sample(arbitraryProgram(), { numRuns: 60, seed: 13 }).map((program, index) => ({
    ...program,
    id: `program-${index + 1}`,
  })),
);

const contextOf = (applicant: Applicant, ahead = 0): RuleContext =>
  contextFor(applicant, { asOf: addDays(AS_OF, ahead), catalogue: CATALOGUE });

/** From seven months before the usual day to half a year after it: before, within and after the time of review. */
const ahead = fc.integer({ min: -210, max: 180 });

/** Somebody for whom much is still open: arbitrary people have mostly passed, or told little. */
function arbitraryOpenApplicant(): fc.Arbitrary<Applicant> {
  return fc
    .tuple(arbitraryApplicant(), fc.boolean(), fc.boolean())
    .map(([applicant, isUnscored, hasNoExperience]) => ({
      ...applicant,
      profile: {
        ...applicant.profile,
        ...(isUnscored ? { step2ck: known([]) } : {}),
        ...(hasNoExperience ? { research: known([]), experiences: known([]), usMonths: known(0) } : {}),
      },
    }));
}

const pull = (applicant: Applicant, pulls: readonly Pull[]): Applicant =>
  pulls.reduce((before, { move }) => move.apply(before), applicant);

/** What an answer reads as after some levers: slow, by the whole assessment, which is the point. */
type Read = (applicant: Applicant, context: RuleContext) => unknown;

const ANSWERS = {
  tier: (applicant, context) => assess(applicant, context).tier,
  posture: (applicant, context) => assess(applicant, context).posture,
  decision: (applicant, context) => assess(applicant, context).decision,
  readiness: (applicant, context) => planReadiness(applicant, context).state,
} as const satisfies Record<string, Read>;

const NAMES = ["tier", "posture", "decision", "readiness"] as const;

type Name = (typeof NAMES)[number];

const READINESS = ["nearly", "ready", "comfortable"];

/** The new value as text where it counts as a change; null where it does not. */
function toEffect(name: Name, from: unknown, to: unknown): string | null {
  if (name === "readiness") {
    return READINESS.indexOf(String(to)) > READINESS.indexOf(String(from)) ? String(to) : null;
  }
  return JSON.stringify(from) === JSON.stringify(to) ? null : JSON.stringify(to);
}

function readEvidence(rule: RuleId, applicant: Applicant, context: RuleContext) {
  const strength = toStrength(assess(applicant, context));
  const states = ["present", "missing", "unknown"] as const;
  return states.find((state) => strength[state].some((item) => item.rule === rule)) ?? "not-asked";
}

const toText = (pulls: readonly Pull[]): string =>
  pulls
    .map(({ lever, move }) => `${lever.lever.id}: ${move.title}`)
    .toSorted()
    .join(" + ");

const ofSet = ({ levers }: LeverSet): string =>
  levers
    .map(({ lever, title }) => `${lever}: ${title}`)
    .toSorted()
    .join(" + ");

/** Every set of up to three moves of different levers. */
function listSets(levers: readonly OpenLever[], atMost = MOST_AT_ONCE): readonly (readonly Pull[])[] {
  if (atMost === 0) return [[]];
  const smaller = listSets(levers, atMost - 1);
  const grown = smaller.flatMap((set) => {
    const last = set.at(-1);
    const from = last === undefined ? 0 : levers.indexOf(last.lever) + 1;
    return levers
      .slice(from)
      .flatMap((lever) => lever.moves.map((move, at) => [...set, { lever, at, move }]));
  });
  return [...new Map([...smaller, ...grown].map((set) => [keyOf(set, levers), set])).values()];
}

const keyOf = (set: readonly Pull[], levers: readonly OpenLever[]): string =>
  set.map(({ lever, at }) => `${levers.indexOf(lever)}.${at}`).join();

/** Whether the levers of one set are among those of another, none of them moved further. */
function isLess(set: readonly Pull[], other: readonly Pull[]): boolean {
  const moved = new Map(other.map(({ lever, at }) => [lever, at]));
  return set.every(({ lever, at }) => at <= (moved.get(lever) ?? -1));
}

/** Of the sets with an effect, those within which no other set has the same. */
function keepSmallest(sets: readonly { set: readonly Pull[]; effect: string }[]): readonly string[] {
  return sets
    .filter(
      ({ set, effect }) =>
        !sets.some((other) => other.set !== set && other.effect === effect && isLess(other.set, set)),
    )
    .map(({ set, effect }) => `${effect} by ${toText(set)}`)
    .toSorted();
}

function tryEach(
  applicant: Applicant,
  context: RuleContext,
  effectOf: (changed: Applicant) => string | null,
) {
  const levers = listOpenLevers(applicant, context);
  const tried = listSets(levers).flatMap((set) => {
    const effect = set.length === 0 ? null : effectOf(pull(applicant, set));
    return effect === null ? [] : [{ set, effect }];
  });
  return keepSmallest(tried);
}

function listFound(changes: Changes, name: Name): readonly string[] {
  const answer: { changes: readonly { to: unknown; sets: readonly LeverSet[] }[] } = changes[name];
  return answer.changes
    .flatMap(({ to, sets }) => {
      const effect = name === "readiness" ? String(to) : JSON.stringify(to);
      return sets.map((set) => `${effect} by ${ofSet(set)}`);
    })
    .toSorted();
}

test("the search finds exactly what trying every set of levers finds, by the whole assessment", {
  timeout: 120_000,
}, () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(arbitraryOpenApplicant(), ahead, (applicant, days) => {
      const context = contextOf(applicant, days);
      fc.pre(listSets(listOpenLevers(applicant, context)).length < 1200);
      const changes = findChanges(applicant, context);
      for (const name of NAMES) {
        const from = ANSWERS[name](applicant, context);
        const found = tryEach(applicant, context, (changed) =>
          toEffect(name, from, ANSWERS[name](changed, context)),
        );
        expect(listFound(changes, name)).toEqual(found);
      }
      for (const rule of RULES_ON_EVIDENCE) {
        const from = readEvidence(rule, applicant, context);
        const found = tryEach(applicant, context, (changed) =>
          isBetter(from, readEvidence(rule, changed, context)) ? rule : null,
        );
        const ways = changes.strength.ways.filter(({ brings }) => brings.some((item) => item.rule === rule));
        expect(ways.map(({ set }) => `${rule} by ${ofSet(set)}`).toSorted()).toEqual(found);
      }
    }),
    { numRuns: 5, seed: 4 },
  );
});

/** The pulls that a set of an answer names. */
function findPulls(set: LeverSet, levers: readonly OpenLever[]): readonly Pull[] {
  return set.levers.map(({ lever: id, title }) => {
    const lever = must(
      levers.find((open) => open.lever.id === id && open.moves.some((move) => move.title === title)),
      "a set names a lever that is open",
    );
    const at = lever.moves.findIndex((move) => move.title === title);
    return { lever, at, move: must(lever.moves[at], "the move was found") };
  });
}

/** A set with what it is said to bring about, and a way to see whether some pulls do. */
interface Claim {
  readonly pulls: readonly Pull[];
  readonly to: unknown;
  readonly read: (changed: Applicant) => unknown;
}

function listClaims(applicant: Applicant, context: RuleContext): readonly Claim[] {
  const levers = listOpenLevers(applicant, context);
  const changes = findChanges(applicant, context);
  const ofAnswers = NAMES.flatMap((name) => {
    const { changes: found }: { changes: readonly { to: unknown; sets: readonly LeverSet[] }[] } =
      changes[name];
    const read = (changed: Applicant) => ANSWERS[name](changed, context);
    return found.flatMap(({ to, sets }) => sets.map((set) => ({ pulls: findPulls(set, levers), to, read })));
  });
  const ofStrength = changes.strength.ways.flatMap(({ set, brings }) =>
    brings.map(({ rule, to }) => ({
      pulls: findPulls(set, levers),
      to,
      read: (changed: Applicant) => readEvidence(rule, changed, context),
    })),
  );
  return [...ofAnswers, ...ofStrength];
}

test("each set changes its answer as it says, and taking any lever away loses the effect", {
  timeout: 60_000,
}, () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(arbitraryOpenApplicant(), ahead, (applicant, days) => {
      for (const { pulls, to, read } of listClaims(applicant, contextOf(applicant, days))) {
        expect(read(pull(applicant, pulls))).toEqual(to);
        for (const left of pulls) {
          const without = pulls.filter((other) => other !== left);
          expect(read(pull(applicant, without))).not.toEqual(to);
        }
      }
    }),
    { numRuns: 40 },
  );
});

/** Facts that stand for good, and choices that are nobody's to make here. */
const NEVER_MOVED = [
  ...(["season", "step3", "step2cs", "graduation", "imgClass", "visa"] as const),
  ...([
    "goal",
    "preferences",
    "course",
    "lastMatch",
    "documents",
    "hasNoLetters",
    "plannedSittings",
  ] as const),
] as const satisfies readonly ProfileFact[];

function startsWith<T>(after: Told<readonly T[]>, before: Told<readonly T[]>): void {
  if (before.state === "unknown") expect(after).toEqual(before);
  else if (after.state === "known") expect(after.value.slice(0, before.value.length)).toEqual(before.value);
  else expect.unreachable("a told fact stays told");
}

function listMet({ letters }: Applicant): readonly unknown[] {
  return letters.state === "known" ? letters.value.filter(isLetterMet) : [];
}

function expectGoodToStand(before: Applicant, after: Applicant): void {
  for (const fact of NEVER_MOVED) expect(after.profile[fact]).toBe(before.profile[fact]);
  for (const fact of ["step1", "step2ck", "practiceTests", "research"] as const) {
    startsWith<unknown>(after.profile[fact], before.profile[fact]);
  }
  expect(listMet(after)).toEqual(expect.arrayContaining([...listMet(before)]));
  expect(after.plan.filter(isSubmitted)).toEqual(before.plan.filter(isSubmitted));
}

test("no lever changes a fact that stands for good: results, failures, graduation, citizenship, visa need", () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(arbitraryOpenApplicant(), ahead, (applicant, days) => {
      for (const { lever, moves } of listOpenLevers(applicant, contextOf(applicant, days))) {
        for (const changed of moves.map(({ apply }) => apply(applicant))) {
          expectGoodToStand(applicant, changed);
          expect(
            listMoved(applicant, changed).filter((fact) => !lever.facts.some((own) => own === fact)),
          ).toEqual([]);
        }
      }
    }),
    { numRuns: 150 },
  );
});

/** The facts that differ between two applicants. */
function listMoved(before: Applicant, after: Applicant): readonly string[] {
  const facts = Object.keys(before.profile).filter((key): key is keyof Profile => key in before.profile);
  const moved: string[] = facts.filter((fact) => before.profile[fact] !== after.profile[fact]);
  if (before.letters !== after.letters) moved.push("letters");
  if (before.plan !== after.plan) moved.push("plan");
  return moved;
}

test("a passed Step 2 CK changes nothing of tier, posture or decision but by Step 1, and a failure keeps the tier", () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(arbitraryApplicant(), ahead, (applicant, days) => {
      const { tier, posture, decision } = findChanges(applicant, contextOf(applicant, days));
      const { standing } = assess(applicant, contextOf(applicant, days));
      if (standing.hasFailure === true && tier.now.settled) {
        expect(tier.changes).toEqual([]);
        expect(tier.nothingThisSeason.length).toBeGreaterThan(0);
      }
      if (standing.step2ckScore === null || standing.hasFailure === "unknown") return;
      for (const answer of [tier, posture, decision]) {
        const facts = answer.changes.flatMap(({ sets }) =>
          sets.flatMap(({ levers }) => levers.flatMap((lever) => lever.facts)),
        );
        expect(facts.filter((fact) => fact !== "step1")).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
});

test("a fact that nobody told stays untold under every lever, but for the log of interest, which reads as empty", () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(arbitraryOpenApplicant(), ahead, (applicant, days) => {
      for (const { moves } of listOpenLevers(applicant, contextOf(applicant, days))) {
        for (const { apply } of moves) {
          const changed = apply(applicant);
          const facts = Object.keys(applicant.profile).filter(
            (key): key is keyof Profile => key in changed.profile,
          );
          const told = facts.filter(
            (fact) =>
              applicant.profile[fact].state === "unknown" && changed.profile[fact].state !== "unknown",
          );
          expect(told.filter((fact) => fact !== "interest")).toEqual([]);
          if (applicant.letters.state === "unknown") expect(changed.letters).toBe(applicant.letters);
        }
      }
    }),
    { numRuns: 100 },
  );
});

function backwards<T>(told: Told<readonly T[]>): Told<readonly T[]> {
  return told.state === "known" ? known(told.value.toReversed()) : told;
}

test("the order of entry never matters, and the same input gives the same bytes", { timeout: 60_000 }, () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(arbitraryOpenApplicant(), ahead, ({ profile, letters, plan }, days) => {
      const one = { profile, letters, plan };
      const other = {
        profile: {
          ...profile,
          practiceTests: backwards(profile.practiceTests),
          plannedSittings: backwards(profile.plannedSittings),
          experiences: backwards(profile.experiences),
          research: backwards(profile.research),
          interest: backwards(profile.interest),
        },
        letters: backwards(letters),
        plan: plan.toReversed(),
      };
      const context = contextOf(one, days);
      const once = JSON.stringify(findChanges(one, context));
      expect(JSON.stringify(findChanges(other, context))).toBe(once);
      expect(JSON.stringify(findChanges(structuredClone(one), context))).toBe(once);
    }),
    { numRuns: 60 },
  );
});

test("nothing is in time once programs review, and every other set has its day by then", () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(arbitraryOpenApplicant(), ahead, (applicant, days) => {
      const context = contextOf(applicant, days);
      const { tier, strength } = findChanges(applicant, context);
      const sets = [...tier.changes.flatMap((change) => change.sets), ...strength.ways.map(({ set }) => set)];
      if (context.asOf >= context.calendar.reviewOn)
        expect(sets.filter(({ isInTime }) => isInTime !== false)).toEqual([]);
      for (const { isInTime, isThisSeason, helpsUntil } of sets) {
        // What is in time is in the season, and nothing is once it cannot help any more.
        if (isInTime === true) expect(isThisSeason).toBe(true);
        if (context.asOf > helpsUntil) expect(isThisSeason).toBe(false);
        expect(helpsUntil >= context.calendar.reviewOn).toBe(true);
      }
      for (const { levers, months, isTimeKnown } of sets) {
        expect(months).toBe(Math.max(0, ...levers.map((lever) => lever.months ?? 0)));
        expect(isTimeKnown).toBe(levers.every((lever) => lever.months !== null));
      }
    }),
    { numRuns: 100 },
  );
});

test("where evidence is not told, nothing is ever said to be without effect", () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(arbitraryApplicant(), ahead, (applicant, days) => {
      const { strength } = findChanges(applicant, contextOf(applicant, days));
      const ids = strength.nothingThisSeason.map(({ id }) => id);
      if (ids.length > 0) expect(ids.includes("not-told")).toBe(strength.now.unknown.length > 0);
    }),
    { numRuns: 150 },
  );
});

test("however much is open, the moves that the search walks through are few", () => {
  expect.hasAssertions();
  const many = fc.array(arbitraryLetter(), { minLength: 40, maxLength: 40 });
  fc.assert(
    fc.property(arbitraryOpenApplicant(), many, (applicant, letters) => {
      const open = listOpenLevers({ ...applicant, letters: known(letters) }, contextOf(applicant));
      // The search grows with the cube of it.
      expect(open.reduce((sum, { moves }) => sum + moves.length, 0)).toBeLessThanOrEqual(55);
    }),
    { numRuns: 40 },
  );
});

test("every lever is registered once and names its facts and rules", () => {
  expect(new Set(LEVERS.map(({ id }) => id)).size).toBe(LEVERS.length);
  for (const { facts, rules, title } of LEVERS) {
    expect(facts.length).toBeGreaterThan(0);
    expect(rules.length).toBeGreaterThan(0);
    expect(title).toMatch(/^[A-Z]/);
  }
});

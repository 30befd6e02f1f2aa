import type { Applicant } from "../../applicant/profile.ts";
import type { Move, OpenLever } from "./lever.ts";

/** A lever that is moved, and how far: the place of the move among its moves. */
export interface Pull {
  readonly lever: OpenLever;
  readonly at: number;
  readonly move: Move;
}

/** Levers that are pulled together. */
export type Pulls = readonly Pull[];

/** The most levers that a set may hold. */
export const MOST_AT_ONCE = 3;

/** Whether what one set asks for lies within what another asks for: the same levers or fewer, none moved further. */
export function isWithin(less: Pulls, more: Pulls): boolean {
  return less.every(({ lever, at }) => more.some((pull) => pull.lever === lever && pull.at >= at));
}

/** The person with some levers pulled. */
export function pullAll(applicant: Applicant, pulls: Pulls): Applicant {
  return pulls.reduce((before, { move }) => move.apply(before), applicant);
}

/** Something that levers may bring about. */
export interface Wish<T> {
  /** Whether a lever can move it at all: a set never holds one that cannot. */
  readonly bears: (lever: OpenLever) => boolean;
  /** What a person with some levers pulled has of it, as a key; null where it is as before. */
  readonly effectOf: (whatIf: T) => string | null;
  /** Where there is one effect alone, sets that ask for more than one that was found need not be tried. */
  readonly isOneEffect: boolean;
}

/** The smallest sets that bring something about, by effect, in the order in which they were found. */
export type SmallestSets = ReadonlyMap<string, readonly Pulls[]>;

/** A wish with what was found for it so far. */
interface Sought<T> {
  readonly wish: Wish<T>;
  readonly bearing: ReadonlySet<OpenLever>;
  readonly byEffect: Map<string, Pulls[]>;
  readonly all: Pulls[];
}

function isAnswered<T>({ wish, all }: Sought<T>, pulls: Pulls): boolean {
  return wish.isOneEffect && all.some((set) => isWithin(set, pulls));
}

function note<T>({ wish, byEffect, all }: Sought<T>, pulls: Pulls, whatIf: T): void {
  const effect = wish.effectOf(whatIf);
  if (effect === null) return;
  const ofEffect = byEffect.get(effect) ?? [];
  if (ofEffect.some((set) => isWithin(set, pulls))) return;
  ofEffect.push(pulls);
  all.push(pulls);
  byEffect.set(effect, ofEffect);
}

/** How far a walk through the sets of one size has come. */
interface Step<T> {
  readonly pulls: Pulls;
  readonly applicant: Applicant;
  /** The place of the first lever that may follow. */
  readonly from: number;
  /** The wishes that every lever of the set bears on, and that no smaller set answers. */
  readonly sought: readonly Sought<T>[];
}

interface Walk<T> {
  readonly levers: readonly OpenLever[];
  readonly size: number;
  readonly read: (applicant: Applicant) => T;
}

/** One lever pulled more, as far as it goes; the last lever of a set is asked what it brings. */
function pullOne<T>(step: Step<T>, place: number, walking: Walk<T>): void {
  const lever = walking.levers[place];
  const bearing = lever === undefined ? [] : step.sought.filter((each) => each.bearing.has(lever));
  if (lever === undefined || bearing.length === 0) return;
  for (const [at, move] of lever.moves.entries()) {
    const pulls = [...step.pulls, { lever, at, move }];
    const sought = bearing.filter((each) => !isAnswered(each, pulls));
    if (sought.length === 0) continue;
    const applicant = move.apply(step.applicant);
    if (pulls.length < walking.size) {
      walk({ pulls, applicant, from: place + 1, sought }, walking);
    } else {
      const whatIf = walking.read(applicant);
      for (const each of sought) note(each, pulls, whatIf);
    }
  }
}

function walk<T>(step: Step<T>, walking: Walk<T>): void {
  for (let place = step.from; place < walking.levers.length; place += 1) pullOne(step, place, walking);
}

/**
 * The smallest sets of levers that bring something about: taking any lever of a set away, or moving it less far, loses the
 * effect. Every set of up to three levers is tried but those that cannot be smallest.
 * @param read what the wishes are asked of, for a person with some levers pulled
 * @returns for each wish, in their order
 */
export function findSmallestSets<T>(
  applicant: Applicant,
  levers: readonly OpenLever[],
  { wishes, read }: { readonly wishes: readonly Wish<T>[]; readonly read: (applicant: Applicant) => T },
): readonly SmallestSets[] {
  const sought = wishes.map(
    (wish): Sought<T> => ({
      wish,
      bearing: new Set(levers.filter(wish.bears)),
      byEffect: new Map(),
      all: [],
    }),
  );
  // Size by size, so that smaller sets are known before any set that holds them.
  for (let size = 1; size <= MOST_AT_ONCE; size += 1) {
    walk({ pulls: [], applicant, from: 0, sought }, { levers, size, read });
  }
  return sought.map(({ byEffect }) => byEffect);
}

import { type Fact, isUnverified } from "../../program/fact.ts";
import type { FailurePolicy, GraduationLimit, Program, VisaPolicy } from "../../program/program.ts";

/** What a program says of a visa kind. Conditional, disputed, undisclosed and unchecked are all "open": none is a no. */
export type VisaAnswer = "yes" | "no" | "open";

/** What a program does with a failed attempt, as far as it can be relied on. */
export type FailureScreen =
  | { readonly kind: "open" }
  | { readonly kind: "none" }
  | { readonly kind: "asked"; readonly isRequired: boolean; readonly exams: FailurePolicy["exams"] };

/** One program with every fact that can keep a person out, ready to be held against people. */
export interface ProgramScreen {
  readonly id: string;
  readonly j1: VisaAnswer;
  readonly h1b: VisaAnswer;
  readonly failures: FailureScreen;
  /** A required Step 2 CK minimum; null where none is stated as required. */
  readonly minimum: number | null;
  /** Most years since graduation; null where no such limit is stated as required. */
  readonly graduationYears: number | null;
  readonly military: VisaAnswer;
}

/** The list of programs, compiled once and then held against any number of people. */
export interface Catalogue {
  /** In the order of their ids. */
  readonly screens: readonly ProgramScreen[];
  /** The place of each program in `screens`. */
  readonly places: ReadonlyMap<string, number>;
  /** The distinct required minimums and graduation limits, ascending: people between two of them screen alike. */
  readonly minimums: readonly number[];
  readonly graduationLimits: readonly number[];
}

/** The value, where a document that can be relied on states it; null otherwise. */
function findReliable<T>(fact: Fact<T>): T | null {
  return fact.state === "known" && !isUnverified(fact.claim) ? fact.value : null;
}

function toVisaAnswer(fact: Fact<VisaPolicy>): VisaAnswer {
  const policy = findReliable(fact);
  return policy === null || policy.answer === "conditional" ? "open" : policy.answer;
}

function toFailureScreen(fact: Program["facts"]["failurePolicy"]): FailureScreen {
  const policy = findReliable(fact);
  if (policy === null || "statement" in policy) return { kind: "open" };
  const { firstAttemptPass, exams } = policy;
  if (firstAttemptPass === "preferred" || firstAttemptPass === "not-required") return { kind: "none" };
  return { kind: "asked", isRequired: firstAttemptPass === "required", exams };
}

function toGraduationYears(policy: GraduationLimit | { readonly statement: string } | null): number | null {
  if (policy === null || "statement" in policy || policy.requirement !== "required") return null;
  return policy.years;
}

/** A military program takes only people who serve. It says so by its setting, or by having no other track. */
function toMilitary({ setting, tracks }: Program["facts"]): VisaAnswer {
  const knownTracks = findReliable(tracks);
  if (
    knownTracks !== null &&
    knownTracks.length > 0 &&
    knownTracks.every((track) => track.kind === "military")
  ) {
    return "yes";
  }
  if (findReliable(setting) === "military") return "yes";
  return setting.state === "known" && setting.value === "military" ? "open" : "no";
}

function toScreen({ id, facts }: Program): ProgramScreen {
  const minimum = findReliable(facts.minimumStep2ck);
  return {
    id,
    j1: toVisaAnswer(facts.visaJ1),
    h1b: toVisaAnswer(facts.visaH1b),
    failures: toFailureScreen(facts.failurePolicy),
    minimum: minimum?.requirement === "required" ? minimum.minimum : null,
    graduationYears: toGraduationYears(findReliable(facts.graduationLimit)),
    military: toMilitary(facts),
  };
}

/** A program on somebody's list of which the list of programs knows nothing. */
export const UNLISTED_PROGRAM: ProgramScreen = Object.freeze({
  id: "",
  j1: "open",
  h1b: "open",
  failures: Object.freeze({ kind: "open" }),
  minimum: null,
  graduationYears: null,
  military: "no",
});

function listDistinct(numbers: readonly (number | null)[]): readonly number[] {
  const known = numbers.filter((number) => number !== null);
  return [...new Set(known)].sort((a, b) => a - b);
}

/** The programs ready to be held against people. The same programs in any order give the same catalogue. */
export function compileCatalogue(programs: readonly Program[]): Catalogue {
  const screens = programs.map(toScreen).sort((a, b) => (a.id < b.id ? -1 : 1));
  return Object.freeze({
    screens,
    places: new Map(screens.map((screen, place) => [screen.id, place])),
    minimums: listDistinct(screens.map((screen) => screen.minimum)),
    graduationLimits: listDistinct(screens.map((screen) => screen.graduationYears)),
  });
}

/** No list of programs at hand. */
export const EMPTY_CATALOGUE: Catalogue = compileCatalogue([]);

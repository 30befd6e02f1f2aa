import { DECIDING_FIELDS } from "../../program/deciding-fields.ts";
import { type Fact, isUnverified } from "../../program/fact.ts";
import type {
  FailurePolicy,
  GraduationLimit,
  Program,
  ProgramFields,
  Region,
  Setting,
  VisaPolicy,
} from "../../program/program.ts";

/** What a program says of a visa kind. Conditional, disputed, undisclosed and unchecked are all "open": none is a no. */
export type VisaAnswer = "yes" | "no" | "open";

/** What a program does with a failed attempt, as far as it can be relied on. */
export type FailureScreen =
  | { readonly kind: "open" }
  | { readonly kind: "none" }
  | { readonly kind: "asked"; readonly isRequired: boolean; readonly exams: FailurePolicy["exams"] };

/** A field by which a program can keep somebody out. */
export type ScreenField = (typeof DECIDING_FIELDS)[number] | "setting";

/** Why a field does not tell whether it keeps somebody out. */
export type GapKind =
  | Exclude<Fact<unknown>["state"], "known">
  | "conditional"
  | "kind-not-stated"
  | "in-words";

/** A field of a program that is not surely known. */
export interface Gap {
  readonly field: ScreenField;
  readonly kind: GapKind;
}

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
  /** The deciding fields that are not surely known, in the order of a program's page. */
  readonly gaps: readonly Gap[];
}

/** What kind of program one is, as far as documents that can be relied on say so. */
export interface ProgramKind {
  readonly region: Region;
  /** Null where nobody has checked it. */
  readonly setting: Setting | null;
  /** Percent of residents who are IMGs; null where nobody has checked it. */
  readonly imgShare: number | null;
}

/** The list of programs, compiled once and then held against any number of people. */
export interface Catalogue {
  /** In the order of their ids. */
  readonly screens: readonly ProgramScreen[];
  /** The kind of each program, by its place in `screens`. */
  readonly kinds: readonly ProgramKind[];
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

type DecidingValue = ProgramFields[(typeof DECIDING_FIELDS)[number]];

function findGapOfValue(value: DecidingValue): GapKind | null {
  if ("statement" in value) return "in-words";
  if ("answer" in value) return value.answer === "conditional" ? "conditional" : null;
  const demand = "firstAttemptPass" in value ? value.firstAttemptPass : value.requirement;
  return demand === "kind-not-stated" ? "kind-not-stated" : null;
}

function findGap(fact: Fact<DecidingValue>): GapKind | null {
  if (fact.state !== "known") return fact.state;
  return isUnverified(fact.claim) ? "not-checked" : findGapOfValue(fact.value);
}

function listGaps(facts: Program["facts"], military: VisaAnswer): readonly Gap[] {
  const gaps = DECIDING_FIELDS.flatMap((field): Gap[] => {
    const kind = findGap(facts[field]);
    return kind === null ? [] : [{ field, kind }];
  });
  return military === "open" ? [...gaps, { field: "setting", kind: "not-checked" }] : gaps;
}

function toScreen({ id, facts }: Program): ProgramScreen {
  const minimum = findReliable(facts.minimumStep2ck);
  const military = toMilitary(facts);
  return {
    id,
    j1: toVisaAnswer(facts.visaJ1),
    h1b: toVisaAnswer(facts.visaH1b),
    failures: toFailureScreen(facts.failurePolicy),
    minimum: minimum?.requirement === "required" ? minimum.minimum : null,
    graduationYears: toGraduationYears(findReliable(facts.graduationLimit)),
    military,
    gaps: listGaps(facts, military),
  };
}

function toKind({ region, facts }: Program): ProgramKind {
  return { region, setting: findReliable(facts.setting), imgShare: findReliable(facts.imgShare) };
}

function listDistinct(numbers: readonly (number | null)[]): readonly number[] {
  const known = numbers.filter((number) => number !== null);
  return [...new Set(known)].sort((a, b) => a - b);
}

/** The programs ready to be held against people. The same programs in any order give the same catalogue. */
export function compileCatalogue(programs: readonly Program[]): Catalogue {
  const ordered = programs.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const screens = ordered.map(toScreen);
  return Object.freeze({
    screens,
    kinds: ordered.map(toKind),
    places: new Map(screens.map((screen, place) => [screen.id, place])),
    minimums: listDistinct(screens.map((screen) => screen.minimum)),
    graduationLimits: listDistinct(screens.map((screen) => screen.graduationYears)),
  });
}

import type { Profile } from "../applicant/profile.ts";
import { must } from "../kernel/must.ts";
import { unknown } from "../kernel/told.ts";
import { REFERENCE_ALMANAC } from "../parameters/reference-almanac.ts";
import { type Fact, isUnverified } from "../program/fact.ts";
import type { Program } from "../program/program.ts";
import { readPersonScreen } from "../rules/read-person-screen.ts";
import { compileCatalogue, type ProgramScreen } from "../rules/screens/catalogue.ts";
import { screenProgram } from "../rules/screens/screen-program.ts";
import { assess } from "./assess.ts";
import { contextFor, type Standards } from "./context.ts";
import { isSameValue } from "./same-value.ts";

/** The facts of a person by which programs screen: what must be read of somebody to say whether a change touches them. */
export const SCREENING_FACTS = [
  "season",
  "step1",
  "step2ck",
  "step3",
  "graduation",
  "visa",
  "preferences",
] as const satisfies readonly (keyof Profile)[];

/** What a program is for one person before and after a change of its facts. */
export interface ScreenChange {
  /** Whether anything differs that an answer may rest on. */
  readonly isTouched: boolean;
  readonly wasExcluded: boolean;
  readonly isExcluded: boolean;
}

/** A program before and after a change of its facts, ready to be held against people. */
export interface ProgramChange {
  /** Whether it can touch anybody at all: most facts are only shown. */
  readonly decides: boolean;
  /** Whether the kind of program differs, which counts for whoever has it on their list. */
  readonly changesKind: boolean;
  readonly before: ProgramScreen;
  readonly after: ProgramScreen;
}

function compileOne(program: Program): ProgramScreen {
  return must(compileCatalogue([program]).screens[0], "one program gives one screen");
}

function toReliable<T>(fact: Fact<T>): T | null {
  return fact.state === "known" && !isUnverified(fact.claim) ? fact.value : null;
}

function isSameKind({ facts: a }: Program, { facts: b }: Program): boolean {
  return toReliable(a.setting) === toReliable(b.setting) && toReliable(a.imgShare) === toReliable(b.imgShare);
}

/** What a change of one program's facts may change for people. Both must be the same program. */
export function compareProgram(before: Program, after: Program): ProgramChange {
  const screens = { before: compileOne(before), after: compileOne(after) };
  const changesKind = !isSameKind(before, after);
  return { ...screens, changesKind, decides: changesKind || !isSameValue(screens.before, screens.after) };
}

/** What a change of a program makes of it for one person, whether or not it stands on their list. */
export function screenChange(
  { before, after }: ProgramChange,
  profile: Profile,
  standards: Standards,
): ScreenChange {
  const { calendar, almanac = REFERENCE_ALMANAC } = contextFor({ profile }, standards);
  const person = readPersonScreen(profile, calendar.season, almanac);
  const was = screenProgram(before, person);
  const is = screenProgram(after, person);
  return {
    isTouched: !isSameValue(was, is),
    wasExcluded: was.reasons.length > 0,
    isExcluded: is.reasons.length > 0,
  };
}

/**
 * Whether the stored answer of somebody differs between two lists of programs who has none of those that differ on their
 * own. To them a program is one of those in reach, which no letter and no list of theirs moves; so it shows in the answer that
 * they would get without any.
 */
export function isReachDecisive(
  profile: Profile,
  { before, after }: { readonly before: Standards; readonly after: Standards },
): boolean {
  const person = { profile, letters: unknown, plan: [] };
  const was = assess(person, contextFor(person, before)).findings;
  const is = assess(person, contextFor(person, after)).findings;
  // A finding holds nothing personal, so that equal ones are one.
  return was.length !== is.length || was.some((finding, place) => finding !== is[place]);
}

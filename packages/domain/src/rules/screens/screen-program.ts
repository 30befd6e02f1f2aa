import { OPEN, type OpenFacts } from "../open-facts.ts";
import { anyOf, reaches, toOpen, type Verdict } from "../verdict.ts";
import type { ProgramScreen, VisaAnswer } from "./catalogue.ts";
import type { ExclusionReason } from "./exclusion.ts";
import { acceptsKind, type PersonScreen } from "./person-screen.ts";

/** One program held against one person. */
export interface Screened {
  /** Every reason for which the program cannot take the person; empty where it can, or may. */
  readonly reasons: readonly ExclusionReason[];
  /** A fact that decides for this person is not known, of the program or of the person. */
  readonly isUnknown: boolean;
  /** The person's own facts that, once told, may turn out to exclude. */
  readonly mayExclude: OpenFacts;
}

/** One demand of a program held against one person. */
interface Screening {
  /** Whether it keeps the person out. */
  readonly excludes: Verdict;
  readonly isUnknown: boolean;
}

const PASSES: Screening = Object.freeze({ excludes: false, isUnknown: false });
const UNKNOWN: Screening = Object.freeze({ excludes: false, isUnknown: true });
const EXCLUDES: Screening = Object.freeze({ excludes: true, isUnknown: false });

function mayExclude(open: OpenFacts): Screening {
  return { excludes: open, isUnknown: true };
}

/** Only a person whose every acceptable kind meets a plain no is kept out; one open kind keeps the program open. */
export function screenVisa(program: ProgramScreen, { needed, accepts }: PersonScreen["visa"]): Screening {
  if (needed === false) return PASSES;
  const answers: VisaAnswer[] = [];
  if (acceptsKind(accepts, "j1")) answers.push(program.j1);
  if (acceptsKind(accepts, "h1b")) answers.push(program.h1b);
  if (needed === true) {
    if (answers.includes("yes")) return PASSES;
    return answers.every((answer) => answer === "no") ? EXCLUDES : UNKNOWN;
  }
  if (answers.every((answer) => answer === "yes")) return PASSES;
  return answers.includes("no") ? mayExclude(toOpen(needed)) : UNKNOWN;
}

/** A policy that is not known decides for whoever failed Step 1 or Step 2 CK; a required one for the exams it names. */
export function screenFailures({ failures }: ProgramScreen, person: PersonScreen): Screening {
  if (failures.kind === "none") return PASSES;
  if (failures.kind === "open") {
    return anyOf(person.step1.failed, person.step2ck.failed) === false ? PASSES : UNKNOWN;
  }
  let failed: Verdict = false;
  for (const exam of failures.exams) failed = anyOf(failed, person[exam].failed);
  if (failed === false) return PASSES;
  if (!failures.isRequired) return UNKNOWN;
  return failed === true ? EXCLUDES : mayExclude(toOpen(failed));
}

function screenScore({ minimum }: ProgramScreen, { step2ck }: PersonScreen): Screening {
  if (minimum === null) return PASSES;
  if (step2ck.passed === false) return UNKNOWN;
  const isEnough = reaches(step2ck, minimum);
  if (step2ck.passed !== true) return isEnough === true ? UNKNOWN : mayExclude(toOpen(step2ck.passed));
  if (isEnough === null) return mayExclude(OPEN.step2ckScore);
  return isEnough ? PASSES : EXCLUDES;
}

function screenGraduation(program: ProgramScreen, person: PersonScreen): Screening {
  if (program.graduationYears === null) return PASSES;
  if (person.yearsSinceGraduation === null) return mayExclude(OPEN.graduation);
  return person.yearsSinceGraduation > program.graduationYears ? EXCLUDES : PASSES;
}

/** A program for people who serve keeps out whoever said that they do not; silence leaves it open. */
export function screenMilitary(
  { military }: ProgramScreen,
  { isInMilitaryService }: Pick<PersonScreen, "isInMilitaryService">,
): Screening {
  if (military === "no" || isInMilitaryService === true) return PASSES;
  if (military === "open") return UNKNOWN;
  return isInMilitaryService === false ? EXCLUDES : mayExclude(toOpen(isInMilitaryService));
}

/** The program against the person: every reason that keeps the person out, and whether anything that decides is unknown. */
export function screenProgram(program: ProgramScreen, person: PersonScreen): Screened {
  const reasons: ExclusionReason[] = [];
  let isUnknown = false;
  let open: OpenFacts = 0;
  const add = (screening: Screening, reason: () => ExclusionReason): void => {
    if (screening.excludes === true) reasons.push(reason());
    if (screening.isUnknown) isUnknown = true;
    open |= toOpen(screening.excludes);
  };
  const { minimum, graduationYears } = program;
  add(screenVisa(program, person.visa), () => ({ kind: "visa-not-sponsored" }));
  add(screenFailures(program, person), () => ({ kind: "failures-screened" }));
  add(screenScore(program, person), () => ({ kind: "score-below-minimum", minimum: minimum ?? 0 }));
  add(screenGraduation(program, person), () => ({
    kind: "graduated-too-long-ago",
    years: graduationYears ?? 0,
  }));
  add(screenMilitary(program, person), () => ({ kind: "military-service" }));
  return { reasons, isUnknown, mayExclude: open };
}

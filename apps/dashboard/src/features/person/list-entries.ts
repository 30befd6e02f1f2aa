import { isPlanned, type PlannedProgram } from "@induction/domain/applicant/planned-program";
import type { Applicant, Profile } from "@induction/domain/applicant/profile";
import { assess } from "@induction/domain/assessment/assess";
import { contextFor } from "@induction/domain/assessment/context";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { known } from "@induction/domain/kernel/told";
import type { Program } from "@induction/domain/program/program";
import type { RuleContext } from "@induction/domain/rules/rule-context";
import { compileCatalogue } from "@induction/domain/rules/screens/catalogue";
import { exclusionInWords } from "@induction/domain/rules/screens/exclusion-words";

/** Whether a program counts for a person. */
export type ListStanding =
  | { readonly kind: "considering" }
  | { readonly kind: "confirmed" }
  /** Which of the facts that decide are not known, in words. */
  | { readonly kind: "unknown"; readonly because: readonly string[] }
  | { readonly kind: "excluded"; readonly reasons: readonly string[] };

/** For each question that programs screen by: the person to whom it does not matter. */
const QUESTIONS: readonly { readonly label: string; readonly settle: (profile: Profile) => Profile }[] = [
  { label: "visa", settle: (profile) => ({ ...profile, visa: known({ needed: false }) }) },
  {
    label: "attempts or score",
    settle: (profile) => ({ ...profile, step1: PASSED, step2ck: PASSED, step3: PASSED }),
  },
  {
    label: "graduation year",
    settle: (profile) => ({ ...profile, graduation: known({ status: "student", expectedYear: 2100 }) }),
  },
  {
    label: "military service",
    settle: (profile) => ({
      ...profile,
      preferences: known({ regions: [], settings: [], openToAdvanced: false, inMilitaryService: true }),
    }),
  },
];

/** A score above every minimum, at the first attempt. */
const PASSED = known([{ takenOn: null, result: "pass" as const, score: 300 }]);

/** A program on somebody's list, with what the catalogue knows of it and whether it counts. */
export interface ListEntry {
  readonly planned: PlannedProgram;
  /** Undefined where our list of programs does not hold it. */
  readonly program: Program | undefined;
  readonly standing: ListStanding;
}

interface ListOptions {
  readonly applicant: Applicant;
  readonly today: CalendarDate;
  readonly programs: readonly Program[];
}

const ORDER: readonly ListStanding["kind"][] = ["confirmed", "unknown", "considering", "excluded"];

/** The list, each program held against the person alone, so that its own part of the count is seen. By standing, then by name. */
export function listEntries({ applicant, today, programs }: ListOptions): readonly ListEntry[] {
  const context = contextFor(applicant, { asOf: today, catalogue: compileCatalogue(programs) });
  const byId = new Map(programs.map((program) => [program.id, program]));
  return applicant.plan
    .map((planned) => ({
      planned,
      program: byId.get(planned.programId),
      standing: toStanding({ ...applicant, plan: [planned] }, context),
    }))
    .toSorted(
      (a, b) =>
        ORDER.indexOf(a.standing.kind) - ORDER.indexOf(b.standing.kind) || nameOf(a).localeCompare(nameOf(b)),
    );
}

/** Where the one program on the list of this person stands. */
function toStanding(applicant: Applicant, context: RuleContext): ListStanding {
  const [planned] = applicant.plan;
  if (planned === undefined || !isPlanned(planned)) return { kind: "considering" };
  const { excluded, unknown } = assess(applicant, context).breadth;
  const [exclusion] = excluded;
  if (exclusion !== undefined) return { kind: "excluded", reasons: exclusion.reasons.map(exclusionInWords) };
  return unknown > 0
    ? { kind: "unknown", because: listOpenQuestions(applicant, context) }
    : { kind: "confirmed" };
}

/** The questions that stay open for this person and program when every other one is settled. */
function listOpenQuestions(applicant: Applicant, context: RuleContext): readonly string[] {
  return QUESTIONS.filter((question) => {
    const others = QUESTIONS.filter((other) => other !== question);
    const profile = others.reduce((settled, { settle }) => settle(settled), applicant.profile);
    return assess({ ...applicant, profile }, context).breadth.unknown > 0;
  }).map(({ label }) => label);
}

function nameOf({ planned, program }: Pick<ListEntry, "planned" | "program">): string {
  return program?.name ?? planned.programId;
}

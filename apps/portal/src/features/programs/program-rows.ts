import type { PlannedProgram } from "@induction/domain/applicant/planned-program";
import type { Applicant } from "@induction/domain/applicant/profile";
import { contextFor } from "@induction/domain/assessment/context";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { Fact } from "@induction/domain/program/fact";
import type { Program } from "@induction/domain/program/program";
import { readApplicant } from "@induction/domain/rules/read-applicant";
import { readStep3 } from "@induction/domain/rules/read-exams";
import {
  type Catalogue,
  compileCatalogue,
  type ProgramScreen,
} from "@induction/domain/rules/screens/catalogue";
import type { ExclusionReason } from "@induction/domain/rules/screens/exclusion";
import {
  acceptsKind,
  isInMilitaryService,
  type PersonScreen,
  yearsSinceGraduation,
} from "@induction/domain/rules/screens/person-screen";
import { screenProgram } from "@induction/domain/rules/screens/screen-program";
import type { Standing, VisaStanding } from "./program-filters.ts";

/** One program as this person sees it. */
export interface ProgramRow {
  readonly program: Program;
  readonly city: string | null;
  /** Whether it can take the person; every reason where it cannot. */
  readonly standing: Standing;
  readonly reasons: readonly ExclusionReason[];
  /** What it says to the person's visas; null where none is needed. */
  readonly visa: VisaStanding | null;
  /** Its place on the person's list; null where it is not on it. */
  readonly planned: PlannedProgram | null;
}

interface Seen {
  readonly applicant: Applicant;
  readonly today: CalendarDate;
}

const catalogues = new WeakMap<readonly Program[], Catalogue>();

function getCatalogue(programs: readonly Program[]): Catalogue {
  const known = catalogues.get(programs);
  if (known !== undefined) return known;
  const catalogue = compileCatalogue(programs);
  catalogues.set(programs, catalogue);
  return catalogue;
}

/** What of the person programs screen by: the reading that the rules make of the same facts. */
function toPerson(catalogue: Catalogue, { applicant, today }: Seen): PersonScreen {
  const context = contextFor(applicant, { asOf: today, catalogue });
  const { step1, step2ck, visa } = readApplicant(applicant, context);
  const { step3, graduation, preferences } = applicant.profile;
  return {
    step1,
    step2ck,
    visa,
    step3: readStep3(step3),
    yearsSinceGraduation: yearsSinceGraduation(graduation, context.calendar.season),
    isInMilitaryService: isInMilitaryService(preferences),
  };
}

function toVisaStanding({ j1, h1b }: ProgramScreen, { visa }: PersonScreen): VisaStanding | null {
  if (visa.needed === false) return null;
  const answers = [
    ...(acceptsKind(visa.accepts, "j1") ? [j1] : []),
    ...(acceptsKind(visa.accepts, "h1b") ? [h1b] : []),
  ];
  if (answers.includes("yes")) return "yes";
  return answers.every((answer) => answer === "no") ? "no" : "open";
}

/** The one value of a fact, where it is known and not disputed. */
export function findValue<T>(fact: Fact<T>): T | null {
  return fact.state === "known" ? fact.value : null;
}

/** Every program held against the person, in the order of names. */
export function toProgramRows(programs: readonly Program[], seen: Seen): readonly ProgramRow[] {
  const catalogue = getCatalogue(programs);
  const person = toPerson(catalogue, seen);
  const screens = new Map(catalogue.screens.map((screen) => [screen.id, screen]));
  const plan = new Map(seen.applicant.plan.map((planned) => [planned.programId, planned]));
  return programs
    .flatMap((program): ProgramRow[] => {
      const screen = screens.get(program.id);
      if (screen === undefined) return [];
      const { reasons, isUnknown } = screenProgram(screen, person);
      const open = isUnknown ? "unknown" : "confirmed";
      return [
        {
          program,
          city: findValue(program.facts.city),
          standing: reasons.length > 0 ? "excluded" : open,
          reasons,
          visa: toVisaStanding(screen, person),
          planned: plan.get(program.id) ?? null,
        },
      ];
    })
    .toSorted((a, b) => a.program.name.localeCompare(b.program.name));
}

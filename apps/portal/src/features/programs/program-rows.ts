import type { PlannedProgram } from "@induction/domain/applicant/planned-program";
import type { Profile } from "@induction/domain/applicant/profile";
import { contextFor } from "@induction/domain/assessment/context";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { Fact } from "@induction/domain/program/fact";
import type { Program } from "@induction/domain/program/program";
import { readPersonScreen } from "@induction/domain/rules/read-person-screen";
import {
  type Catalogue,
  compileCatalogue,
  type ProgramScreen,
} from "@induction/domain/rules/screens/catalogue";
import { acceptsKind, type PersonScreen } from "@induction/domain/rules/screens/person-screen";
import { type ProgramStanding, toStanding } from "@induction/domain/rules/screens/standing";
import type { VisaStanding } from "./program-filters.ts";

/** One program as this person sees it. */
export interface ProgramRow {
  readonly program: Program;
  readonly city: string | null;
  /** What it is for the person: what keeps the person out, what is open, and what nobody has checked. */
  readonly standing: ProgramStanding;
  /** What it says to the person's visas; null where none is needed. */
  readonly visa: VisaStanding | null;
  /** Its place on the person's list; null where it is not on it. */
  readonly planned: PlannedProgram | null;
}

interface Seen {
  readonly profile: Profile;
  readonly today: CalendarDate;
}

const catalogues = new WeakMap<readonly Program[], Catalogue>();

/** The programs ready to be held against people; worked out once for a list. */
export function getCatalogue(programs: readonly Program[]): Catalogue {
  const known = catalogues.get(programs);
  if (known !== undefined) return known;
  const catalogue = compileCatalogue(programs);
  catalogues.set(programs, catalogue);
  return catalogue;
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

const byName = new Intl.Collator("en");

/** Every program held against the person, in the order of names, none of them on a list yet. */
export function screenPrograms(
  programs: readonly Program[],
  { profile, today }: Seen,
): readonly ProgramRow[] {
  const catalogue = getCatalogue(programs);
  const person = readPersonScreen(
    profile,
    contextFor({ profile }, { asOf: today, catalogue }).calendar.season,
  );
  const screens = new Map(catalogue.screens.map((screen) => [screen.id, screen]));
  return programs
    .flatMap((program): ProgramRow[] => {
      const screen = screens.get(program.id);
      if (screen === undefined) return [];
      return [
        {
          program,
          city: findValue(program.facts.city),
          standing: toStanding(screen, person),
          visa: toVisaStanding(screen, person),
          planned: null,
        },
      ];
    })
    .toSorted((a, b) => byName.compare(a.program.name, b.program.name));
}

/** The rows with their places on the list. A row that is not on it stays the same object, so that it is not drawn anew. */
export function withPlan(
  rows: readonly ProgramRow[],
  plan: readonly PlannedProgram[],
): readonly ProgramRow[] {
  const places = new Map(plan.map((planned) => [planned.programId, planned]));
  return rows.map((row) => {
    const planned = places.get(row.program.id);
    return planned === undefined ? row : { ...row, planned };
  });
}

import { withChange } from "../applicant/fact-change.ts";
import { EMPTY_PROFILE, type Graduation, type Profile } from "../applicant/profile.ts";
import { findProfileProblems } from "../applicant/profile-problems.ts";
import { yearOf } from "../kernel/plain-date.ts";
import { known, type Told, unknown } from "../kernel/told.ts";
import { readExam } from "./read-exam.ts";
import type { RosterField } from "./roster-field.ts";
import {
  type MappedRow,
  ROSTER_FACTS,
  type RosterChange,
  type RosterFact,
  type RowReading,
} from "./roster-row.ts";
import { RowNotes, type RowOptions } from "./row-notes.ts";

/**
 * What one row says of a person, in typed facts. Every cell that cannot be read or cannot be right is told, all at once;
 * a row with one is not taken. Cells that say nothing are nothing: they erase nothing.
 */
export function readRow({ line, cells }: MappedRow, options: RowOptions): RowReading {
  const notes = new RowNotes(cells, options);
  const email = notes.value("email");
  const ownId = notes.value("ownId");
  if (email === null && ownId === null && !notes.isRefused("email", "ownId")) {
    notes.refuse(null, "The row has neither an e-mail address nor an id, so nobody can be found by it.");
  }
  const name = readName(notes);
  const advisorEmail = notes.value("advisorEmail");
  const changes = readChanges(notes);
  const { problems, leftOut } = notes;
  if (problems.length > 0) return { kind: "error", line, problems };
  return { kind: "person", line, person: { name, email, ownId, advisorEmail, changes, leftOut } };
}

function readName(notes: RowNotes): string | null {
  const whole = notes.value("name");
  const parts = [notes.value("givenName"), notes.value("familyName")].filter((part) => part !== null);
  return whole ?? (parts.length === 0 ? null : parts.join(" "));
}

function readGraduation(notes: RowNotes): Told<Graduation> {
  const year = notes.value("graduationYear");
  const status = notes.value("graduationStatus");
  if (year === null) {
    if (status !== null && !notes.isRefused("graduationYear")) {
      notes.leaveOut("graduationStatus", "Graduation is left out: the row does not say the year.");
    }
    return unknown;
  }
  const stands = status ?? settleByYear(year, yearOf(notes.asOf));
  if (stands === null) {
    const message = `Graduation is left out: ${year} may be past or still to come. Say student or graduate.`;
    notes.leaveOut("graduationYear", message);
    return unknown;
  }
  return known(stands === "student" ? { status: stands, expectedYear: year } : { status: stands, year });
}

/** The degree of this year may have come already, or come in December. */
function settleByYear(year: number, thisYear: number): Graduation["status"] | null {
  if (year === thisYear) return null;
  return year < thisYear ? "graduate" : "student";
}

function told<T>(value: T | null): Told<T> {
  return value === null ? unknown : known(value);
}

/** The facts of the row, measured by the laws that a form measures them by. */
function readChanges(notes: RowNotes): readonly RosterChange[] {
  const profile: Profile = {
    ...EMPTY_PROFILE,
    season: told(notes.value("season")),
    imgClass: told(notes.value("citizenship")),
    visa: told(notes.value("visa")),
    graduation: readGraduation(notes),
    step1: told(readExam("step1", notes)),
    step2ck: told(readExam("step2ck", notes)),
    step3: told(readExam("step3", notes)),
    usMonths: told(notes.value("usMonths")),
  };
  for (const { path, message } of findProfileProblems(profile, notes.by)) {
    notes.refuse(FIELD_OF_FACT[String(path[0])] ?? null, message);
  }
  return ROSTER_FACTS.filter((fact) => profile[fact].state === "known").map((fact) =>
    pickChange(fact, profile),
  );
}

/** Where a contradiction between facts is shown. What is wrong with an exam by itself was told when it was read. */
const FIELD_OF_FACT: Readonly<Record<string, RosterField>> = {
  season: "season",
  visa: "visa",
  imgClass: "citizenship",
  graduation: "graduationYear",
  usMonths: "usMonths",
};

/** One fact of a profile with its value, written out so that the two stay together for the compiler. */
export function pickChange(fact: RosterFact, profile: Profile): RosterChange {
  switch (fact) {
    case "season":
      return { fact, value: profile.season };
    case "imgClass":
      return { fact, value: profile.imgClass };
    case "visa":
      return { fact, value: profile.visa };
    case "graduation":
      return { fact, value: profile.graduation };
    case "step1":
      return { fact, value: profile.step1 };
    case "step2ck":
      return { fact, value: profile.step2ck };
    case "step3":
      return { fact, value: profile.step3 };
    case "usMonths":
      return { fact, value: profile.usMonths };
  }
}

/** The profile with everything that a roster says of it. */
export function withChanges(profile: Profile, changes: readonly RosterChange[]): Profile {
  return changes.reduce<Profile>(withChange, profile);
}

import type { Graduation, Preferences, VisaKind } from "../../applicant/profile.ts";
import type { Season } from "../../kernel/season.ts";
import type { Told } from "../../kernel/told.ts";
import { OPEN } from "../open-facts.ts";
import type { FailuresReading, Step1Reading, Step2ckReading, VisaReading } from "../reading.ts";
import { toDigit, type Verdict } from "../verdict.ts";
import type { Catalogue } from "./catalogue.ts";

/** What of a person programs screen by. */
export interface PersonScreen {
  readonly step1: Step1Reading;
  readonly step2ck: Step2ckReading;
  readonly step3: FailuresReading;
  readonly visa: VisaReading;
  /** Full years between graduation and the start of training; null while the year is not told. */
  readonly yearsSinceGraduation: number | null;
  readonly isInMilitaryService: Verdict;
}

/** Years between graduation and the July of the season; a student has none yet. */
export function yearsSinceGraduation(graduation: Told<Graduation>, season: Season): number | null {
  if (graduation.state === "unknown") return null;
  const { value } = graduation;
  return Math.max(0, season - (value.status === "graduate" ? value.year : value.expectedYear));
}

/** Whether the person serves, or will; open while the preferences, where it is asked, are not told. */
export function isInMilitaryService(preferences: Told<Preferences>): Verdict {
  return preferences.state === "known" ? preferences.value.inMilitaryService : OPEN.military;
}

function countUpTo(ascending: readonly number[], most: number): number {
  let count = 0;
  while (count < ascending.length && (ascending[count] ?? most) <= most) count += 1;
  return count;
}

function toVisaDigit({ needed, accepts }: VisaReading): number {
  if (typeof needed !== "boolean") return 1;
  if (!needed) return 0;
  return 2 + (acceptsKind(accepts, "j1") ? 1 : 0) + (acceptsKind(accepts, "h1b") ? 2 : 0);
}

/** Whether the person would train under this kind. Naming none leaves every kind open. */
export function acceptsKind(accepts: readonly VisaKind[], kind: VisaKind): boolean {
  return accepts.length === 0 || accepts.includes(kind);
}

/** A number that two people share exactly when every program of the catalogue screens them alike. */
export function toScreenKey(person: PersonScreen, catalogue: Catalogue): number {
  const { minimums, graduationLimits } = catalogue;
  const { step2ck, yearsSinceGraduation: years } = person;
  const scores = minimums.length + 1;
  let key = toVisaDigit(person.visa);
  key = key * 3 + toDigit(person.step1.failed);
  key = key * 3 + toDigit(step2ck.failed);
  key = key * 3 + toDigit(person.step3.failed);
  key = key * 3 + toDigit(step2ck.passed);
  key = key * scores + countUpTo(minimums, step2ck.least);
  key = key * scores + countUpTo(minimums, step2ck.most);
  key = key * (graduationLimits.length + 2);
  // People who graduated between two limits are over the same ones.
  key += years === null ? graduationLimits.length + 1 : countUpTo(graduationLimits, years - 1);
  return key * 3 + toDigit(person.isInMilitaryService);
}

import { type Fact, notChecked } from "./fact.ts";

/** Census regions; Puerto Rico lies outside the four. */
export type Region = "Northeast" | "Midwest" | "South" | "West" | "Puerto Rico";

/** What kind of hospital carries the program. */
export type Setting = "university" | "community" | "military";

/**
 * The entries to training (settled reading 12). Categorical starts at PGY-1; advanced at PGY-2 after a separate PGY-1;
 * physician-only needs a completed PGY-1; military needs service.
 */
export type TrackKind = "categorical" | "advanced" | "physician-only" | "military";

/** One way into a program. */
export interface Track {
  readonly kind: TrackKind;
  /** NRMP program code, e.g. "1007040C0"; null where the program is outside the Match. */
  readonly nrmpCode: string | null;
  /** Seats a year; null where no source gives them. */
  readonly seats: number | null;
}

/** How firmly a program states a demand. Only "required" may exclude. */
export type Requirement = "required" | "preferred" | "not-required" | "kind-not-stated";

/** A day of any year, "MM-DD": what a program asks for "by February 1" it asks for each year. */
export type DayOfYear = string;

/** One thing on which a visa hangs. */
export type VisaTerm =
  /** Only for people who already train or work under the visa. */
  | { readonly kind: "transfer-only" }
  /** Somebody decides for each person. */
  | { readonly kind: "case-by-case" }
  | { readonly kind: "us-graduates-only" }
  /** A passed Step 3; by a day where the program names one. */
  | { readonly kind: "step-3"; readonly by: DayOfYear | null }
  /** Something else, which the words of the condition tell. */
  | { readonly kind: "other" };

/**
 * Whether a visa is sponsored. "Conditional" never excludes; its condition is told in the words of the source, and sorted into
 * terms where somebody has done that.
 */
export type VisaPolicy =
  | { readonly answer: "yes" }
  | { readonly answer: "no" }
  | {
      readonly answer: "conditional";
      readonly condition: string;
      readonly terms?: readonly VisaTerm[] | undefined;
    };

/** A Step 2 CK minimum. */
export interface MinimumScore {
  readonly minimum: number;
  readonly requirement: Requirement;
}

/** What a program does with failed attempts. */
export interface FailurePolicy {
  /** How firmly a first-attempt pass is asked for. */
  readonly firstAttemptPass: Requirement;
  /** The exams that it concerns. */
  readonly exams: readonly ("step1" | "step2ck" | "step3")[];
}

/** How long ago graduation may lie. */
export interface GraduationLimit {
  /** Years between graduation and the start of training; null: the program states that there is no limit. */
  readonly years: number | null;
  readonly requirement: Requirement;
}

/** A policy that stands in words which could not be read surely. It is shown as a quote to check and never excludes. */
export interface PolicyStatement {
  readonly statement: string;
}

/** Seats a year, over all tracks, in one Match. */
export interface Positions {
  readonly seats: number;
  /** The Match year of the numbers. */
  readonly year: number | null;
}

/** The value of each field that a program's page shows. */
export interface ProgramFields {
  readonly sponsoringInstitution: string;
  readonly city: string;
  readonly setting: Setting;
  readonly acgmeId: string;
  readonly tracks: readonly Track[];
  readonly positions: Positions;
  readonly classSize: Positions;
  readonly website: string;
  readonly visaJ1: VisaPolicy;
  readonly visaH1b: VisaPolicy;
  /** Percent of residents who are IMGs, 0–100. */
  readonly imgShare: number;
  readonly minimumStep2ck: MinimumScore;
  readonly scorePolicy: PolicyStatement;
  readonly failurePolicy: FailurePolicy | PolicyStatement;
  readonly graduationLimit: GraduationLimit | PolicyStatement;
  readonly usClinicalExperience: PolicyStatement;
  readonly lettersWanted: PolicyStatement;
  readonly applicationService: string;
}

/** The name of one field of a program. */
export type ProgramField = keyof ProgramFields;

/** Every field with what is known of it. */
export type ProgramFacts = { readonly [F in ProgramField]: Fact<ProgramFields[F]> };

/** A residency program: who it is, and what is known of it, fact by fact. */
export interface Program {
  /** Permanent id, a slug of name and state. */
  readonly id: string;
  readonly name: string;
  /** Two-letter state, "PR" for Puerto Rico. */
  readonly state: string;
  readonly region: Region;
  readonly facts: ProgramFacts;
  /** Remarks of whoever collected the facts, to be checked by a curator. */
  readonly notes: string | null;
}

/** A program of which nothing is checked yet. */
export const UNCHECKED_FACTS: ProgramFacts = Object.freeze({
  sponsoringInstitution: notChecked,
  city: notChecked,
  setting: notChecked,
  acgmeId: notChecked,
  tracks: notChecked,
  positions: notChecked,
  classSize: notChecked,
  website: notChecked,
  visaJ1: notChecked,
  visaH1b: notChecked,
  imgShare: notChecked,
  minimumStep2ck: notChecked,
  scorePolicy: notChecked,
  failurePolicy: notChecked,
  graduationLimit: notChecked,
  usClinicalExperience: notChecked,
  lettersWanted: notChecked,
  applicationService: notChecked,
});

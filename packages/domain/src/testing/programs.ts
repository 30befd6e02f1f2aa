import { toCalendarDate } from "../kernel/calendar-date.ts";
import type { Claim, Fact } from "../program/fact.ts";
import { type Program, type ProgramFacts, UNCHECKED_FACTS } from "../program/program.ts";

/** A page of the program itself, read and confirmed in summer 2026. */
export const USUAL_CLAIM: Claim = {
  source: "program-site",
  kind: "program-site",
  link: "https://anesthesiology.example.edu/residency",
  year: 2026,
  retrievedOn: toCalendarDate("2026-07-01"),
  verifiedOn: toCalendarDate("2026-07-02"),
  verifiedBy: "Curator Example",
  validFrom: null,
  validTo: null,
  note: null,
};

/** Who says so. */
export function aClaim(overrides: Partial<Claim> = {}): Claim {
  return { ...USUAL_CLAIM, ...overrides };
}

/** A value that the usual claim, or the usual one with changes, states. */
export function stated<T>(value: T, claim: Partial<Claim> = {}): Fact<T> {
  return { state: "known", value, claim: aClaim(claim) };
}

/** Two documents that state different values. */
export function disputed<T>(one: T, other: T): Fact<T> {
  return {
    state: "disputed",
    claims: [
      { value: one, claim: USUAL_CLAIM },
      {
        value: other,
        claim: aClaim({ source: "aggregator", kind: "aggregator", verifiedOn: null, verifiedBy: null }),
      },
    ],
  };
}

/** A question that the program was asked and leaves open. */
export function undisclosed<T>(claim: Partial<Claim> = {}): Fact<T> {
  return { state: "not-disclosed", claim: aClaim(claim) };
}

/**
 * A university program in Texas with one categorical track of 20 seats: it sponsors J-1 but not H-1B, a fifth of its
 * residents are IMGs, and it prefers 230. Everything else about it is unchecked.
 */
export const USUAL_FACTS: ProgramFacts = {
  ...UNCHECKED_FACTS,
  sponsoringInstitution: stated("Example University"),
  city: stated("Houston"),
  setting: stated("university"),
  tracks: stated([{ kind: "categorical", nrmpCode: "1000040C0", seats: 20 }]),
  positions: stated({ seats: 20, year: 2026 }),
  website: stated("https://anesthesiology.example.edu/residency"),
  visaJ1: stated({ answer: "yes" }),
  visaH1b: stated({ answer: "no" }),
  imgShare: stated(20),
  minimumStep2ck: stated({ minimum: 230, requirement: "preferred" }),
};

/** What a program may differ in. */
export type ProgramOverrides = Partial<Omit<Program, "facts">> & { readonly facts?: Partial<ProgramFacts> };

/**
 * The usual program with some facts changed. Its id is the first of `aPlan()`.
 * @example aProgram({ id: "program-2", facts: { visaJ1: stated({ answer: "no" }) } })
 */
export function aProgram({ facts = {}, ...overrides }: ProgramOverrides = {}): Program {
  return {
    id: "program-1",
    name: "Example University Program",
    state: "TX",
    region: "South",
    notes: null,
    ...overrides,
    facts: { ...USUAL_FACTS, ...facts },
  };
}

/** A program of which nothing is checked. */
export function anUncheckedProgram(overrides: Partial<Omit<Program, "facts">> = {}): Program {
  return { ...aProgram(overrides), facts: UNCHECKED_FACTS };
}

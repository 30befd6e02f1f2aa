import fc from "fast-check";
import type { Claim, Fact } from "../program/fact.ts";
import type { PolicyStatement, Program, ProgramFacts, Requirement } from "../program/program.ts";
import { arbitraryDate, arbitraryName, arbitraryProse } from "./arbitrary-values.ts";

const date = arbitraryDate("2015-01-01", "2026-08-15");
const year = fc.option(fc.integer({ min: 2015, max: 2027 }));
const link = fc.webUrl({ validSchemes: ["http", "https"] }).filter((url) => !/[<>"'`\\\s]/.test(url));

/** Who says so. */
export function arbitraryClaim(): fc.Arbitrary<Claim> {
  return fc.record<Claim>({
    source: arbitraryName(),
    kind: fc.constantFrom(
      "program-site",
      "institution-policy",
      "nrmp",
      "acgme-list",
      "aggregator",
      "copied-page",
      "government-site",
      "general-knowledge",
    ),
    link: fc.option(link),
    year,
    retrievedOn: date,
    verifiedOn: fc.option(date),
    verifiedBy: fc.option(arbitraryName()),
    validFrom: fc.option(date),
    validTo: fc.option(date),
    note: fc.option(arbitraryProse()),
  });
}

/** A field in any of its four states. */
export function arbitraryFact<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Fact<T>> {
  const claim = arbitraryClaim();
  return fc.oneof(
    fc.constant({ state: "not-checked" } as const),
    fc.record({ state: fc.constant("known" as const), value, claim }),
    fc.record({ state: fc.constant("not-disclosed" as const), claim }),
    fc.record({
      state: fc.constant("disputed" as const),
      claims: fc.array(fc.record({ value, claim }), { minLength: 2, maxLength: 3 }),
    }),
  );
}

const requirement = fc.constantFrom<Requirement>("required", "preferred", "not-required", "kind-not-stated");
const seats = fc.integer({ min: 0, max: 120 });
const positions = fc.record({ seats, year });
const statement: fc.Arbitrary<PolicyStatement> = fc.record({ statement: arbitraryName() });

const visaTerm = fc.oneof(
  fc.record({ kind: fc.constantFrom("transfer-only", "case-by-case", "us-graduates-only", "other") }),
  fc.record({ kind: fc.constant("step-3" as const), by: fc.constantFrom(null, "02-01", "12-31", "02-29") }),
);

const visaPolicy = fc.oneof(
  fc.constant({ answer: "yes" } as const),
  fc.constant({ answer: "no" } as const),
  fc.record({ answer: fc.constant("conditional" as const), condition: arbitraryName() }),
  fc.record({
    answer: fc.constant("conditional" as const),
    condition: arbitraryName(),
    terms: fc.uniqueArray(visaTerm, { maxLength: 3, selector: ({ kind }) => kind }),
  }),
);

const track = fc.record({
  kind: fc.constantFrom("categorical", "advanced", "physician-only", "military"),
  nrmpCode: fc.option(fc.stringMatching(/^[0-9]{7}[ACR][0-9]$/)),
  seats: fc.option(seats),
});

const failurePolicy = fc.record({
  firstAttemptPass: requirement,
  exams: fc.subarray(["step1", "step2ck", "step3"] as const, { minLength: 1 }),
});

const graduationLimit = fc.record({ years: fc.option(fc.integer({ min: 0, max: 20 })), requirement });

/** What is known of each field of a program. */
export function arbitraryProgramFacts(): fc.Arbitrary<ProgramFacts> {
  return fc.record<ProgramFacts>({
    sponsoringInstitution: arbitraryFact(arbitraryName()),
    city: arbitraryFact(arbitraryName()),
    setting: arbitraryFact(fc.constantFrom("university", "community", "military")),
    acgmeId: arbitraryFact(fc.stringMatching(/^[0-9]{10}$/)),
    tracks: arbitraryFact(fc.array(track, { maxLength: 3 })),
    positions: arbitraryFact(positions),
    classSize: arbitraryFact(positions),
    website: arbitraryFact(link),
    visaJ1: arbitraryFact(visaPolicy),
    visaH1b: arbitraryFact(visaPolicy),
    imgShare: arbitraryFact(fc.integer({ min: 0, max: 100 })),
    minimumStep2ck: arbitraryFact(fc.record({ minimum: fc.integer({ min: 1, max: 300 }), requirement })),
    scorePolicy: arbitraryFact(statement),
    failurePolicy: arbitraryFact(fc.oneof(failurePolicy, statement)),
    graduationLimit: arbitraryFact(fc.oneof(graduationLimit, statement)),
    usClinicalExperience: arbitraryFact(statement),
    lettersWanted: arbitraryFact(statement),
    applicationService: arbitraryFact(arbitraryName()),
  });
}

/** Any program, its id among those of `arbitraryPlan`. */
export function arbitraryProgram(): fc.Arbitrary<Program> {
  return fc.record<Program>({
    id: fc.integer({ min: 1, max: 200 }).map((number) => `program-${number}`),
    name: arbitraryName(),
    state: fc.constantFrom("TX", "NY", "PR"),
    region: fc.constantFrom("Northeast", "Midwest", "South", "West", "Puerto Rico"),
    facts: arbitraryProgramFacts(),
    notes: fc.option(arbitraryProse()),
  });
}

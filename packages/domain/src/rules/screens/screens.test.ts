import { expect, test } from "vitest";
import type { Profile } from "../../applicant/profile.ts";
import { known, unknown } from "../../kernel/told.ts";
import { resolveParameters } from "../../parameters/resolve-parameters.ts";
import { getSeason } from "../../parameters/seasons.ts";
import type { ProgramFacts, Track } from "../../program/program.ts";
import {
  anApplicant,
  anAttempt,
  aPlan,
  aPlannedProgram,
  NO_PREFERENCE,
  STEP1_FAILURE,
  STEP1_PASS,
} from "../../testing/applicants.ts";
import { anUncheckedProgram, aProgram, disputed, stated, undisclosed } from "../../testing/programs.ts";
import { failed, passed } from "../../testing/refusals.ts";
import { AS_OF, SEASON } from "../../testing/seasons.ts";
import { listOpenFacts } from "../open-facts.ts";
import { readApplicant } from "../read-applicant.ts";
import { compileCatalogue } from "./catalogue.ts";
import { exclusionInWords } from "./exclusion-words.ts";
import { EMPTY_CATALOGUE } from "./no-catalogue.ts";

/** What one program on the list is for one person: "excluded: …", "unknown" or "confirmed". */
function screened(facts: Partial<ProgramFacts>, profile: Partial<Profile> = {}): string {
  const { breadth } = readOne(facts, profile);
  const [exclusion] = breadth.count.excluded;
  if (exclusion !== undefined) return `excluded: ${exclusion.reasons.map(exclusionInWords).join("; ")}`;
  return breadth.count.unknown === 1 ? "unknown" : "confirmed";
}

function readOne(facts: Partial<ProgramFacts>, profile: Partial<Profile>) {
  const applicant = anApplicant({ profile, plan: aPlan(1) });
  return readApplicant(applicant, {
    asOf: AS_OF,
    calendar: getSeason(SEASON),
    parameters: resolveParameters(SEASON),
    catalogue: compileCatalogue([aProgram({ facts })]),
  });
}

const J1_ONLY = { visa: known({ needed: true, accepts: ["j1"] } as const) };
const H1B_ONLY = { visa: known({ needed: true, accepts: ["h1b"] } as const) };
const EITHER = { visa: known({ needed: true, accepts: ["j1", "h1b"] } as const) };
const NO_NEED = { visa: known({ needed: false } as const) };
const NOT_TOLD = { visa: unknown };

const yes = stated({ answer: "yes" } as const);
const no = stated({ answer: "no" } as const);
const conditional = stated({ answer: "conditional", condition: "by the director's leave" } as const);
const unchecked = { state: "not-checked" } as const;
const hearsay = stated({ answer: "no" } as const, { kind: "general-knowledge", verifiedOn: null });
const NO_VISA = "excluded: sponsors no acceptable visa";

test.each<readonly [string, string, Partial<ProgramFacts>, Partial<Profile>]>([
  ["a plain yes confirms", "confirmed", { visaJ1: yes, visaH1b: no }, J1_ONLY],
  ["a plain no to the only kind excludes", NO_VISA, { visaJ1: no, visaH1b: yes }, J1_ONLY],
  ["a no to one of two kinds does not exclude", "confirmed", { visaJ1: yes, visaH1b: no }, EITHER],
  ["a no and an unchecked kind stay open", "unknown", { visaJ1: no, visaH1b: unchecked }, EITHER],
  ["a no to both kinds excludes", NO_VISA, { visaJ1: no, visaH1b: no }, EITHER],
  ["conditional never excludes and never confirms", "unknown", { visaH1b: conditional }, H1B_ONLY],
  ["disputed takes no side", "unknown", { visaJ1: disputed({ answer: "yes" }, { answer: "no" }) }, J1_ONLY],
  ["undisclosed is not a no", "unknown", { visaJ1: undisclosed() }, J1_ONLY],
  ["unchecked is not a no", "unknown", { visaJ1: unchecked }, J1_ONLY],
  ["a no that nobody documents is not a no", "unknown", { visaJ1: hearsay }, J1_ONLY],
  ["without a need no policy matters", "confirmed", { visaJ1: no, visaH1b: no }, NO_NEED],
  ["an untold need leaves a no open", "unknown", { visaJ1: no, visaH1b: no }, NOT_TOLD],
  [
    "an untold need cannot hurt where both kinds are sponsored",
    "confirmed",
    { visaJ1: yes, visaH1b: yes },
    NOT_TOLD,
  ],
])("visa: %s", (_name, expected, facts, profile) => {
  expect(screened(facts, profile)).toBe(expected);
});

const FAILED_STEP1 = { step1: known([STEP1_FAILURE, STEP1_PASS]) };
const FAILED_STEP3 = { step3: known([failed("2026-01-10")]) };
const policy = (
  firstAttemptPass: "required" | "preferred" | "not-required" | "kind-not-stated",
  exams = ["step1", "step2ck"] as const,
) => stated({ firstAttemptPass, exams });
const SCREENED = "excluded: requires first-attempt passes";

test.each<readonly [string, string, Partial<ProgramFacts>, Partial<Profile>]>([
  [
    "required, and an exam that it names was failed",
    SCREENED,
    { failurePolicy: policy("required") },
    FAILED_STEP1,
  ],
  ["required, and nothing was failed", "confirmed", { failurePolicy: policy("required") }, {}],
  [
    "required of other exams than the failed one",
    "confirmed",
    { failurePolicy: stated({ firstAttemptPass: "required", exams: ["step2ck"] }) },
    FAILED_STEP1,
  ],
  [
    "required of Step 3 too, which was failed",
    SCREENED,
    { failurePolicy: stated({ firstAttemptPass: "required", exams: ["step3"] }) },
    FAILED_STEP3,
  ],
  [
    "required of Step 3, of which nothing is told",
    "unknown",
    { failurePolicy: stated({ firstAttemptPass: "required", exams: ["step3"] }) },
    { step3: unknown },
  ],
  ["preferred never excludes", "confirmed", { failurePolicy: policy("preferred") }, FAILED_STEP1],
  ["not required never excludes", "confirmed", { failurePolicy: policy("not-required") }, FAILED_STEP1],
  [
    "of a kind not stated stays open after a failure",
    "unknown",
    { failurePolicy: policy("kind-not-stated") },
    FAILED_STEP1,
  ],
  [
    "of a kind not stated does not matter without one",
    "confirmed",
    { failurePolicy: policy("kind-not-stated") },
    {},
  ],
  [
    "words that were not read surely never exclude",
    "unknown",
    { failurePolicy: stated({ statement: "attempts matter" }) },
    FAILED_STEP1,
  ],
  ["unchecked decides for whoever has a failure", "unknown", { failurePolicy: unchecked }, FAILED_STEP1],
  ["unchecked decides for whoever may have one", "unknown", { failurePolicy: unchecked }, { step1: unknown }],
  ["unchecked does not matter without a failure", "confirmed", { failurePolicy: unchecked }, {}],
  [
    "unchecked does not matter for a failed Step 3 alone",
    "confirmed",
    { failurePolicy: unchecked },
    FAILED_STEP3,
  ],
  ["required, and Step 1 is untold", "unknown", { failurePolicy: policy("required") }, { step1: unknown }],
])("failures: %s", (_name, expected, facts, profile) => {
  expect(screened(facts, profile)).toBe(expected);
});

const minimum = (requirement: "required" | "preferred" | "kind-not-stated") => ({
  minimumStep2ck: stated({ minimum: 239, requirement }),
});
const scoreOf = (score: number | null) => ({ step2ck: known([anAttempt({ score })]) });

test.each<readonly [string, string, Partial<ProgramFacts>, Partial<Profile>]>([
  [
    "a required minimum above the score",
    "excluded: requires at least 239 in Step 2 CK",
    minimum("required"),
    scoreOf(238),
  ],
  ["a required minimum that is reached", "confirmed", minimum("required"), scoreOf(239)],
  ["a preferred minimum never excludes", "confirmed", minimum("preferred"), scoreOf(210)],
  ["a minimum of a kind not stated never excludes", "confirmed", minimum("kind-not-stated"), scoreOf(210)],
  ["a score that is not told may miss it", "unknown", minimum("required"), scoreOf(null)],
  ["no score yet leaves it open", "unknown", minimum("required"), { step2ck: known([]) }],
  ["no minimum stated counts as none", "confirmed", { minimumStep2ck: unchecked }, scoreOf(210)],
])("minimum score: %s", (_name, expected, facts, profile) => {
  expect(screened(facts, profile)).toBe(expected);
});

const limit = (years: number | null, requirement: "required" | "preferred" = "required") => ({
  graduationLimit: stated({ years, requirement }),
});
const graduated = (year: number) => ({ graduation: known({ status: "graduate", year } as const) });

test.each<readonly [string, string, Partial<ProgramFacts>, Partial<Profile>]>([
  ["five years before training starts is within five", "confirmed", limit(5), graduated(2022)],
  ["six years is not", "excluded: requires graduation within 5 years", limit(5), graduated(2021)],
  ["a preferred limit never excludes", "confirmed", limit(5, "preferred"), graduated(2001)],
  ["a stated absence of a limit never excludes", "confirmed", limit(null), graduated(2001)],
  [
    "words that were not read surely never exclude",
    "confirmed",
    { graduationLimit: stated({ statement: "recent" }) },
    graduated(2001),
  ],
  [
    "a student is within every limit",
    "confirmed",
    limit(0),
    { graduation: known({ status: "student", expectedYear: 2027 } as const) },
  ],
  ["an untold year leaves a required limit open", "unknown", limit(5), { graduation: unknown }],
])("graduation: %s", (_name, expected, facts, profile) => {
  expect(screened(facts, profile)).toBe(expected);
});

const MILITARY = "excluded: takes only people in military service";
const serving = { preferences: known({ ...NO_PREFERENCE, inMilitaryService: true }) };
const militaryTrack: Track = { kind: "military", nrmpCode: null, seats: 6 };

test.each<readonly [string, string, Partial<ProgramFacts>, Partial<Profile>]>([
  ["a military program without service", MILITARY, { setting: stated("military") }, {}],
  [
    "a military program, service not told: unknown is never no",
    "unknown",
    { setting: stated("military") },
    { preferences: unknown },
  ],
  ["a military program with service", "confirmed", { setting: stated("military") }, serving],
  ["military tracks only", MILITARY, { tracks: stated([militaryTrack]) }, {}],
  [
    "a military track beside others",
    "confirmed",
    { tracks: stated([militaryTrack, { kind: "categorical", nrmpCode: null, seats: 2 }]) },
    {},
  ],
  [
    "a setting that nobody documents",
    "unknown",
    { setting: stated("military", { kind: "general-knowledge", verifiedOn: null }) },
    {},
  ],
])("military: %s", (_name, expected, facts, profile) => {
  expect(screened(facts, profile)).toBe(expected);
});

test("every reason is told, not the first alone", () => {
  const facts = {
    visaJ1: no,
    failurePolicy: policy("required"),
    ...minimum("required"),
    ...limit(1),
    setting: stated("military" as const),
  };
  const { breadth } = readOne(facts, { ...J1_ONLY, ...FAILED_STEP1 });
  expect(breadth.count.excluded).toEqual([
    {
      programId: "program-1",
      reasons: [
        { kind: "visa-not-sponsored" },
        { kind: "failures-screened" },
        { kind: "score-below-minimum", minimum: 239 },
        { kind: "graduated-too-long-ago", years: 1 },
        { kind: "military-service" },
      ],
    },
  ]);
});

test.each<readonly [string, Partial<ProgramFacts>, Partial<Profile>, readonly string[]]>([
  ["the visa need", { visaJ1: no, visaH1b: unchecked }, NOT_TOLD, ["visa"]],
  ["the attempts at Step 1", { failurePolicy: policy("required") }, { step1: unknown }, ["step1"]],
  ["the score", minimum("required"), { step2ck: known([passed("2025-09-10")]) }, ["step2ck"]],
  ["the year of graduation", limit(3), { graduation: unknown }, ["graduation"]],
  ["the service", { setting: stated("military") }, { preferences: unknown }, ["preferences"]],
  ["nothing, where only the program's facts are open", { visaJ1: unchecked }, J1_ONLY, []],
])("what the person has not told and may exclude: %s", (_name, facts, profile, expected) => {
  expect(listOpenFacts(readOne(facts, profile).breadth.mayExclude)).toEqual(expected);
});

const CATALOGUE = compileCatalogue([
  aProgram({ id: "a-takes" }),
  aProgram({ id: "b-refuses", facts: { visaJ1: no } }),
  anUncheckedProgram({ id: "c-unchecked" }),
  aProgram({ id: "d-refuses", facts: { visaJ1: no } }),
]);

function countOf(
  programs: readonly (readonly [string, "considering" | "planned" | "submitted" | "ranked"])[],
) {
  const plan = programs.map(([programId, status]) => aPlannedProgram({ programId, status }));
  const context = {
    asOf: AS_OF,
    calendar: getSeason(SEASON),
    parameters: resolveParameters(SEASON),
    catalogue: CATALOGUE,
  };
  return readApplicant(anApplicant({ plan }), context).breadth.count;
}

test("a list is counted by what is planned, sent, excluded, unknown and confirmed", () => {
  const count = countOf([
    ["d-refuses", "submitted"],
    ["a-takes", "ranked"],
    ["nobody-knows-it", "planned"],
    ["b-refuses", "planned"],
    ["c-unchecked", "considering"],
  ]);
  expect(count).toMatchObject({
    planned: 4,
    submitted: 2,
    effective: 2,
    unknown: 1,
    confirmed: 1,
    reachable: 2,
    reachableUnknown: 1,
  });
  expect(count.excluded.map(({ programId }) => programId)).toEqual(["b-refuses", "d-refuses"]);
});

test("having no list of programs is what an empty list gives", () => {
  expect(EMPTY_CATALOGUE).toEqual(compileCatalogue([]));
});

test("an empty list counts nothing, and the catalogue is still in reach", () => {
  expect(countOf([])).toMatchObject({
    planned: 0,
    effective: 0,
    unknown: 0,
    confirmed: 0,
    excluded: [],
    reachable: 2,
    reachableUnknown: 1,
  });
});

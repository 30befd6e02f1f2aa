import { expect, test } from "vitest";
import type { Profile } from "../../applicant/profile.ts";
import { known, unknown } from "../../kernel/told.ts";
import { REFERENCE_ALMANAC } from "../../parameters/reference-almanac.ts";
import type { ProgramFacts } from "../../program/program.ts";
import { anApplicant, anAttempt, STEP1_FAILURE, STEP1_PASS } from "../../testing/applicants.ts";
import { anUncheckedProgram, aProgram, disputed, stated, undisclosed } from "../../testing/programs.ts";
import { SEASON } from "../../testing/seasons.ts";
import { readPersonScreen } from "../read-person-screen.ts";
import { compileCatalogue, type ProgramScreen } from "./catalogue.ts";
import { UNLISTED_PROGRAM } from "./no-catalogue.ts";
import { toStanding } from "./standing.ts";
import { standingInWords } from "./standing-words.ts";

function standing(program: ProgramScreen | undefined, profile: Partial<Profile>) {
  const person = readPersonScreen(anApplicant({ profile }).profile, SEASON, REFERENCE_ALMANAC);
  return toStanding(program ?? UNLISTED_PROGRAM, person);
}

function standingOf(facts: Partial<ProgramFacts>, profile: Partial<Profile> = {}) {
  return standing(compileCatalogue([aProgram({ facts })]).screens[0], profile);
}

const J1_ONLY = { visa: known({ needed: true, accepts: ["j1"] } as const) };
const EITHER = { visa: known({ needed: true, accepts: ["j1", "h1b"] } as const) };
const NO_NEED = { visa: known({ needed: false } as const) };
const FAILED_STEP1 = { step1: known([STEP1_FAILURE, STEP1_PASS]) };
const unchecked = { state: "not-checked" } as const;
const noLimit = stated({ years: null, requirement: "required" } as const);
const REST = "Minimum score and graduation limit not checked.";

test.each<readonly [string, Partial<ProgramFacts>, Partial<Profile>, string, string | null]>([
  [
    "nothing against it never says that everything is known",
    { minimumStep2ck: unchecked },
    NO_NEED,
    "Nothing known against it",
    REST,
  ],
  [
    "a minimum and a limit that are known leave nothing to add",
    { graduationLimit: noLimit },
    NO_NEED,
    "Nothing known against it",
    null,
  ],
  [
    "each way of not knowing has its own words",
    { minimumStep2ck: undisclosed(), graduationLimit: stated({ statement: "recent graduates" }) },
    NO_NEED,
    "Nothing known against it",
    "Minimum score not disclosed; graduation limit stated in words that need a reader.",
  ],
  [
    "a minimum above the score of which nobody says how firm it is",
    {
      minimumStep2ck: stated({ minimum: 260, requirement: "kind-not-stated" }),
      graduationLimit: noLimit,
    },
    NO_NEED,
    "Nothing known against it",
    "Minimum score asked for, but whether firmly is not stated.",
  ],
  [
    "a minimum that rests on no document was not checked",
    {
      minimumStep2ck: stated(
        { minimum: 260, requirement: "required" },
        { kind: "general-knowledge", verifiedOn: null },
      ),
      graduationLimit: noLimit,
    },
    NO_NEED,
    "Nothing known against it",
    "Minimum score not checked.",
  ],
  [
    "a visa that decides is asked for first",
    { visaJ1: unchecked, minimumStep2ck: unchecked },
    J1_ONLY,
    "Not known: ask",
    `J-1 sponsorship not checked. ${REST}`,
  ],
  [
    "a condition is named as one",
    {
      visaJ1: stated({ answer: "no" }),
      visaH1b: stated({ answer: "conditional", condition: "after Step 3" }),
      graduationLimit: noLimit,
    },
    EITHER,
    "Not known: ask",
    "H-1B sponsorship only on a condition.",
  ],
  [
    "a visa that is disputed",
    { visaJ1: disputed({ answer: "yes" }, { answer: "no" }), graduationLimit: noLimit },
    J1_ONLY,
    "Not known: ask",
    "J-1 sponsorship disputed between sources.",
  ],
  [
    "the policy after a failure",
    { failurePolicy: unchecked, graduationLimit: noLimit },
    { ...NO_NEED, ...FAILED_STEP1 },
    "Not known: ask",
    "Policy on failed attempts not checked.",
  ],
  [
    "what the person has not told",
    { failurePolicy: stated({ firstAttemptPass: "required", exams: ["step1"] }), graduationLimit: noLimit },
    { ...NO_NEED, step1: unknown },
    "Not known: ask",
    "Not told: the attempts at Step 1.",
  ],
  [
    "a required minimum before there is a score",
    { minimumStep2ck: stated({ minimum: 230, requirement: "required" }), graduationLimit: noLimit },
    { ...NO_NEED, step2ck: known([]) },
    "Not known: ask",
    "It requires at least 230 in Step 2 CK, and there is no score yet.",
  ],
  [
    "whether it is military at all",
    {
      setting: stated("military", { kind: "general-knowledge", verifiedOn: null }),
      graduationLimit: noLimit,
    },
    NO_NEED,
    "Not known: ask",
    "Kind of hospital (military or not) not checked.",
  ],
  [
    "every plain reason stands in the mark",
    {
      visaJ1: stated({ answer: "no" }),
      minimumStep2ck: stated({ minimum: 239, requirement: "required" }),
    },
    { ...J1_ONLY, step2ck: known([anAttempt({ score: 230 })]) },
    "Sponsors no acceptable visa; requires at least 239 in Step 2 CK",
    "On a list it does not count. Ask the program where the fact looks out of date.",
  ],
])("%s", (_name, facts, profile, mark, detail) => {
  expect(standingInWords(standingOf(facts, profile))).toEqual({ mark, detail });
});

test("a program of which nobody checked anything names all that decides for a person with a visa need and a failure", () => {
  const [screen] = compileCatalogue([anUncheckedProgram()]).screens;
  const words = standingInWords(standing(screen, { ...EITHER, ...FAILED_STEP1 }));
  expect(words.detail).toBe(
    `J-1 sponsorship, H-1B sponsorship and policy on failed attempts not checked. ${REST}`,
  );
  expect(standingInWords(standing(UNLISTED_PROGRAM, { ...EITHER, ...FAILED_STEP1 }))).toEqual(words);
});

test("what was not checked never moves the counts: the program stays confirmed", () => {
  expect(standingOf({ minimumStep2ck: unchecked }, NO_NEED)).toMatchObject({
    kind: "confirmed",
    open: [],
    notChecked: [
      { field: "minimumStep2ck", kind: "not-checked" },
      { field: "graduationLimit", kind: "not-checked" },
    ],
  });
});

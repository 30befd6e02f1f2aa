import { expect, test } from "vitest";
import type { Profile } from "../../applicant/profile.ts";
import { known, unknown } from "../../kernel/told.ts";
import { anApplicant, anAttempt, NO_PREFERENCE } from "../../testing/applicants.ts";
import { anUncheckedProgram, aProgram, stated } from "../../testing/programs.ts";
import { failed, passed } from "../../testing/refusals.ts";
import { SEASON } from "../../testing/seasons.ts";
import { readPersonScreen } from "../read-person-screen.ts";
import { compileCatalogue } from "./catalogue.ts";
import { toScreenKey } from "./person-screen.ts";
import { screenProgram } from "./screen-program.ts";

const [yes, no] = [stated({ answer: "yes" } as const), stated({ answer: "no" } as const)];
const minimum = (score: number) => stated({ minimum: score, requirement: "required" } as const);
const within = (years: number) => stated({ years, requirement: "required" } as const);

const firstPass = stated({ firstAttemptPass: "required", exams: ["step1", "step2ck", "step3"] } as const);

/** Programs of which each screens by something else. */
const CATALOGUE = compileCatalogue([
  anUncheckedProgram({ id: "unchecked" }),
  aProgram({ id: "j1", facts: { visaJ1: yes, visaH1b: no } }),
  aProgram({ id: "h1b", facts: { visaJ1: no, visaH1b: yes } }),
  aProgram({ id: "no-visa", facts: { visaJ1: no, visaH1b: no } }),
  ...[220, 230, 240].map((score) =>
    aProgram({ id: `minimum-${score}`, facts: { visaJ1: yes, minimumStep2ck: minimum(score) } }),
  ),
  ...[0, 3, 5].map((years) =>
    aProgram({ id: `within-${years}`, facts: { visaJ1: yes, graduationLimit: within(years) } }),
  ),
  aProgram({ id: "military", facts: { visaJ1: yes, setting: stated("military") } }),
  aProgram({ id: "first-attempt", facts: { visaJ1: yes, failurePolicy: firstPass } }),
]);

type Visa = Profile["visa"];
const needing = (...accepts: readonly ("j1" | "h1b")[]): Visa => known({ needed: true, accepts });
const VISAS: readonly Visa[] = [
  unknown,
  known({ needed: false }),
  needing("j1"),
  needing("h1b"),
  needing("j1", "h1b"),
];
const STEP1: readonly Profile["step1"][] = [
  unknown,
  known([passed(null)]),
  known([failed(null), passed(null)]),
];
const STEP3: readonly Profile["step3"][] = [unknown, known([]), known([failed(null)])];
const STEP2CK: readonly Profile["step2ck"][] = [
  unknown,
  known([]),
  known([failed("2024-02-01")]),
  known([passed(null)]),
  ...[219, 220, 230, 240].map((score) => known([anAttempt({ score })])),
  ...[219, 230].map((score) => known([failed("2024-02-01"), anAttempt({ score })])),
];
const GRADUATIONS: readonly Profile["graduation"][] = [
  unknown,
  known({ status: "student", expectedYear: SEASON }),
  ...[3, 4, 6].map((years) => known({ status: "graduate", year: SEASON - years } as const)),
];
const serving = (inMilitaryService: boolean): Profile["preferences"] =>
  known({ ...NO_PREFERENCE, inMilitaryService });

const EXAMS = STEP1.flatMap((step1) =>
  STEP2CK.flatMap((step2ck) => STEP3.map((step3) => ({ step1, step2ck, step3 }))),
);

/** Everything that a program may screen by, each with each. */
const EVERYBODY: readonly Partial<Profile>[] = VISAS.flatMap((visa) =>
  EXAMS.flatMap((exams) =>
    GRADUATIONS.flatMap((graduation) =>
      [unknown, serving(false), serving(true)].map((preferences) => ({
        ...exams,
        visa,
        graduation,
        preferences,
      })),
    ),
  ),
);

test("people with one number are screened alike by every program, so that nobody is given another's list", () => {
  const screenedAs = new Map<number, string>();
  const differing = EVERYBODY.filter((profile) => {
    const person = readPersonScreen(anApplicant({ profile }).profile, SEASON);
    const key = toScreenKey(person, CATALOGUE);
    const screened = JSON.stringify(CATALOGUE.screens.map((program) => screenProgram(program, person)));
    const before = screenedAs.get(key) ?? screened;
    screenedAs.set(key, before);
    return before !== screened;
  });
  expect(differing).toEqual([]);
  expect(new Set(screenedAs.values()).size).toBeGreaterThan(100);
});

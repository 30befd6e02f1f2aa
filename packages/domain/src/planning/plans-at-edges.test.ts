import { expect, test } from "vitest";
import type { Profile } from "../applicant/profile.ts";
import { ACCOUNT_PARTS } from "../applicant/statement.ts";
import { contextFor } from "../assessment/context.ts";
import { known, unknown } from "../kernel/told.ts";
import { resolveParameters } from "../parameters/resolve-parameters.ts";
import { compileCatalogue } from "../rules/screens/catalogue.ts";
import { EMPTY_CATALOGUE } from "../rules/screens/no-catalogue.ts";
import { anApplicant, anAttempt } from "../testing/applicants.ts";
import { aProgram, stated } from "../testing/programs.ts";
import { AS_OF, SEASON } from "../testing/seasons.ts";
import { compareCourses } from "./courses.ts";
import { proposeList, readProposalGrounds } from "./proposed-list.ts";
import { checkAccount } from "./statement-plan.ts";

const STANDARDS = { asOf: AS_OF, catalogue: EMPTY_CATALOGUE };

test.each<readonly [string, Profile["step3"], boolean]>([
  ["told and not passed, it is certain", known([]), true],
  ["not told, it may be passed", unknown, false],
])("an H-1B visa alone asks for Step 3: %s", (_name, step3, isCertain) => {
  const visa = known({ needed: true, accepts: ["h1b"] } as const);
  const applicant = anApplicant({ profile: { visa, step3 } });
  const [apply] = compareCourses(applicant, contextFor(applicant, STANDARDS)).courses;
  expect(apply?.cost.others.find(({ id }) => id === "step3Fee")?.isCertain).toBe(isCertain);
});

test("a proposal rests on every tier that is possible, each named", () => {
  const groundOf = (step2ck: Profile["step2ck"]) => {
    const applicant = anApplicant({ profile: { step2ck } });
    return readProposalGrounds(applicant, contextFor(applicant, STANDARDS)).tier;
  };
  expect(groundOf(known([anAttempt({ score: 238 })]))).toMatch(/^middle, /);
  expect(groundOf(known([anAttempt({ score: null })]))).toMatch(/^strong or middle or lower, /);
});

test("of an empty account each part is to be written, and each is said in a sentence of its own", () => {
  const empty = { happened: "", learned: "", changed: "", improved: "" };
  const { toDo } = checkAccount(empty, resolveParameters(SEASON).values);
  expect(toDo.map((words) => words.split(",")[0])).toEqual([
    "Say what happened",
    "Say what was learned.",
    "Say what was changed.",
    "Say what improved since: it is the part that readers look for.",
  ]);
  expect(toDo).toHaveLength(ACCOUNT_PARTS.length);
});

test("regions take turns among programs that fit alike, and one that fits less takes no turn of theirs", () => {
  const applicant = anApplicant({ profile: { preferences: unknown } });
  const programs = [
    aProgram({ id: "military", region: "South", facts: { setting: stated("military") } }),
    aProgram({ id: "south", region: "South" }),
    aProgram({ id: "west", region: "West" }),
    aProgram({ id: "south-too", region: "South" }),
  ];
  const context = contextFor(applicant, { ...STANDARDS, catalogue: compileCatalogue(programs) });
  expect(proposeList(applicant, context).programs.map(({ programId }) => programId)).toEqual([
    ...["south", "west", "south-too", "military"],
  ]);
});

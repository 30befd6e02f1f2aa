import { expect, test } from "vitest";
import { known, unknown } from "../kernel/told.ts";
import { anAttempt, aProfile, aSitting } from "../testing/applicants.ts";
import { AS_OF } from "../testing/seasons.ts";
import { withChange } from "./fact-change.ts";
import { FACT_SCHEMAS, parseProfileFact, profileSchema } from "./profile.schema.ts";
import { EMPTY_PROFILE } from "./profile.ts";
import { findChangeProblems, findProfileProblems } from "./profile-problems.ts";

test("a change replaces one fact and leaves the given profile alone", () => {
  const before = aProfile();
  const after = withChange(before, { fact: "goal", value: known(250) });
  expect(after).toEqual({ ...before, goal: known(250) });
  expect(before.goal).toEqual(unknown);
});

test("a contradiction hinders only the change of the fact at which it stands", () => {
  const planning = aProfile({ step3: unknown, plannedSittings: known([aSitting()]) });
  const pass = { fact: "step3", value: known([anAttempt({ score: null })]) } as const;
  expect(findChangeProblems(planning, pass, { asOf: AS_OF })).toEqual([]);
  const passed = withChange(planning, pass);
  expect(findProfileProblems(passed, { asOf: AS_OF }).map(({ code }) => code)).toEqual([
    "planned-exam-already-passed",
  ]);
  const again = { fact: "plannedSittings", value: known([aSitting()]) } as const;
  expect(findChangeProblems(passed, again, { asOf: AS_OF }).map(({ code, path }) => [code, path])).toEqual([
    ["planned-exam-already-passed", ["value", "value", 0, "exam"]],
  ]);
  expect(findChangeProblems(passed, { fact: "plannedSittings", value: unknown }, { asOf: AS_OF })).toEqual(
    [],
  );
});

test("each contradiction can be resolved from either side, one change at a time", () => {
  const citizen = aProfile({ imgClass: known("us-img") });
  expect(findProfileProblems(citizen, { asOf: AS_OF })).toHaveLength(1);
  expect(
    findChangeProblems(citizen, { fact: "imgClass", value: known("non-us-img") }, { asOf: AS_OF }),
  ).toEqual([]);
  expect(
    findChangeProblems(citizen, { fact: "visa", value: known({ needed: false }) }, { asOf: AS_OF }),
  ).toEqual([]);
});

test("what was lawful once stays readable: the shape reads what the laws would now refuse", () => {
  const underTheLine = known([anAttempt({ score: 217 })]);
  expect(parseProfileFact("step2ck", underTheLine)).toEqual(underTheLine);
  expect(profileSchema.parse(aProfile({ step2ck: underTheLine })).step2ck).toEqual(underTheLine);
  expect(findProfileProblems(aProfile({ step2ck: underTheLine }), { asOf: AS_OF })).toMatchObject([
    { path: ["step2ck", "value", 0, "score"], code: "pass-under-line" },
  ]);
});

test("a profile has a schema for every fact, and lacks none of them", () => {
  expect(Object.keys(FACT_SCHEMAS)).toEqual(Object.keys(EMPTY_PROFILE));
  expect(profileSchema.parse(EMPTY_PROFILE)).toEqual(EMPTY_PROFILE);
  const { goal: _goal, ...withoutGoal } = EMPTY_PROFILE;
  expect(profileSchema.safeParse(withoutGoal).success).toBe(false);
  expect(() => parseProfileFact("goal", known(301))).toThrow();
});

import { EMPTY_PROFILE } from "@induction/domain/applicant/profile";
import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { known } from "@induction/domain/kernel/told";
import { expect, test } from "vitest";
import { checkDraft, findLawErrors, toFormError } from "./fact-errors.ts";
import { courseForm } from "./forms/course-form.tsx";

test.each([
  ["the server's path of a score", "change.value.value.0.score", "0.score"],
  ["a law's path of a score", "value.value.1.takenOn", "1.takenOn"],
  ["the path of a fact that is one value", "change.value.value", ""],
  ["the path of the fact as a whole", "change.value", ""],
  ["a field that happens to be called value", "change.value.value.value", "value"],
])("%s stands where the form has the field", (_name, path, expected) => {
  expect(toFormError({ path, message: "m" }).path).toBe(expected);
});

test("which score passes is left to the server, for curators keep the passing lines", () => {
  const attempts = known([{ takenOn: toCalendarDate("2026-03-01"), result: "pass" as const, score: 150 }]);
  const errors = findLawErrors(
    EMPTY_PROFILE,
    { fact: "step2ck", value: attempts },
    toCalendarDate("2026-08-15"),
  );
  expect(errors).toEqual([]);
});

test("an exam in the future is refused at its date, before the server is asked", () => {
  const attempts = known([{ takenOn: toCalendarDate("2026-09-01"), result: "pass" as const, score: 250 }]);
  const errors = findLawErrors(
    EMPTY_PROFILE,
    { fact: "step2ck", value: attempts },
    toCalendarDate("2026-08-15"),
  );
  expect(errors.map(({ path }) => path)).toEqual(["0.takenOn"]);
});

test("a visa for a U.S. citizen is refused at the question of need", () => {
  const profile = { ...EMPTY_PROFILE, imgClass: known("us-img" as const) };
  const value = known({ needed: true as const, accepts: ["j1" as const] });
  const errors = findLawErrors(profile, { fact: "visa", value }, toCalendarDate("2026-08-15"));
  expect(errors.map(({ path }) => path)).toEqual(["needed"]);
});

test("a decision in the future with too long a reason hears of both at once", () => {
  const draft = { season: "2027", course: "delay" as const, on: "2026-09-01", because: "x".repeat(1001) };
  const today = toCalendarDate("2026-08-15");
  const { errors } = checkDraft({ form: courseForm, draft, profile: EMPTY_PROFILE, today });
  expect(errors.map(({ path }) => path)).toEqual(["because", "on"]);
});

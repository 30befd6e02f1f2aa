import { NO_ANSWERS, type TrialAnswers } from "@induction/domain/applicant/trial-answers";
import { toTrialPerson } from "@induction/domain/applicant/trial-applicant";
import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { REFERENCE_ALMANAC } from "@induction/domain/parameters/reference-almanac";
import { getSeason } from "@induction/domain/parameters/seasons";
import { expect, test } from "vitest";
import { explainReading, findRangeRule } from "./explain-reading.ts";
import { comparePlanned, toReading } from "./trial-reading.ts";

const TODAY = toCalendarDate("2026-08-15");
const SCENARIO: TrialAnswers = {
  ...NO_ANSWERS,
  citizen: "no",
  visa: "none",
  step1: "passed",
  step1Failures: "0",
  step2ck: "passed",
  step2ckFailures: "0",
  step2ckScore: "235",
  usMonths: "0",
  letters: "none",
};

function read(answers: Partial<TrialAnswers>) {
  return toReading(toTrialPerson({ ...SCENARIO, ...answers }, TODAY), TODAY);
}

test("the guide's first scenario is answered at the door as in an account", () => {
  const { assessment, rangeWords, scoreWords } = read({});
  expect(assessment.tier).toEqual({ settled: true, value: "middle" });
  expect(assessment.posture).toEqual({ settled: true, value: "very-broad" });
  expect([rangeWords, scoreWords]).toEqual(["80–120+ programs", "Step 2 CK 235"]);
});

test.each<[string, string, string, boolean]>([
  ["a list below the range says how many are missing", "54", "26 more programs would reach the range.", true],
  ["a single program is missing in the singular", "79", "1 more program would reach the range.", true],
  ["the least of the range is within it", "80", "Within the range.", false],
  ["the guide's open end raises no alarm", "170", "Within the range.", false],
])("%s", (_, planned, words, isShort) => {
  expect(comparePlanned(read({ planned }))).toEqual({ words, isShort });
});

test("a number that is not known is not compared, and not read as none", () => {
  const reading = read({ planned: "unknown" });
  expect([comparePlanned(reading), reading.plannedWords]).toEqual([null, "Number planned: not told"]);
});

test("programs that nobody looked at are never called checked or excluded", () => {
  const reading = read({ planned: "84" });
  const explanations = explainReading(reading);
  expect(reading.plannedWords).toBe("84 planned, none checked");
  expect(explanations.map(({ rule }) => rule)).not.toContain("G4");
  expect(findRangeRule(explanations)?.rule).toBe("G1");
});

test("before anything decides there is no range, and the score is said to be untold", () => {
  const { rangeWords, scoreWords } = toReading(toTrialPerson(NO_ANSWERS, TODAY), TODAY);
  expect([rangeWords, scoreWords]).toEqual(["No range yet", "Step 2 CK not told"]);
});

test("a date that a curator changed is the one that the answer is for", () => {
  const season = getSeason(2027);
  const on = toCalendarDate("2026-09-04");
  const events = season.events.map((event) =>
    event.id === "applicants-may-submit" ? { ...event, on } : event,
  );
  const almanac = { ...REFERENCE_ALMANAC, seasons: [{ ...season, events, submissionOpensOn: on }] };
  const { context, assessment } = toReading(toTrialPerson(SCENARIO, TODAY), TODAY, almanac);
  expect([context.calendar.submissionOpensOn, assessment.nextDueOn]).toEqual(["2026-09-04", "2026-09-04"]);
});

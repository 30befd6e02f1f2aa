import { expect, test } from "vitest";
import { known, unknown } from "../kernel/told.ts";
import { AS_OF } from "../testing/seasons.ts";
import { EMPTY_PROFILE, type Profile } from "./profile.ts";
import { hasAnswers, NO_ANSWERS, NOT_KNOWN, type TrialAnswers } from "./trial-answers.ts";
import { toTrialPerson } from "./trial-applicant.ts";

function read(answers: Partial<TrialAnswers>) {
  return toTrialPerson({ ...NO_ANSWERS, ...answers }, AS_OF);
}

const failed = { takenOn: null, result: "fail", score: null } as const;
const passed = (score: number | null) => ({ takenOn: null, result: "pass", score }) as const;

test("nothing is answered beforehand, and whoever answers nothing has told nothing", () => {
  expect(hasAnswers(NO_ANSWERS)).toBe(false);
  expect(read({})).toEqual({
    applicant: { profile: EMPTY_PROFILE, letters: unknown, plan: [] },
    planned: null,
    problems: [],
  });
});

test("not knowing is an answer, and unknown to every rule", () => {
  const answers: Partial<TrialAnswers> = {
    citizen: "unknown",
    visa: "unknown",
    step1: "unknown",
    step2ck: "unknown",
    graduation: "unknown",
    letters: "unknown",
    usMonths: NOT_KNOWN,
    planned: NOT_KNOWN,
  };
  expect(hasAnswers({ ...NO_ANSWERS, ...answers })).toBe(true);
  expect(read(answers)).toEqual(read({}));
});

test.each<[string, Partial<TrialAnswers>, Partial<Profile>]>([
  [
    "a U.S. citizen needs no visa, whatever was chosen before",
    { citizen: "yes", visa: "j1" },
    { imgClass: known("us-img"), visa: known({ needed: false }) },
  ],
  [
    "a green-card holder is no citizen and needs no visa",
    { citizen: "no", visa: "none" },
    { imgClass: known("non-us-img"), visa: known({ needed: false }) },
  ],
  ["either visa is both", { visa: "either" }, { visa: known({ needed: true, accepts: ["j1", "h1b"] }) }],
  [
    "an exam passed at the first attempt has one attempt",
    { step2ck: "passed", step2ckFailures: "0", step2ckScore: "235" },
    { step2ck: known([passed(235)]) },
  ],
  [
    "a failure before the pass stays beside it",
    { step1: "passed", step1Failures: "1" },
    { step1: known([failed, passed(null)]) },
  ],
  [
    "a pass whose score is not known is a pass without a score",
    { step2ck: "passed", step2ckFailures: "0", step2ckScore: NOT_KNOWN },
    { step2ck: known([passed(null)]) },
  ],
  [
    "an exam never taken is known to have no attempt",
    { step2ck: "not-passed", step2ckFailures: "0" },
    { step2ck: known([]) },
  ],
  [
    "a score typed before the exam turned out not passed is left aside",
    { step2ck: "not-passed", step2ckFailures: "2", step2ckScore: "190" },
    { step2ck: known([failed, failed]) },
  ],
  [
    "a student tells the expected year",
    { graduation: "student", graduationYear: "2027" },
    { graduation: known({ status: "student", expectedYear: 2027 }) },
  ],
  [
    "a graduate tells the year",
    { graduation: "graduate", graduationYear: " 2021 " },
    { graduation: known({ status: "graduate", year: 2021 }) },
  ],
  ["months come in halves, with a comma too", { usMonths: "2,5" }, { usMonths: known(2.5) }],
  ["no U.S. months are none, not unknown", { usMonths: "0" }, { usMonths: known(0) }],
])("%s", (_, answers, told) => {
  const { applicant, problems } = read(answers);
  expect(applicant.profile).toEqual({ ...EMPTY_PROFILE, ...told });
  expect(problems).toEqual([]);
});

test("letters are told apart by country and specialty, and nothing else is assumed of them", () => {
  const { letters } = read({
    letters: "some",
    usAnesthesiologists: "1",
    otherWritersElsewhere: "2",
  }).applicant;
  expect(letters).toMatchObject({
    value: [
      { country: "US", specialty: "anesthesiology", status: "uploaded", supervisedDirectly: null },
      { country: "ZZ", specialty: "other-clinical" },
      { country: "ZZ", specialty: "other-clinical" },
    ],
  });
});

test("no letter yet is a fact", () => {
  const { applicant } = read({ letters: "none" });
  expect([applicant.letters, applicant.profile.hasNoLetters]).toEqual([known([]), known(true)]);
});

test.each<[string, Partial<TrialAnswers>, object]>([
  [
    "an exam without its failures waits",
    { step1: "passed" },
    {
      question: "step1Failures",
      isOpen: true,
      message: expect.stringContaining("Say how many attempts failed"),
    },
  ],
  [
    "a graduate without a year waits",
    { graduation: "graduate" },
    { question: "graduationYear", isOpen: true },
  ],
  ["letters without a number wait", { letters: "some" }, { question: "usAnesthesiologists", isOpen: true }],
  [
    "a score with a letter in it is asked about",
    { step2ck: "passed", step2ckFailures: "0", step2ckScore: "23O" },
    { question: "step2ckScore", isOpen: false, message: "Enter the score as a whole number from 1 to 300." },
  ],
  [
    "a score above the scale is asked about",
    { step2ck: "passed", step2ckFailures: "0", step2ckScore: "301" },
    { question: "step2ckScore", isOpen: false },
  ],
  [
    "four failures and a pass are more than USMLE allows",
    { step1: "passed", step1Failures: "4" },
    { question: "step1Failures", isOpen: false, message: expect.stringContaining("At most 4 attempts") },
  ],
  [
    "a graduation in the future is no graduation yet",
    { graduation: "graduate", graduationYear: "2031" },
    { question: "graduationYear", isOpen: false },
  ],
  ["a third of a month is asked about", { usMonths: "0.3" }, { question: "usMonths", isOpen: false }],
  ["a negative number of programs is asked about", { planned: "-1" }, { question: "planned", isOpen: false }],
])("%s, and counts as unknown", (_, answers, problem) => {
  const { applicant, planned, problems } = read(answers);
  expect(problems).toEqual([expect.objectContaining(problem)]);
  expect({ ...applicant, planned }).toEqual({
    profile: EMPTY_PROFILE,
    letters: unknown,
    plan: [],
    planned: null,
  });
});

test("a mistake in one answer leaves the others standing", () => {
  const { applicant, planned } = read({ usMonths: "many", citizen: "no", planned: "84" });
  expect([applicant.profile.imgClass, planned]).toEqual([known("non-us-img"), 84]);
});

import { expect, test } from "vitest";
import type { Applicant, Profile } from "../applicant/profile.ts";
import { toCalendarDate } from "../kernel/calendar-date.ts";
import { known, unknown } from "../kernel/told.ts";
import type { RuleId } from "../rules/rule-ids.ts";
import { compileCatalogue } from "../rules/screens/catalogue.ts";
import {
  aLetter,
  anApplicant,
  anAttempt,
  anExperience,
  anInterest,
  aPlan,
  aPracticeTest,
  aSitting,
  STEP1_FAILURE,
  STEP1_PASS,
} from "../testing/applicants.ts";
import { aProgram, stated } from "../testing/programs.ts";
import { passed } from "../testing/refusals.ts";
import { AS_OF } from "../testing/seasons.ts";
import { assess } from "./assess.ts";
import { contextFor } from "./context.ts";
import { explain } from "./explain.ts";

const CLOSED = { visaJ1: stated({ answer: "no" } as const), visaH1b: stated({ answer: "no" } as const) };
const CATALOGUE = compileCatalogue([
  aProgram({ id: "program-1", facts: CLOSED }),
  ...Array.from({ length: 40 }, (_, index) => aProgram({ id: `program-${index + 2}` })),
]);

/** What a rule says of somebody, with its action. */
function tell(rule: RuleId, applicant: Applicant): string {
  const context = contextFor(applicant, { asOf: AS_OF, catalogue: CATALOGUE });
  const found = assess(applicant, context).findings.find((finding) => finding.rule === rule);
  if (found === undefined) throw new Error(`${rule} says nothing`);
  const { summary, action } = explain(found, applicant, context);
  return action === null ? summary : `${summary} ${action}`;
}

const person = (profile: Partial<Profile>) => anApplicant({ profile });
const scored = (score: number) => ({ step2ck: known([anAttempt({ score })]) });
const NO_VISA = { visa: known({ needed: false } as const) };
const on = toCalendarDate;

test.each<readonly [string, RuleId, Applicant, string]>([
  ["no sitting planned", "A6", person({ step2ck: known([]) }), "No sitting of Step 2 CK is planned."],
  [
    "a sitting too late",
    "A6",
    person({
      step2ck: known([]),
      plannedSittings: known([
        aSitting({ exam: "step2ck", on: on("2026-12-01") }),
        aSitting({ exam: "step2ck", on: on("2026-08-27") }),
      ]),
    }),
    "may not be out before 24 September 2026. Programs begin to review on 23 September 2026",
  ],
  [
    "a rebound after a low Step 1",
    "A7",
    person({ step1: known([passed("2020-01-10", 205)]), ...scored(241) }),
    "Step 2 CK 241 after a Step 1 score of 205 shows growth.",
  ],
  ["the band beside a pass alone", "A8", person(scored(246)), "US experience is there: 2 months."],
  [
    "the band without US experience",
    "A8",
    person({ ...scored(246), usMonths: known(0) }),
    "What is missing is US experience: under 1 month so far. Arrange clinical experience",
  ],
  [
    "the band with US experience untold",
    "A8",
    person({ ...scored(246), usMonths: unknown }),
    "How much US experience there is, is not told.",
  ],
  [
    "the parts of a file",
    "B6",
    person({ research: unknown, statement: known("reviewed") }),
    "There: US clinical experience, experience in anesthesia, ICU or pain with its tasks and a statement that is reviewed. Still to come: a letter of an anesthesiologist. Not told: research or quality improvement.",
  ],
  [
    "the lower tier by score and by failure",
    "B9",
    person({ step1: known([STEP1_FAILURE, STEP1_PASS]), ...scored(225) }),
    "because of the score and 1 failure of Step 1.",
  ],
  [
    "a target without a score",
    "C1",
    person({ step2ck: known([]) }),
    "the target for Step 2 CK is 245 or more.",
  ],
  [
    "practice tests below the target",
    "C1",
    person({ step2ck: known([]), practiceTests: known([aPracticeTest(), aPracticeTest()]) }),
    "Practice tests point to 238, below the target. Plan strong US clinical experience",
  ],
  ["a target reached", "C2", person({ ...NO_VISA, ...scored(240) }), "The score reaches it."],
  [
    "a score below it",
    "C2",
    person({ ...NO_VISA, ...scored(239) }),
    "240 is a solid target for Step 2 CK. From 230 on the score stays viable",
  ],
  [
    "no target in the guide",
    "C12",
    person({ ...NO_VISA, usMonths: known(0) }),
    "With under 1 month of US experience, the guide gives no target for Step 2 CK. We keep 245.",
  ],
  [
    "practice tests that cluster low",
    "C5",
    person({
      step2ck: known([]),
      practiceTests: known([aPracticeTest({ score: 210 }), aPracticeTest({ score: 215 })]),
    }),
    "The median of 2 recent practice tests is 212.5, below 220.",
  ],
  [
    "a plan for a delay",
    "D7",
    person(scored(220)),
    "sponsor a visa: season 2028 opens on 1 September 2027 (projected).",
  ],
  [
    "a delay beyond every known season",
    "D7",
    person({ ...scored(220), season: known(2060) }),
    "sponsor a visa: season 2061 comes next.",
  ],
  ["a gap of one point", "C13", person(scored(244)), "lies 1 point below the target of 245."],
  [
    "a gap to whichever target",
    "C13",
    person({ ...scored(239), visa: unknown }),
    "lies at least 1 point below the target, which is 240 or 245. The target",
  ],
  [
    "a letter that may count, its writer not told",
    "E6",
    anApplicant({
      letters: known([
        aLetter({ status: "uploaded" }),
        aLetter({ status: "uploaded", specialty: null, relation: null }),
      ]),
    }),
    "1 of 3 letters needed is in from anesthesiologists and clinical supervisors; whether 1 more letter counts is not told.",
  ],
  [
    "letters of which it is not told where their writers work",
    "E8",
    anApplicant({ profile: scored(220), letters: known([aLetter({ status: "uploaded", country: null })]) }),
    "0 of 2 letters of US anesthesiologists are in; whether 1 more letter counts is not told. In the lower tier",
  ],
  [
    "letters by stage, one of them overdue",
    "E7",
    anApplicant({
      letters: known([
        aLetter({ status: "asked", dueOn: on("2026-08-14") }),
        aLetter({ status: "uploaded", dueOn: null }),
      ]),
    }),
    "2 letters with a next step: asked (1), uploaded (1). The most urgent was due on 14 August 2026. Wait for the answer",
  ],
  [
    "a letter that only waits to be assigned",
    "E7",
    anApplicant({ letters: known([aLetter({ status: "uploaded" })]) }),
    "What is uploaded can be assigned. Assign the letter to programs.",
  ],
  [
    "an observership",
    "F1",
    person({ usMonths: known(0.5) }),
    "0.5 months of clinical experience in the United States is minimal (under 1 month). In the middle tier it is one of the parts that carry the file. Secure 2–3 months",
  ],
  [
    "an entry without tasks",
    "F2",
    person({ experiences: known([anExperience(), anExperience({ tasks: "" })]) }),
    "Without a concrete task: 1 of 2 experience entries.",
  ],
  [
    "US and home",
    "F9",
    person({ experiences: known([anExperience(), anExperience({ place: "home" })]) }),
    "Listed: 1 entry from the United States and 1 entry from elsewhere.",
  ],
  [
    "the next step of the latest contact alone",
    "G10",
    anApplicant({
      profile: {
        interest: known([
          anInterest({ on: on("2026-07-01"), nextOn: on("2026-07-05") }),
          anInterest({ on: on("2026-08-01"), nextOn: on("2026-08-20") }),
        ]),
      },
    }),
    "Interest is logged for 1 of 3 planned programs. The first next step is due on 20 August 2026.",
  ],
  [
    "the price of one program out of reach, the last of forty",
    "G13",
    anApplicant({ plan: aPlan(40) }),
    "1 program. With the whole list sent, ERAS charges $630; without them $600: $30 would buy nothing. The 2027 fee for applications 31 and more was not found",
  ],
])("%s (%s)", (_name, rule, applicant, expected) => {
  expect(tell(rule, applicant)).toContain(expected);
});

test("a fee that is spent already is not told as one to keep, though another application is still to be sent", () => {
  const [closed, open] = aPlan(2);
  if (closed === undefined || open === undefined) throw new Error("two programs");
  const sent = anApplicant({ plan: [{ ...closed, status: "submitted" }, open] });
  const unsent = anApplicant({ plan: [closed, { ...open, status: "submitted" }] });
  expect(() => tell("G13", sent)).toThrow("G13 says nothing");
  expect(tell("G13", unsent)).toContain("out of reach: 1 program.");
});

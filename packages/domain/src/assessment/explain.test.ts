import { expect, test } from "vitest";
import { type Applicant, EMPTY_PROFILE, type Profile } from "../applicant/profile.ts";
import { known, unknown } from "../kernel/told.ts";
import type { ParameterOverrides } from "../parameters/resolve-parameters.ts";
import type { RuleId } from "../rules/rule-ids.ts";
import { EMPTY_CATALOGUE } from "../rules/screens/no-catalogue.ts";
import {
  aNewcomer,
  anApplicant,
  anAttempt,
  aPracticeTest,
  STEP1_FAILURE,
  STEP1_PASS,
} from "../testing/applicants.ts";
import { failed, passed } from "../testing/refusals.ts";
import { AS_OF } from "../testing/seasons.ts";
import { assess } from "./assess.ts";
import { contextFor } from "./context.ts";
import { explain, explainAll } from "./explain.ts";
import type { Explanation } from "./explanation.ts";

function explained(rule: RuleId, applicant: Applicant, overrides: ParameterOverrides = {}): Explanation {
  const context = contextFor(applicant, { asOf: AS_OF, catalogue: EMPTY_CATALOGUE, overrides });
  const found = assess(applicant, context).findings.find((finding) => finding.rule === rule);
  if (found === undefined) throw new Error(`${rule} says nothing`);
  return explain(found, applicant, context);
}

const person = (profile: Partial<Profile>) => anApplicant({ profile });
const scored = (score: number) => person({ step2ck: known([anAttempt({ score })]) });

test("an explanation carries the rule, its lines, the facts and numbers used, and what would change it", () => {
  expect(explained("B3", scored(243))).toEqual({
    rule: "B3",
    title: "Middle tier",
    short: "Middle tier",
    answer: "holds",
    severity: "result",
    summary:
      "Step 2 CK 243 lies in the middle band (~230–244), without a failure. Tier: middle. The application is viable, but the score alone will not carry it.",
    action:
      "Build the other parts: US clinical experience, letters, the statement, a clear interest in anesthesiology.",
    wouldChange: [],
    otherReading:
      "243 lies 2 points below 245, where the strong band begins. The guide thinks in ranges and writes its bands with “~”, so an edge is not sharp: read both sides.",
    cited: [{ heading: "2. Middle Range (Most Common for IMGs)", lines: "lines 46–47" }],
    houseReading: null,
    facts: [
      { key: "step1", label: "Step 1", text: "passed on 12 March 2024", isKnown: true },
      { key: "step2ck", label: "Step 2 CK", text: "243, passed on 10 September 2025", isKnown: true },
    ],
    parameters: [
      {
        id: "middleFrom",
        title: "Middle band begins",
        text: "230 points",
        basis: "guide",
        source: "2. Middle Range (Most Common for IMGs), line 46",
        overrideReason: null,
        standardText: null,
      },
      {
        id: "strongFrom",
        title: "Strong band begins",
        text: "245 points",
        basis: "guide",
        source: "1. Strong Position Range, line 37",
        overrideReason: null,
        standardText: null,
      },
      {
        id: "academicFrom",
        title: "Higher-tier academic centers become realistic",
        text: "250 points",
        basis: "guide",
        source: "1. Strong Position Range, line 40",
        overrideReason: null,
        standardText: null,
      },
      {
        id: "edgeWithin",
        title: "Near an edge",
        text: "3 points",
        basis: "house",
        source: "The guide writes its bands with “~”. Within 3 points of an edge both bands deserve a look.",
        overrideReason: null,
        standardText: null,
      },
    ],
    missing: [],
  });
});

test("an open answer says what it asks and names what is not told", () => {
  const { summary, action, missing, facts, answer } = explained(
    "D1",
    person({ step2ck: known([anAttempt({ score: 210 })]), visa: unknown }),
  );
  expect(answer).toBe("unknown");
  expect(summary).toBe(
    "Not known yet. The rule applies when the score that passed Step 2 CK is low, and a visa is needed. Not told: whether a visa is needed.",
  );
  expect(action).toBe("Tell whether a visa is needed.");
  expect(missing).toEqual([{ key: "visa", label: "whether a visa is needed" }]);
  expect(facts).toContainEqual({ key: "visa", label: "Visa need", text: "not told yet", isKnown: false });
});

test("an organisation's own number acts, and its reason shows", () => {
  const overrides = { strongFrom: { value: 250, reason: "Our last three cohorts" } } as const;
  const { parameters, summary } = explained("B3", scored(247), overrides);
  expect(summary).toContain("(~230–249)");
  expect(parameters.find(({ id }) => id === "strongFrom")).toMatchObject({
    text: "250 points",
    overrideReason: "Our last three cohorts",
    standardText: "245 points",
  });
});

test.each<readonly [string, RuleId, Applicant, string]>([
  ["a first pass", "A1", person({}), "Step 1 was passed at the first attempt, on 12 March 2024."],
  [
    "two failed attempts",
    "A2",
    person({ step1: known([failed(null), failed(null)]) }),
    "2 failed attempts at Step 1.",
  ],
  [
    "a late pass",
    "A3",
    person({ step1: known([passed("2026-08-01")]) }),
    "1 August 2026, 32 days before submission opens on 2 September 2026.",
  ],
  [
    "failures of several exams",
    "A4",
    person({ step1: known([STEP1_FAILURE, STEP1_PASS]), step3: known([failed(null)]) }),
    "2 failed attempts over all exams: 1 at Step 1 and 1 at Step 3.",
  ],
  [
    "the distances to the bands",
    "A5",
    scored(246),
    "16 points above 230 (middle band), 1 point above 245 (strong band) and 4 points below 250",
  ],
  [
    "a failure and a low score together",
    "B4",
    person({ step1: known([STEP1_FAILURE, STEP1_PASS]), step2ck: known([anAttempt({ score: 221 })]) }),
    "Step 2 CK 221 lies below the middle band (~230). On record: 1 failure of Step 1.",
  ],
  [
    "a projection",
    "B5",
    person({
      step2ck: known([]),
      practiceTests: known([aPracticeTest({ score: 240 }), aPracticeTest({ score: 251 })]),
    }),
    "have a median of 245.5, which points to the strong tier. This is a projection.",
  ],
  ["no practice tests", "B5", person({ step2ck: known([]) }), "Too few practice tests are recent enough"],
  [
    "untold practice tests",
    "B5",
    person({ step2ck: known([]), practiceTests: unknown }),
    "Practice tests are not told.",
  ],
  [
    "the visa need untold at D4",
    "D4",
    person({ step2ck: known([anAttempt({ score: 222 })]), visa: unknown }),
    "Whether a visa is needed is not told",
  ],
  [
    "a failed Step 1 before a low score",
    "D2",
    person({ step1: known([STEP1_FAILURE, STEP1_PASS]), step2ck: known([anAttempt({ score: 219 })]) }),
    "with 1 failure of Step 1 before it",
  ],
  [
    "a low Step 1 before a low score",
    "D2",
    person({ step1: known([passed("2020-01-10", 204)]), step2ck: known([anAttempt({ score: 219 })]) }),
    "with a Step 1 score of 204 before it",
  ],
  [
    "failed attempts without a pass",
    "D12",
    person({ step2ck: known([failed("2026-02-02", 210)]) }),
    "1 attempt at it failed. Programs begin to review on 23 September 2026",
  ],
  [
    "a letter on its way",
    "E1",
    person({}),
    "A letter of an anesthesiologist is on its way, but not in yet. 0 of 3 letters needed are in.",
  ],
  [
    "the list",
    "G4",
    person({}),
    "3 programs planned, none submitted yet. 3 count; of these, 3 with a deciding fact that is not known. The range is 80–120+ programs.",
  ],
  [
    "an empty list",
    "G4",
    anApplicant({ plan: [] }),
    "No program is planned yet. The range is 80–120+ programs.",
  ],
  [
    "an empty list before there is a tier",
    "G4",
    anApplicant({ profile: { step2ck: known([]) }, plan: [] }),
    "No program is planned yet. There is no range before there is a tier.",
  ],
  [
    "an empty list while the tier is open",
    "G4",
    anApplicant({ profile: { step1: unknown }, plan: [] }),
    "No program is planned yet. The range follows the tier, which is not settled yet: 80+ programs over all that is possible.",
  ],
])("the words tell the person's own facts: %s", (_name, rule, applicant, words) => {
  expect(explained(rule, applicant).summary).toContain(words);
});

test("after a failed Step 2 CK the rebound says that it is our extension", () => {
  const rebound = (step2ck: Profile["step2ck"], step1: Profile["step1"]) =>
    explained("B10", person({ step1, step2ck })).otherReading;
  const own = "reading a failure of Step 2 CK the same way is ours";
  expect(
    rebound(known([failed("2024-02-02", 200), anAttempt({ score: 250 })]), known([STEP1_PASS])),
  ).toContain(own);
  expect(rebound(known([anAttempt({ score: 250 })]), known([STEP1_FAILURE, STEP1_PASS]))).not.toContain(own);
});

test("somebody who has told nothing gets words for every fact, none of which says none", () => {
  const newcomer = aNewcomer();
  const context = contextFor(newcomer, { asOf: AS_OF, catalogue: EMPTY_CATALOGUE });
  const facts = explainAll(assess(newcomer, context), newcomer, context).flatMap(
    (explanation) => explanation.facts,
  );
  for (const { key, text, isKnown } of facts) {
    if (key === "plan") continue;
    expect([key, isKnown]).toEqual([key, false]);
    expect(text).toContain("not told yet");
  }
  expect(newcomer.profile).toEqual(EMPTY_PROFILE);
});

test.each<readonly [string, RuleId, Applicant, string]>([
  [
    "the middle band from below",
    "B4",
    scored(228),
    "228 lies 2 points below 230, where the middle band begins.",
  ],
  ["the middle band itself", "B3", scored(230), "230 is exactly where the middle band begins."],
  [
    "the strong band from above",
    "B1",
    scored(247),
    "247 lies 2 points above 245, where the strong band begins.",
  ],
  [
    "250 from above",
    "B2",
    scored(252),
    "252 lies 2 points above 250, where higher-tier centers become realistic.",
  ],
  [
    "220 from below",
    "D1",
    scored(218),
    "218 lies 2 points below 220, where a score no longer counts as low.",
  ],
  [
    "236 from below",
    "D5",
    scored(234),
    "234 lies 2 points below 236, where a parallel plan is no longer asked for.",
  ],
  [
    "236 from above",
    "D9",
    scored(237),
    "237 lies 1 point above 236, where a parallel plan is no longer asked for.",
  ],
  [
    "245 after a failure",
    "D10",
    person({ step1: known([STEP1_FAILURE, STEP1_PASS]), step2ck: known([anAttempt({ score: 243 })]) }),
    "243 lies 2 points below 245, where the rebound begins.",
  ],
])("near an edge the other side is told: %s", (_name, rule, applicant, words) => {
  expect(explained(rule, applicant).otherReading).toContain(words);
});

test("away from every edge nothing is said of the other side", () => {
  for (const rule of ["A5", "B3", "D9"] as const)
    expect(explained(rule, scored(240)).otherReading).toBeNull();
});

test.each<readonly [string, Applicant, string, string | null]>([
  ["whoever may have no tier is asked for no programs", aNewcomer(), "result", null],
  [
    "whoever has one tier or another, each with a range, is",
    anApplicant({ profile: { step1: unknown }, plan: [] }),
    "gap",
    "Add programs until the list reaches the range.",
  ],
])("an empty list: %s", (_name, applicant, severity, action) => {
  expect(explained("G4", applicant)).toMatchObject({ severity, action });
});

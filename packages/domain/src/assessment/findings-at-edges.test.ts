import { expect, test } from "vitest";
import type { Letter } from "../applicant/letter.ts";
import type { Applicant, Profile, StatementStage, VisaNeed } from "../applicant/profile.ts";
import { known, type Told, unknown } from "../kernel/told.ts";
import { listOpenFacts } from "../rules/open-facts.ts";
import { readApplicant } from "../rules/read-applicant.ts";
import type { Reading } from "../rules/reading.ts";
import { SEVERITIES } from "../rules/rule.ts";
import { RULES_AS_TOLD } from "../rules/rules.ts";
import { EMPTY_CATALOGUE } from "../rules/screens/no-catalogue.ts";
import { toOpen } from "../rules/verdict.ts";
import {
  aLetter,
  anApplicant,
  anAttempt,
  anExperience,
  aProject,
  STEP1_FAILURE,
  STEP1_PASS,
} from "../testing/applicants.ts";
import { failed, passed } from "../testing/refusals.ts";
import { AS_OF } from "../testing/seasons.ts";
import { contextFor } from "./context.ts";
import { listFindings } from "./findings.ts";

const STANDARDS = { asOf: AS_OF, catalogue: EMPTY_CATALOGUE };
const read = (applicant: Applicant): Reading => readApplicant(applicant, contextFor(applicant, STANDARDS));

/** The findings asked one by one, with nothing remembered. */
function askEach(reading: Reading): readonly unknown[] {
  const findings = RULES_AS_TOLD.flatMap((rule) => {
    const verdict = rule.ask(reading);
    if (verdict === false) return [];
    const severity = typeof rule.severity === "string" ? rule.severity : rule.severity(reading);
    const answer = verdict === true ? "holds" : "unknown";
    return [{ rule: rule.id, answer, severity, missing: listOpenFacts(toOpen(verdict)) }];
  });
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

const SCORES = [213, 214, 219, 220, 229, 230, 234, 235, 239, 240, 244, 245, 249, 250, 259, 260];
const GOALS = [224, 225, 229, 230, 239, 240, 244, 245, 249, 250, 254, 255];

/** Of each fact the ways to turn out that some rule tells apart, on either side of each number. */
const FACTS: readonly (readonly [string, readonly Partial<Profile>[]])[] = [
  [
    "Step 1",
    [
      ...[[], [STEP1_PASS], [STEP1_FAILURE], [STEP1_FAILURE, STEP1_PASS], [passed(null)]].map(known),
      known([passed("2021-05-05", 199)]),
      known([passed("2021-05-05", 230)]),
      known([passed("2021-05-05")]),
      known([failed(null), failed(null), passed(null)]),
      unknown,
    ].map((step1) => ({ step1 })),
  ],
  [
    "Step 2 CK",
    [
      ...SCORES.map((score) => known([anAttempt({ score })])),
      ...[[], [passed(null)], [failed("2024-02-01")], [failed("2024-02-01"), anAttempt()]].map(known),
      unknown,
    ].map((step2ck) => ({ step2ck })),
  ],
  ["Step 3", [unknown, known([]), known([failed(null)])].map((step3) => ({ step3 }))],
  ["Step 2 CS", [unknown, known([]), known([failed(null)])].map((step2cs) => ({ step2cs }))],
  [
    "the visa",
    [unknown, known<VisaNeed>({ needed: false }), known<VisaNeed>({ needed: true, accepts: [] })].map(
      (visa) => ({ visa }),
    ),
  ],
  ["English", [unknown, known("good" as const), known("improving" as const)].map((english) => ({ english }))],
  ["US months", [unknown, ...[0, 0.5, 1, 1.5, 2, 2.5, 3, 6].map(known)].map((usMonths) => ({ usMonths }))],
  ["the goal", [unknown, ...GOALS.map(known)].map((goal) => ({ goal }))],
  [
    "experience",
    [
      unknown,
      ...[
        [],
        [anExperience()],
        [anExperience({ tasks: " " })],
        [anExperience({ setting: "other" })],
        [anExperience({ setting: "other", tasks: " " })],
      ].map(known),
    ].map((experiences) => ({ experiences })),
  ],
  [
    "research",
    [
      unknown,
      ...[
        [],
        [aProject()],
        [aProject({ kind: "teaching" })],
        [aProject({ concernsAnesthesia: false })],
        [aProject({ months: 0 })],
      ].map(known),
    ].map((research) => ({ research })),
  ],
  [
    "the statement",
    [unknown, ...(["none", "draft", "reviewed", "final"] satisfies StatementStage[]).map(known)].map(
      (statement) => ({ statement }),
    ),
  ],
];

const LETTERS: readonly Told<readonly Letter[]>[] = [
  known([]),
  unknown,
  known([aLetter({ status: "assigned" }), aLetter({ status: "uploaded" })]),
  known([aLetter({ status: "assigned", country: null, specialty: null })]),
];

/** Persons around whom one fact is changed. */
const AROUND: readonly (readonly [string, Partial<Profile>])[] = [
  ["with both Steps passed", {}],
  ["with Step 2 CK ahead", { step2ck: known([]) }],
  ["with a score about where the middle band begins", { step2ck: known([anAttempt({ score: 230 })]) }],
  ["with a low score", { step2ck: known([anAttempt({ score: 222 })]) }],
  [
    "with a failure and a rebound",
    { step1: known([STEP1_FAILURE, STEP1_PASS]), step2ck: known([anAttempt({ score: 252 })]) },
  ],
  ["with little told", { step1: unknown, visa: unknown, usMonths: unknown, research: unknown }],
];

test.each(
  AROUND.flatMap(([person, around]) => FACTS.map(([fact, ways]) => [person, fact, around, ways] as const)),
)(
  "people %s who differ in nothing but %s are each told what asking every rule says",
  (_, __, around, ways) => {
    for (const letters of LETTERS) {
      for (const way of ways) {
        const reading = read(anApplicant({ profile: { ...around, ...way }, letters }));
        expect(listFindings(reading)).toEqual(askEach(reading));
      }
    }
  },
);

/** At most so many ways of each of two facts: first and last are among them. */
const MOST_WAYS = 6;

function thin<T>(ways: readonly T[]): readonly T[] {
  const step = Math.ceil(ways.length / MOST_WAYS);
  return ways.filter((_, place) => place % step === 0 || place === ways.length - 1);
}

const PAIRS = FACTS.flatMap(([one, ways], place) =>
  FACTS.slice(place + 1).map(([other, others]) => [one, other, ways, others] as const),
);

test.each(PAIRS)("so are people who differ in %s and %s", (_, __, ways, others) => {
  const around = { step2ck: known([anAttempt({ score: 230 })]) };
  const people = thin(ways).flatMap((way) => thin(others).map((other) => ({ ...around, ...way, ...other })));
  for (const letters of LETTERS.slice(1, 3)) {
    for (const profile of people) {
      const reading = read(anApplicant({ profile, letters }));
      expect(listFindings(reading)).toEqual(askEach(reading));
    }
  }
});

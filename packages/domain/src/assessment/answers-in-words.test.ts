import { expect, test } from "vitest";
import type { Applicant, FactKey, Profile } from "../applicant/profile.ts";
import { toCalendarDate } from "../kernel/calendar-date.ts";
import { known, notApplicable, unknown } from "../kernel/told.ts";
import { compileCatalogue } from "../rules/screens/catalogue.ts";
import {
  aLetter,
  anApplicant,
  anAttempt,
  anExperience,
  anInterest,
  aPlan,
  aPracticeTest,
  aProject,
  aSitting,
  NO_PREFERENCE,
} from "../testing/applicants.ts";
import { aProgram } from "../testing/programs.ts";
import { failed, passed } from "../testing/refusals.ts";
import { AS_OF } from "../testing/seasons.ts";
import { contextFor } from "./context.ts";
import { FACT_LABELS, IMG_CLASS_LABELS, VISA_KIND_LABELS } from "./fact-labels.ts";
import { toFactUsed } from "./fact-words.ts";
import { toKeptAnswer } from "./kept/keep-answer.ts";
import type { KeptAnswer } from "./kept/kept-answer.ts";
import {
  DECISION_LABELS,
  DECISION_MEANINGS,
  NOT_SETTLED,
  NOT_SETTLED_MEANING,
  POSTURE_LABELS,
  POSTURE_MEANINGS,
  TIER_LABELS,
} from "./outcome-words.ts";

const CATALOGUE = compileCatalogue([aProgram()]);
const contextOf = (applicant: Applicant) => contextFor(applicant, { asOf: AS_OF, catalogue: CATALOGUE });
const day = toCalendarDate;

const ACCOUNT = { happened: "I did not pass.", learned: " ", changed: "", improved: "" };

const FACTS: readonly (readonly [FactKey, Partial<Profile>, string])[] = [
  ["season", { season: known(2028) }, "2028"],
  ["season", { season: unknown }, "not told yet; read as 2027, the next one"],
  ["step1", { step1: known([]) }, "no attempt"],
  [
    "step1",
    { step1: known([passed(null), passed("2021-05-02", 231), failed("2020-01-09", 188)]) },
    "188, failed on 9 January 2020; 231, passed on 2 May 2021; passed, day not told",
  ],
  [
    "step3",
    { step3: known([failed("2025-02-01"), passed("2025-02-01")]) },
    "failed on 1 February 2025; passed on 1 February 2025",
  ],
  ["step2cs", { step2cs: notApplicable }, "does not apply"],
  ["step2cs", { step2cs: unknown }, "not told yet"],
  ["plannedSittings", { plannedSittings: known([]) }, "none"],
  [
    "plannedSittings",
    {
      plannedSittings: known([
        aSitting({ exam: "step3", on: day("2026-11-16") }),
        aSitting({ exam: "step1", on: day("2026-08-30") }),
        aSitting({ exam: "step2ck", on: day("2026-09-10") }),
      ]),
    },
    "Step 1 on 30 August 2026; Step 2 CK on 10 September 2026; Step 3 on 16 November 2026",
  ],
  ["practiceTests", { practiceTests: known([]) }, "none"],
  [
    "practiceTests",
    {
      practiceTests: known([
        aPracticeTest({ provider: "other", score: 240 }),
        aPracticeTest({ provider: "free120", takenOn: day("2026-06-01"), score: 231 }),
        aPracticeTest({ provider: "amboss", takenOn: day("2026-06-01"), score: 236 }),
      ]),
    },
    "AMBOSS 236 on 1 June 2026; Free 120 231 on 1 June 2026; Practice test 240 on 4 July 2026",
  ],
  ["goal", { goal: known(250) }, "250"],
  ["goal", { goal: unknown }, "not told yet; the target stands in for it"],
  ["graduation", { graduation: known({ status: "graduate", year: 2019 }) }, "graduated in 2019"],
  [
    "graduation",
    { graduation: known({ status: "student", expectedYear: 2027 }) },
    "student, graduation expected in 2027",
  ],
  ["imgClass", { imgClass: known("us-img") }, "U.S. citizen IMG"],
  ["imgClass", { imgClass: known("non-us-img") }, "Non-U.S. citizen IMG"],
  ["visa", { visa: known({ needed: false }) }, "no visa needed"],
  ["visa", { visa: known({ needed: true, accepts: [] }) }, "visa needed"],
  ["visa", { visa: known({ needed: true, accepts: ["h1b", "j1"] }) }, "visa needed; can accept J-1 and H-1B"],
  ["visa", { visa: known({ needed: true, accepts: ["h1b"] }) }, "visa needed; can accept H-1B"],
  ["english", { english: known("improving") }, "improving"],
  ["usMonths", { usMonths: known(1) }, "1 month"],
  ["homeMonths", { homeMonths: known(30) }, "30 months"],
  ["experiences", { experiences: known([]) }, "none"],
  ["experiences", { experiences: known([anExperience()]) }, "1 entry"],
  ["experiences", { experiences: known([anExperience(), anExperience({ months: 1 })]) }, "2 entries"],
  ["research", { research: known([]) }, "none"],
  ["research", { research: known([aProject(), aProject({ months: 3 })]) }, "2 projects"],
  ["statement", { statement: known("none") }, "not begun"],
  ["statement", { statement: known("draft") }, "a draft"],
  ["statement", { statement: known("reviewed") }, "reviewed"],
  ["statement", { statement: known("final") }, "final"],
  ["statementParts", { statementParts: known(["journey"]) }, "1 of 4"],
  ["statementParts", { statementParts: known(["journey", "experiences", "strengths", "difficulty"]) }, "all"],
  ["failureAccount", { failureAccount: known(ACCOUNT) }, "1 of 4 parts written"],
  ["interest", { interest: known([]) }, "none logged"],
  ["interest", { interest: known([anInterest(), anInterest({ on: day("2026-08-02") })]) }, "2 entries"],
  [
    "course",
    { course: known({ season: 2027, course: "delay", on: day("2026-08-10"), because: "" }) },
    "season 2027: delay and apply later, decided on 10 August 2026",
  ],
  ["lastMatch", { lastMatch: known({ outcome: "never-took-part" }) }, "never took part"],
  ["lastMatch", { lastMatch: known({ outcome: "unmatched", season: 2026 }) }, "unmatched in 2026"],
  ["documents", { documents: known([]) }, "none told of"],
  [
    "documents",
    {
      documents: known([
        { kind: "transcript", stage: "requested", since: null },
        { kind: "mspe", stage: "not-started", since: null },
        { kind: "photo", stage: "in-place", since: null },
      ]),
    },
    "MSPE (dean’s letter): not started; Photo: in place; Medical school transcript: requested",
  ],
  ["preferences", { preferences: known(NO_PREFERENCE) }, "no preference"],
  [
    "preferences",
    {
      preferences: known({
        regions: ["West", "South"],
        settings: ["university", "community"],
        openToAdvanced: true,
        inMilitaryService: true,
      }),
    },
    "South, West, community, university, open to advanced positions, in military service",
  ],
];

test.each(FACTS.map(([key, profile, text]) => ({ key, profile, text })))(
  "$key reads: $text",
  ({ key, profile, text }) => {
    const applicant = anApplicant({ profile });
    const isKnown = profile[key === "letters" || key === "plan" ? "season" : key]?.state !== "unknown";
    expect(toFactUsed(key, applicant, contextOf(applicant))).toEqual({
      key,
      label: FACT_LABELS[key],
      text,
      isKnown,
    });
  },
);

test.each<readonly [FactKey, Applicant, string]>([
  ["letters", anApplicant({ letters: known([]) }), "none"],
  ["letters", anApplicant({ letters: unknown }), "not told yet"],
  [
    "letters",
    anApplicant({
      letters: known([
        aLetter({ status: "uploaded" }),
        aLetter({ id: "00000000-0000-4000-8000-000000000002" }),
        aLetter({ id: "00000000-0000-4000-8000-000000000003", status: "declined" }),
      ]),
    }),
    "1 in, 1 on the way",
  ],
  ["plan", anApplicant({ plan: [] }), "no program planned yet"],
  ["plan", anApplicant({ plan: aPlan(1) }), "1 program planned, none submitted"],
  ["plan", anApplicant({ plan: aPlan(2, { status: "submitted" }) }), "2 programs planned, 2 submitted"],
])("%s read in words where they are rows of their own", (key, applicant, text) => {
  expect(toFactUsed(key, applicant, contextOf(applicant)).text).toBe(text);
});

test("every label and what it means stands as it is kept", async () => {
  const maps = {
    FACT_LABELS,
    IMG_CLASS_LABELS,
    VISA_KIND_LABELS,
    TIER_LABELS,
    POSTURE_LABELS,
    DECISION_LABELS,
  };
  const meanings = {
    POSTURE_MEANINGS,
    DECISION_MEANINGS,
    NOT_SETTLED: { [NOT_SETTLED]: NOT_SETTLED_MEANING },
  };
  const lines = Object.entries({ ...maps, ...meanings }).flatMap(([name, labels]) => [
    name,
    ...Object.entries(labels).map(([key, label]) => `  ${key}: ${label}`),
  ]);
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("labels.golden.txt");
});

function keep(applicant: Applicant): KeptAnswer {
  const names = new Map([["program-2", "Lakeside"]]);
  return toKeptAnswer(applicant, {
    context: contextOf(applicant),
    data: 1,
    findProgramName: (id) => names.get(id) ?? null,
  });
}

test("a kept answer says its result in words: settled, with the range, the letters and the list", () => {
  expect(keep(anApplicant({ plan: aPlan(3).toReversed() }))).toMatchObject({
    tier: { value: "middle", possible: ["middle"], words: "Middle", whatSettles: null },
    posture: { value: "very-broad", words: "Apply very broadly" },
    decision: { value: "apply", words: "Apply this season" },
    postureIfApplyingNow: null,
    projected: null,
    range: "80–120+ programs",
    letters: "0 of 3 in",
    programs: [
      { id: "program-1", name: "program-1" },
      { id: "program-2", name: "Lakeside" },
      { id: "program-3", name: "program-3" },
    ],
  });
});

test("a kept answer says what is possible, what settles it and what nobody told", () => {
  const answer = keep(
    anApplicant({ profile: { step1: unknown, visa: unknown }, letters: unknown, plan: [] }),
  );
  expect(answer).toMatchObject({
    tier: { value: null, possible: ["middle", "lower"], words: "Not settled yet: Middle or lower" },
    letters: "not told yet, 3 needed",
    programs: [],
  });
  expect(answer.tier.whatSettles).toBe("What settles it: Step 1.");
});

test("a kept answer says how to apply now where delaying comes first, and where practice points before a score", () => {
  const low = anApplicant({ profile: { step2ck: known([anAttempt({ score: 219 })]) } });
  expect(keep(low)).toMatchObject({
    decision: { words: "Delay first" },
    postureIfApplyingNow: "Apply extremely broadly",
  });
  const practicing = [240, 238].map((score) => aPracticeTest({ score }));
  const unscored = anApplicant({ profile: { step2ck: known([]), practiceTests: known(practicing) } });
  expect(keep(unscored)).toMatchObject({ projected: "Middle, by a median of 239", range: null });
});

test("a kept answer counts the programs of which it is not known whether they take the person", () => {
  const listed = anApplicant({ profile: { visa: unknown } });
  expect(keep(listed).list).toBe(
    "3 programs planned, none submitted; 3 in reach, of 3 of these a deciding fact is not known",
  );
  expect(keep(anApplicant({ plan: aPlan(1) })).list).toBe("1 program planned, none submitted; 1 in reach");
});

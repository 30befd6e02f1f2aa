import { expect, test } from "vitest";
import { toCalendarDate } from "../kernel/calendar-date.ts";
import { known, notApplicable, unknown } from "../kernel/told.ts";
import { resolveParameters } from "../parameters/resolve-parameters.ts";
import { getSeason } from "../parameters/seasons.ts";
import {
  type ApplicantOverrides,
  aLetter,
  anApplicant,
  anAttempt,
  anExperience,
  anInterest,
  aPlan,
} from "../testing/applicants.ts";
import { anUncheckedProgram, aProgram, stated } from "../testing/programs.ts";
import { failed, passed } from "../testing/refusals.ts";
import { AS_OF, SEASON } from "../testing/seasons.ts";
import { getGuideRuleWords } from "./guide-rule-words.ts";
import { listCoverage } from "./letters/letter-coverage.ts";
import { readApplicant } from "./read-applicant.ts";
import { readStep2cs, readStep3 } from "./read-exams.ts";
import { readPersonScreen } from "./read-person-screen.ts";
import { ROADMAP_ITEMS } from "./roadmap/items.ts";
import type { GuideRuleId } from "./rule-ids.ts";
import { compileCatalogue } from "./screens/catalogue.ts";
import { listCountedThough } from "./screens/counted-though.ts";
import { toStanding } from "./screens/standing.ts";
import { tellNearEdge } from "./tell-near-edge.ts";
import { listPillars } from "./tiers/pillars.ts";
import { joinSentences, listInWords } from "./words.ts";

const CATALOGUE = compileCatalogue([1, 2, 3].map((number) => aProgram({ id: `program-${number}` })));

function read(overrides: ApplicantOverrides) {
  const context = {
    asOf: AS_OF,
    calendar: getSeason(SEASON),
    parameters: resolveParameters(SEASON),
    catalogue: CATALOGUE,
  };
  return readApplicant(anApplicant(overrides), context);
}

const numbered = (letters: readonly Parameters<typeof aLetter>[0][]) =>
  known(
    letters.map((letter, index) =>
      aLetter({ id: `00000000-0000-4000-8000-00000000000${index + 1}`, ...letter }),
    ),
  );
const interestDue = (nextOn: string) => ({
  profile: { interest: known([anInterest({ nextOn: toCalendarDate(nextOn) })]) },
});

test.each<readonly [GuideRuleId, string, ApplicantOverrides, string]>([
  [
    "G10",
    "a next step of today is due, not overdue",
    interestDue("2026-08-15"),
    "The first next step is due on 15 August 2026.",
  ],
  [
    "G10",
    "a next step of yesterday was due",
    interestDue("2026-08-14"),
    "The first next step was due on 14 August 2026.",
  ],
  [
    "G4",
    "of a list how many are submitted is told",
    { plan: aPlan(2, { status: "submitted" }) },
    "2 programs planned, 2 of them submitted.",
  ],
  ["G4", "a list of which none is", {}, "3 programs planned, none submitted yet."],
  [
    "E4",
    "only writers are counted who were not asked, of letters that are still open",
    {
      letters: numbered([
        { askedWhetherStrong: false },
        { askedWhetherStrong: true },
        { askedWhetherStrong: false, status: "declined" },
      ]),
    },
    "Not asked whether the letter will be a strong one: 1 writer.",
  ],
  [
    "E7",
    "letters that are all uploaded wait for nobody but the portal",
    { letters: numbered([{ status: "uploaded" }]) },
    "What is uploaded can be assigned.",
  ],
  ["E7", "a letter without a day says so", { letters: numbered([{ dueOn: null }]) }, "No due date is told."],
  [
    "E7",
    "a letter due today is due",
    { letters: numbered([{ dueOn: AS_OF }]) },
    "The most urgent is due on 15 August 2026.",
  ],
  [
    "B4",
    "a low score without a failure tells the score alone",
    { profile: { step2ck: known([anAttempt({ score: 229 })]) } },
    "Step 2 CK 229 lies below the middle band (~230). Tier: lower.",
  ],
  [
    "B4",
    "a failure above the band tells the failure alone",
    { profile: { step1: known([failed("2023-01-05"), passed("2023-06-05")]) } },
    "On record: 1 failure of Step 1. Tier: lower.",
  ],
])("%s: %s", (rule, _name, overrides, words) => {
  expect(getGuideRuleWords(rule).tell(read(overrides)).summary).toContain(words);
});

test.each<readonly [readonly string[], string]>([
  [[], ""],
  [["Step 1"], "Step 1"],
  [["Step 1", "Step 2 CK"], "Step 1 and Step 2 CK"],
  [["a", "b", "c"], "a, b and c"],
])("the list %j reads %j", (parts, words) => {
  expect(listInWords(parts)).toBe(words);
});

test("sentences make one paragraph, and none make none", () => {
  expect(joinSentences("One.", null, "Two.")).toBe("One. Two.");
  expect(joinSentences(null, null)).toBeNull();
  expect(joinSentences()).toBeNull();
});

test("of two edges that are near the nearer one is told", () => {
  const edges = [
    { at: 245, where: "one begins" },
    { at: 250, where: "the other begins" },
  ];
  expect(tellNearEdge(248, 5, edges)).toContain("248 lies 2 points below 250, where the other begins.");
  expect(tellNearEdge(247, 5, edges)).toContain("247 lies 2 points above 245, where one begins.");
  expect(tellNearEdge(251, 5, edges.toReversed())).toContain("251 lies 1 point above 250");
  expect(tellNearEdge(245, 5, edges)).toContain("245 is exactly where one begins.");
  expect(tellNearEdge(256, 5, edges)).toBeNull();
});

test.each([
  ["none", false],
  ["draft", false],
  ["reviewed", true],
  ["final", true],
] as const)("a statement that is %s stands as a part of the file: %s", (statement, isThere) => {
  const { there } = listPillars(read({ profile: { statement: known(statement) } }));
  expect(there.some(({ name }) => name === "a statement that is reviewed")).toBe(isThere);
});

test("experience at home is no US experience on the roadmap", () => {
  const item = ROADMAP_ITEMS.find(({ id }) => id === "us-experience");
  const done = (place: "us" | "home") =>
    item?.isDone(read({ profile: { usMonths: known(0), experiences: known([anExperience({ place })]) } }));
  expect([done("us"), done("home")]).toEqual([true, false]);
});

test("no failure is read where Step 3 was never failed and Step 2 CS could not be taken, and an open one stays open", () => {
  expect(readStep3(known([passed(null)]))).toEqual({ failures: 0, failed: false });
  expect(readStep3(known([failed(null), failed(null)]))).toEqual({ failures: 2, failed: true });
  expect(readStep2cs(notApplicable)).toEqual({ failures: 0, failed: false });
  expect(typeof readStep2cs(unknown).failed).toBe("number");
  expect(typeof readStep3(unknown).failed).toBe("number");
});

test("whoever needs no visa, or has not told, names no kind that they accept", () => {
  const visaOf = (visa: Parameters<typeof readPersonScreen>[0]["visa"]) =>
    readPersonScreen(anApplicant({ profile: { visa } }).profile, SEASON).visa;
  expect(visaOf(known({ needed: false }))).toEqual({ needed: false, accepts: [] });
  expect(visaOf(unknown).accepts).toEqual([]);
  expect(visaOf(known({ needed: true, accepts: ["j1"] }))).toEqual({ needed: true, accepts: ["j1"] });
});

test.each([
  ["clinical-supervisor", null, "covered"],
  ["clinical-supervisor", false, "covered"],
  ["teacher", false, "gap"],
  ["teacher", null, "unknown"],
  ["teacher", true, "covered"],
] as const)(
  "a %s of whom direct supervision is told as %s leaves a supervisor's letter %s",
  (relation, supervisedDirectly, state) => {
    const [, , supervisor] = listCoverage(known([aLetter({ relation, supervisedDirectly })]));
    expect(supervisor?.state).toBe(state);
  },
);

test("what is not known of programs that count stands with the most programs first", () => {
  const person = readPersonScreen(anApplicant({ profile: { step2ck: known([]) } }).profile, SEASON);
  const waiting = stated({ minimum: 240, requirement: "required" } as const);
  const programs = [
    aProgram({ id: "a", facts: { minimumStep2ck: waiting } }),
    anUncheckedProgram({ id: "b" }),
    anUncheckedProgram({ id: "c" }),
  ];
  const { screens } = compileCatalogue(programs);
  const counted = listCountedThough(screens.map((screen) => toStanding(screen, person)));
  expect(counted.length).toBeGreaterThan(1);
  expect(counted.map(({ count }) => count)).toEqual(
    counted.map(({ count }) => count).toSorted((a, b) => b - a),
  );
  expect(counted.at(-1)?.count).toBeLessThan(counted[0]?.count ?? 0);
});

test("a minimum and a graduation limit that nobody knows are told as not checked, and other gaps are not", () => {
  const { screens } = compileCatalogue([anUncheckedProgram({ id: "a" })]);
  const [screen] = screens;
  if (screen === undefined) throw new Error("one program gives one screen");
  const standing = toStanding(screen, readPersonScreen(anApplicant().profile, SEASON));
  expect(standing.notChecked.map(({ field }) => field).toSorted()).toEqual([
    "graduationLimit",
    "minimumStep2ck",
  ]);
});

test.each([
  [["j1"], ["visaJ1"]],
  [["h1b"], ["visaH1b"]],
  [
    ["j1", "h1b"],
    ["visaH1b", "visaJ1"],
  ],
  [[], ["visaH1b", "visaJ1"]],
] as const)("whoever accepts %j waits for %j of an unchecked program", (accepts, fields) => {
  const [screen] = compileCatalogue([anUncheckedProgram({ id: "a" })]).screens;
  if (screen === undefined) throw new Error("one program gives one screen");
  const { profile } = anApplicant({ profile: { visa: known({ needed: true, accepts }) } });
  const { open } = toStanding(screen, readPersonScreen(profile, SEASON));
  expect(
    open
      .map(({ field }) => field)
      .filter((field) => field.startsWith("visa"))
      .toSorted(),
  ).toEqual(fields);
});

import { expect, test } from "vitest";
import type { Applicant } from "../applicant/profile.ts";
import { contextFor } from "../assessment/context.ts";
import { known, unknown } from "../kernel/told.ts";
import type { Program } from "../program/program.ts";
import { compileCatalogue } from "../rules/screens/catalogue.ts";
import {
  anApplicant,
  anAttempt,
  aPracticeTest,
  NO_PREFERENCE,
  STEP1_FAILURE,
  STEP1_PASS,
} from "../testing/applicants.ts";
import { anUncheckedProgram, aProgram, stated } from "../testing/programs.ts";
import { failed } from "../testing/refusals.ts";
import { AS_OF } from "../testing/seasons.ts";
import { readFitPerson, toProgramFit } from "./program-fit.ts";
import { listChangedGrounds, proposeList, readProposalGrounds } from "./proposed-list.ts";

function contextOf(applicant: Applicant, programs: readonly Program[]) {
  return contextFor(applicant, { asOf: AS_OF, catalogue: compileCatalogue(programs) });
}

function reasonsOf(program: Program, applicant: Applicant): readonly string[] {
  const context = contextOf(applicant, [program]);
  const [screen] = context.catalogue.screens;
  const [kind] = context.catalogue.kinds;
  if (screen === undefined || kind === undefined) throw new Error("one program is compiled");
  const { reasons } = toProgramFit(screen, kind, readFitPerson(applicant, context));
  return reasons.map(({ topic, side }) => `${topic} ${side}`);
}

const preferring = (preferences: Partial<typeof NO_PREFERENCE>) =>
  anApplicant({ profile: { preferences: known({ ...NO_PREFERENCE, ...preferences }) } });
const MILITARY = aProgram({ facts: { setting: stated("military") } });
const no = stated({ answer: "no" } as const);

test.each<readonly [string, Program, Applicant, readonly string[]]>([
  ["the usual program", aProgram(), anApplicant(), ["visa for", "img-share for", "score unknown"]],
  [
    "without a visa need",
    aProgram(),
    anApplicant({ profile: { visa: known({ needed: false }) } }),
    ["img-share for", "score unknown"],
  ],
  [
    "one that sponsors no acceptable visa",
    aProgram({ facts: { visaJ1: no } }),
    anApplicant(),
    ["out-of-reach against", "img-share for", "score unknown"],
  ],
  [
    "10 percent IMGs",
    aProgram({ facts: { imgShare: stated(10) } }),
    anApplicant(),
    ["visa for", "img-share against", "score unknown"],
  ],
  [
    "11 percent",
    aProgram({ facts: { imgShare: stated(11) } }),
    anApplicant(),
    ["visa for", "img-share for", "score unknown"],
  ],
  [
    "a required minimum that the score reaches",
    aProgram({ facts: { minimumStep2ck: stated({ minimum: 238, requirement: "required" }) } }),
    anApplicant(),
    ["visa for", "img-share for", "score for"],
  ],
  [
    "one point more",
    aProgram({ facts: { minimumStep2ck: stated({ minimum: 239, requirement: "required" }) } }),
    anApplicant(),
    ["out-of-reach against", "visa for", "img-share for"],
  ],
  [
    "a required minimum before there is a score",
    aProgram({ facts: { minimumStep2ck: stated({ minimum: 239, requirement: "required" }) } }),
    anApplicant({ profile: { step2ck: known([]) } }),
    ["visa for", "img-share for", "score unknown"],
  ],
  [
    "a required minimum, and a pass without its score",
    aProgram({ facts: { minimumStep2ck: stated({ minimum: 239, requirement: "required" }) } }),
    anApplicant({ profile: { step2ck: known([anAttempt({ score: null })]) } }),
    ["visa for", "img-share for", "score unknown"],
  ],
  [
    "an unchecked program",
    anUncheckedProgram(),
    anApplicant(),
    ["visa unknown", "img-share unknown", "score unknown", "setting unknown"],
  ],
  [
    "after a failure",
    aProgram(),
    anApplicant({ profile: { step1: known([STEP1_FAILURE, STEP1_PASS]) } }),
    ["visa for", "img-share for", "score unknown", "failures unknown", "setting against"],
  ],
  [
    "a community program in the lower tier",
    aProgram({ facts: { setting: stated("community") } }),
    anApplicant({ profile: { step2ck: known([anAttempt({ score: 229 })]) } }),
    ["visa for", "img-share for", "score unknown", "setting for"],
  ],
  [
    "within the preferred region",
    aProgram(),
    preferring({ regions: ["South"] }),
    ["visa for", "img-share for", "score unknown", "preferences for"],
  ],
  [
    "outside it",
    aProgram(),
    preferring({ regions: ["West"] }),
    ["visa for", "img-share for", "score unknown", "preferences against"],
  ],
  [
    "a military program for somebody who has not told of service",
    MILITARY,
    anApplicant({ profile: { preferences: unknown } }),
    ["visa for", "img-share for", "score unknown", "service against"],
  ],
  [
    "a military program for somebody who serves",
    MILITARY,
    preferring({ inMilitaryService: true }),
    ["visa for", "img-share for", "score unknown", "service for"],
  ],
  [
    "a military program for somebody who does not serve",
    MILITARY,
    anApplicant(),
    ["out-of-reach against", "visa for", "img-share for", "score unknown"],
  ],
  [
    "a program that only hearsay calls military",
    aProgram({ facts: { setting: stated("military", { kind: "general-knowledge", verifiedOn: null }) } }),
    anApplicant(),
    ["visa for", "img-share for", "score unknown", "service unknown", "setting unknown"],
  ],
  [
    "a preferred setting that nobody has checked",
    anUncheckedProgram(),
    preferring({ settings: ["community"] }),
    ["visa unknown", "img-share unknown", "score unknown", "setting unknown", "preferences unknown"],
  ],
])("fit: %s", (_name, program, applicant, reasons) => {
  expect(reasonsOf(program, applicant)).toEqual(reasons);
});

test.each([
  [237, "It requires at least 237 in Step 2 CK; the score lies 1 point above."],
  [238, "It requires at least 238 in Step 2 CK; the score is exactly that."],
])("a required minimum of %i is told beside the score", (minimum, words) => {
  const program = aProgram({ facts: { minimumStep2ck: stated({ minimum, requirement: "required" }) } });
  const context = contextOf(anApplicant(), [program]);
  const [fit] = proposeList(anApplicant(), context).programs;
  expect(fit?.reasons.map((reason) => reason.words)).toContain(words);
});

const REGIONS = ["South", "West"] as const;

/** Programs of two regions in turn, alike but for their region; the first `closed` of them take nobody with a visa need. */
function programs(count: number, closed = 0): readonly Program[] {
  return Array.from({ length: count }, (_, index) =>
    aProgram({
      id: `program-${String(index).padStart(3, "0")}`,
      region: REGIONS[index < count / 2 ? 0 : 1],
      facts: index < closed ? { visaJ1: no, visaH1b: no } : {},
    }),
  );
}

test("the list is as long as the range allows, the rest is left out with its reason", () => {
  const applicant = anApplicant();
  const list = proposeList(applicant, contextOf(applicant, programs(150, 10)));
  expect(list.range).toEqual({ least: 80, most: 120, isOpenAbove: true });
  expect(list.programs).toHaveLength(120);
  expect(list.programs.filter(({ isCore }) => isCore)).toHaveLength(80);
  const left = Map.groupBy(list.leftOut, ({ why }) => why);
  expect([left.get("out-of-reach")?.length, left.get("beyond-the-range")?.length]).toEqual([10, 20]);
  for (const { reasons } of [...list.programs, ...list.leftOut]) expect(reasons.length).toBeGreaterThan(0);
});

test("where fits are alike the regions take turns; a better fit comes first wherever it lies", () => {
  const applicant = anApplicant();
  const best = aProgram({
    id: "program-zzz",
    region: "West",
    facts: { minimumStep2ck: stated({ minimum: 230, requirement: "required" }) },
  });
  const { programs: listed } = proposeList(applicant, contextOf(applicant, [...programs(6), best]));
  expect(listed.map(({ programId }) => programId.slice(-3))).toEqual([
    "zzz",
    "000",
    "003",
    "001",
    "004",
    "002",
    "005",
  ]);
});

test("nobody is proposed a list before there is a tier or a projection, but every program still tells its reasons", () => {
  const applicant = anApplicant({ profile: { step2ck: known([]) } });
  const list = proposeList(applicant, contextOf(applicant, programs(10, 1)));
  expect(list).toMatchObject({ range: null, isProjected: false, programs: [] });
  expect(list.leftOut.map(({ why }) => why)).toEqual(["out-of-reach", ...Array(9).fill("no-range")]);
  for (const { reasons } of list.leftOut) expect(reasons.length).toBeGreaterThan(0);
});

test("before there is a score the list is as long as the tier asks that practice tests point to, and says so", () => {
  const sat = (score: number) => aPracticeTest({ takenOn: AS_OF, score });
  const practising = (score: number) =>
    anApplicant({ profile: { step2ck: known([]), practiceTests: known([sat(score), sat(score)]) } });
  const applicant = practising(240);
  const context = contextOf(applicant, programs(150));
  const list = proposeList(applicant, context);
  expect(list).toMatchObject({ range: { least: 80, most: 120 }, isProjected: true });
  expect(list.programs).toHaveLength(120);
  expect(proposeList(anApplicant(), context).isProjected).toBe(false);
  const better = practising(250);
  expect(listChangedGrounds(list.grounds, readProposalGrounds(better, context))).toEqual(["tier"]);
});

test("a proposal is out of date once what it rests on differs, and says what", () => {
  const usual = anApplicant();
  const before = readProposalGrounds(usual, contextOf(usual, programs(10)));
  const changed = (applicant: Applicant, list = programs(10)) =>
    listChangedGrounds(before, readProposalGrounds(applicant, contextOf(applicant, list)));
  expect(changed(usual)).toEqual([]);
  expect(changed(anApplicant({ profile: { statement: known("final") } }))).toEqual([]);
  expect(changed(anApplicant({ profile: { step2ck: known([anAttempt({ score: 239 })]) } }))).toEqual([
    "score",
  ]);
  expect(changed(anApplicant({ profile: { step2ck: known([anAttempt({ score: 229 })]) } }))).toEqual([
    "score",
    "tier",
  ]);
  expect(changed(anApplicant({ profile: { visa: unknown } }))).toEqual(["visa"]);
  expect(changed(preferring({ regions: ["South"] }))).toEqual(["preferences"]);
  expect(changed(anApplicant({ profile: { season: known(2028) } }))).toEqual(["season"]);
  expect(changed(usual, programs(10, 1))).toEqual(["programs"]);
  expect(changed(anApplicant({ profile: { step3: known([failed("2026-02-02")]) } }))).toEqual(["score"]);
  expect(changed(anApplicant({ profile: { step3: unknown } }))).toEqual(["score"]);
});

test("the order in which choices are entered puts no proposal out of date", () => {
  const groundsOf = (applicant: Applicant) =>
    readProposalGrounds(applicant, contextOf(applicant, programs(3)));
  const accepting = (...accepts: ("j1" | "h1b")[]) =>
    groundsOf(anApplicant({ profile: { visa: known({ needed: true, accepts }) } }));
  expect(listChangedGrounds(accepting("j1", "h1b"), accepting("h1b", "j1"))).toEqual([]);
  expect(listChangedGrounds(accepting("j1", "h1b"), accepting("j1"))).toEqual(["visa"]);
  const there = groundsOf(preferring({ regions: ["South", "West"] }));
  expect(listChangedGrounds(there, groundsOf(preferring({ regions: ["West", "South"] })))).toEqual([]);
});

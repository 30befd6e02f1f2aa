import { expect, test } from "vitest";
import type { Profile } from "../../applicant/profile.ts";
import { toCalendarDate } from "../../kernel/calendar-date.ts";
import { known, unknown } from "../../kernel/told.ts";
import { REFERENCE_ALMANAC } from "../../parameters/reference-almanac.ts";
import { anApplicant } from "../../testing/applicants.ts";
import { anUncheckedProgram, aProgram, stated } from "../../testing/programs.ts";
import { SEASON } from "../../testing/seasons.ts";
import { readPersonScreen } from "../read-person-screen.ts";
import { compileCatalogue } from "./catalogue.ts";
import { listCountedThough } from "./counted-though.ts";
import { listSetAside } from "./set-aside.ts";
import { toStanding } from "./standing.ts";

const today = toCalendarDate("2026-08-15");
const NO_VISA = { visaJ1: stated({ answer: "no" } as const), visaH1b: stated({ answer: "no" } as const) };
const OLD_NO = stated({ answer: "no" } as const, { year: 2020, verifiedOn: null, verifiedBy: null });
const programs = [
  aProgram({ id: "checked", facts: NO_VISA }),
  aProgram({ id: "old", facts: { ...NO_VISA, visaJ1: OLD_NO } }),
  aProgram({ id: "military", facts: { setting: stated("military") } }),
  aProgram({ id: "limit", facts: { graduationLimit: stated({ years: 2, requirement: "required" }) } }),
];
const byId = new Map(programs.map((program) => [program.id, program]));

const visa = { kind: "visa-not-sponsored" } as const;
const military = { kind: "military-service" } as const;
const limit = { kind: "graduated-too-long-ago", years: 2 } as const;

test("what does not count stands by reason, most programs first, each with how far the weakest fact behind it holds", () => {
  const excluded = [
    { programId: "military", reasons: [military] },
    { programId: "checked", reasons: [visa] },
    { programId: "limit", reasons: [limit] },
    { programId: "old", reasons: [visa, military] },
  ];
  expect(listSetAside(excluded, { programs: byId, today })).toEqual([
    {
      reason: "Takes only people in military service",
      programIds: ["military", "old"],
      evidence: { freshness: "verified", detail: "2 July 2026" },
    },
    {
      reason: "Sponsors no acceptable visa",
      programIds: ["checked", "old"],
      evidence: { freshness: "stale", detail: "2020" },
    },
    {
      reason: "Requires graduation within 2 years",
      programIds: ["limit"],
      evidence: { freshness: "verified", detail: "2 July 2026" },
    },
  ]);
});

test("a program that is not at hand says nothing of how far its fact holds", () => {
  expect(listSetAside([{ programId: "gone", reasons: [visa] }], { programs: byId, today })).toEqual([
    { reason: "Sponsors no acceptable visa", programIds: ["gone"], evidence: null },
  ]);
});

function standingsFor(profile: Partial<Profile>) {
  const person = readPersonScreen(anApplicant({ profile }).profile, SEASON, REFERENCE_ALMANAC);
  const { screens } = compileCatalogue([
    aProgram({ id: "a" }),
    anUncheckedProgram({ id: "b" }),
    anUncheckedProgram({ id: "c" }),
    aProgram({
      id: "d",
      facts: { visaJ1: stated({ answer: "conditional", condition: "case by case" }) },
    }),
    ...programs,
  ]);
  return screens.map((screen) => toStanding(screen, person));
}

test("what counts though something is unknown is told by what is unknown, and how", () => {
  const needed = known({ needed: true, accepts: ["j1"] } as const);
  expect(listCountedThough(standingsFor({ visa: needed }))).toEqual([
    { what: "J-1 sponsorship not known", how: "2 not checked, 1 only on a condition", count: 3 },
  ]);
  const untold = listCountedThough(standingsFor({ visa: unknown }));
  expect(untold.map(({ what }) => what)).toContain("Whether a visa is needed");
  expect(listCountedThough(standingsFor({ visa: known({ needed: false }) }))).toEqual([]);
});

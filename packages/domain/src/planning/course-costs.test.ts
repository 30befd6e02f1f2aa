import { expect, test } from "vitest";
import type { Profile } from "../applicant/profile.ts";
import { contextFor } from "../assessment/context.ts";
import { known, unknown } from "../kernel/told.ts";
import { erasFee } from "../parameters/fees.ts";
import { findFixedFee } from "../parameters/fixed-fees.ts";
import { REFERENCE_ALMANAC } from "../parameters/reference-almanac.ts";
import { compileCatalogue } from "../rules/screens/catalogue.ts";
import { anApplicant, aSitting } from "../testing/applicants.ts";
import { passed } from "../testing/refusals.ts";
import { AS_OF, SEASON } from "../testing/seasons.ts";
import { compareCourses } from "./courses.ts";

const CERTIFIED = known([{ kind: "certification", stage: "in-place", since: null } as const]);

function costsOf(profile: Partial<Profile>, almanac = REFERENCE_ALMANAC) {
  const applicant = anApplicant({ profile: { documents: CERTIFIED, ...profile } });
  const context = contextFor(applicant, { asOf: AS_OF, catalogue: compileCatalogue([]), almanac });
  return compareCourses(applicant, context).courses.map(({ cost }) => cost);
}

const linesOf = (profile: Partial<Profile>) =>
  costsOf(profile)[0]?.others.map(
    ({ id, fee, isCertain }) => `${id} ${fee?.usd ?? "not published"}${isCertain ? "" : " ?"}`,
  );

const PLANNED = known([aSitting({ exam: "step2ck" })]);

const EACH_SEASON = ["erasTokenFee 185", "nrmpRegistrationFee 85"];

test.each<readonly [string, Partial<Profile>, readonly string[]]>([
  ["who passed both Steps and is certified pays what each season charges", {}, []],
  ["a Step that is not passed costs its fee", { step2ck: known([]) }, ["step2ckFee 930"]],
  ["a Step of which nothing is told may", { step1: unknown }, ["step1Fee 905 ?"]],
  ["a planned sitting may be paid", { step2ck: known([]), plannedSittings: PLANNED }, ["step2ckFee 930 ?"]],
  ["so may one that is not told of", { step2ck: known([]), plannedSittings: unknown }, ["step2ckFee 930 ?"]],
  [
    "a sitting of another exam pays nothing",
    { step1: known([]), plannedSittings: PLANNED },
    ["step1Fee 905"],
  ],
  ["an untold visa need may be an H-1B", { visa: unknown }, ["step3Fee 955 ?"]],
  ["a J-1 alone asks for no Step 3", { visa: known({ needed: true, accepts: ["j1"] }) }, []],
  ["nor does who needs no visa", { visa: known({ needed: false }) }, []],
  ["an H-1B alone asks for Step 3", { visa: known({ needed: true, accepts: ["h1b"] }) }, ["step3Fee 955"]],
  ["beside a J-1 it may", { visa: known({ needed: true, accepts: ["j1", "h1b"] }) }, ["step3Fee 955 ?"]],
  [
    "a passed Step 3 is paid",
    { visa: known({ needed: true, accepts: ["h1b"] }), step3: known([passed("2026-01-10", 210)]) },
    [],
  ],
  [
    "certification that is not begun costs all its parts",
    { documents: known([{ kind: "certification", stage: "not-started", since: null }]) },
    ["myIntealthFee 110", "ecfmgCertificationFee 580", "pathwaysFee 945", "oetFee 455", "credentialFee 220"],
  ],
  [
    "of certification under way nobody told what is paid",
    { documents: unknown },
    [
      "myIntealthFee 110 ?",
      "ecfmgCertificationFee 580 ?",
      "pathwaysFee 945 ?",
      "oetFee 455 ?",
      "credentialFee 220 ?",
    ],
  ],
])("%s", (_name, profile, further) => {
  expect(linesOf(profile)).toEqual([...EACH_SEASON, ...further]);
});

test("the sum holds what is certain, and what may fall due stands beside it", () => {
  const [apply] = costsOf({ step2ck: known([]), step1: unknown });
  const eras = apply?.fee.state === "known" ? apply.fee.usd : Number.NaN;
  expect(apply).toMatchObject({ certainUsd: eras + 185 + 85 + 930, possibleUsd: 905 });
});

test("a later season is reckoned at the last prices known, which the fee says", () => {
  const delay = costsOf({})[1];
  expect(delay?.others.map(({ fee }) => fee?.season)).toEqual([SEASON, SEASON]);
});

test("a fee that no document names is not published, and adds nothing", () => {
  const [apply] = costsOf({}, { ...REFERENCE_ALMANAC, fixedFees: [] });
  expect(apply?.others.map(({ fee }) => fee)).toEqual([null, null]);
  expect(apply?.certainUsd).toBe(erasFeeOf(apply?.applications ?? 0));
});

function erasFeeOf(applications: number): number | null {
  const fee = erasFee(SEASON, applications);
  return fee.state === "known" ? fee.usd : null;
}

test("a fee is that of the latest season up to the asked one, never of a later one", () => {
  expect(findFixedFee("nrmpRegistrationFee", 2026, REFERENCE_ALMANAC)?.usd).toBe(70);
  expect(findFixedFee("nrmpRegistrationFee", 2030, REFERENCE_ALMANAC)?.usd).toBe(85);
  expect(findFixedFee("nrmpRegistrationFee", 2025, REFERENCE_ALMANAC)).toBeNull();
  expect(findFixedFee("step3Fee", 2026, REFERENCE_ALMANAC)).toBeNull();
});

import { expect, test } from "vitest";
import { aPlan, aPlannedProgram } from "../../testing/applicants.ts";
import { aClaim, anUncheckedProgram, aProgram, disputed, stated } from "../../testing/programs.ts";
import { mixInWords } from "../breadth/mix-words.ts";
import { compileCatalogue } from "./catalogue.ts";
import { toListMix } from "./list-mix.ts";

const UNVERIFIED = aClaim({ kind: "general-knowledge", verifiedOn: null, verifiedBy: null });

const CATALOGUE = compileCatalogue([
  aProgram({ id: "program-1", facts: { imgShare: stated(11) } }),
  aProgram({
    id: "program-2",
    region: "West",
    facts: { setting: stated("community"), imgShare: stated(10.9) },
  }),
  anUncheckedProgram({ id: "program-3", region: "West" }),
  aProgram({ id: "program-4", facts: { imgShare: disputed(5, 30) } }),
  aProgram({ id: "program-5", facts: { imgShare: { state: "known", value: 40, claim: UNVERIFIED } } }),
]);

test("a list is counted by setting, region and share of IMGs, and what nobody checked is a group of its own", () => {
  expect(toListMix(aPlan(6), CATALOGUE, 11)).toEqual({
    planned: 6,
    settings: [
      { kind: "community", count: 1 },
      { kind: "university", count: 3 },
    ],
    settingUnknown: 2,
    regions: [
      { kind: "South", count: 3 },
      { kind: "West", count: 2 },
    ],
    regionUnknown: 1,
    imgFriendly: 1,
    imgShareUnknown: 4,
  });
});

test("a program that is only considered is not part of the mix", () => {
  const plan = [...aPlan(1), aPlannedProgram({ programId: "program-2", status: "considering" })];
  expect(toListMix(plan, CATALOGUE, 11)).toMatchObject({ planned: 1, imgFriendly: 1, imgShareUnknown: 0 });
});

test("a mix in words says what is not checked", () => {
  expect(mixInWords(toListMix(aPlan(3), CATALOGUE, 11), 11)).toBe(
    "By setting: community (1), university (1), not checked (1). By region: South (1), West (2). IMG-friendly, with a share of IMGs from 11% on: 1 of 2 checked, 1 not checked.",
  );
  expect(mixInWords(toListMix(aPlan(1), CATALOGUE, 11), 11)).toBe(
    "By setting: university (1). By region: South (1). IMG-friendly, with a share of IMGs from 11% on: 1 of 1 checked.",
  );
});

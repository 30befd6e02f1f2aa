import { expect, test } from "vitest";
import type { Profile } from "../applicant/profile.ts";
import { known, unknown } from "../kernel/told.ts";
import { resolveParameters } from "../parameters/resolve-parameters.ts";
import { getSeason } from "../parameters/seasons.ts";
import { anApplicant, anAttempt } from "../testing/applicants.ts";
import { failed, passed } from "../testing/refusals.ts";
import { AS_OF, SEASON } from "../testing/seasons.ts";
import { placePerson } from "./placement.ts";
import { readApplicant } from "./read-applicant.ts";
import { EMPTY_CATALOGUE } from "./screens/no-catalogue.ts";

const PARAMETERS = resolveParameters(SEASON);
const CONTEXT = {
  asOf: AS_OF,
  calendar: getSeason(SEASON),
  parameters: PARAMETERS,
  catalogue: EMPTY_CATALOGUE,
};

const STEP1: readonly Profile["step1"][] = [
  unknown,
  known([]),
  known([passed("2024-03-12")]),
  known([passed(null)]),
  known([passed("2021-03-12", 199)]),
  known([passed("2021-03-12", 230)]),
  known([failed("2023-03-12")]),
  known([failed("2023-03-12"), passed("2024-03-12")]),
  known([failed(null), passed(null)]),
];
const SCORES = [209, 214, 218, 219, 220, 229, 230, 234, 235, 240, 245, 250, 260, 300];
const STEP2CK: readonly Profile["step2ck"][] = [
  unknown,
  known([]),
  known([failed("2024-02-01")]),
  known([anAttempt({ score: null })]),
  known([passed(null)]),
  known([failed("2024-02-01"), anAttempt({ score: null })]),
  ...SCORES.map((score) => known([anAttempt({ score })])),
  ...SCORES.map((score) => known([failed("2024-02-01"), anAttempt({ score })])),
];
const VISAS: readonly Profile["visa"][] = [
  unknown,
  known({ needed: false }),
  known({ needed: true, accepts: ["j1"] }),
];

test("whoever was placed before, each person stands where placing them afresh puts them", () => {
  const everybody = STEP1.flatMap((step1) =>
    STEP2CK.flatMap((step2ck) => VISAS.map((visa) => ({ step1, step2ck, visa }))),
  );
  const misplaced = everybody.filter((profile) => {
    const reading = readApplicant(anApplicant({ profile }), CONTEXT);
    // Numbers of its own: nobody was placed by them, so nothing is remembered.
    const afresh = placePerson({ ...reading, parameters: { ...PARAMETERS.values } });
    return JSON.stringify(reading.placement) !== JSON.stringify(afresh);
  });
  expect(misplaced).toEqual([]);
});

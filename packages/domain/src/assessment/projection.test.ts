import { expect, test } from "vitest";
import { known } from "../kernel/told.ts";
import { EMPTY_CATALOGUE } from "../rules/screens/no-catalogue.ts";
import { aNewcomer, anApplicant } from "../testing/applicants.ts";
import { AS_OF } from "../testing/seasons.ts";
import { assess } from "./assess.ts";
import { contextFor } from "./context.ts";
import { toProjection } from "./projection.ts";

function project(applicant = anApplicant()) {
  return toProjection(assess(applicant, contextFor(applicant, { asOf: AS_OF, catalogue: EMPTY_CATALOGUE })));
}

test("the columns of the usual applicant", () => {
  expect(project()).toEqual({
    season: 2027,
    tier: "middle",
    possibleTiers: ["middle"],
    projectedTier: null,
    posture: "very-broad",
    decision: "apply",
    step2ckScore: 238,
    hasFailure: "no",
    needsVisa: "yes",
    lettersMet: 0,
    lettersNeeded: 3,
    usAnesthesiologistLetter: "no",
    planned: 3,
    submitted: 0,
    effective: 3,
    unknownPrograms: 3,
    confirmed: 0,
    rangeLeast: 80,
    rangeMost: 120,
    rangeIsOpenAbove: true,
    reasons: ["E1", "E2", "G4"],
    nextDueOn: "2026-09-01",
    nextDueWhat: "letter",
    ownDueOn: "2026-09-01",
    assessedOn: "2026-08-15",
    changesOn: null,
    rulesVersion: 5,
  });
});

test("whoever has told nothing is provisional, with nothing counted as none", () => {
  expect(project(aNewcomer())).toMatchObject({
    tier: "provisional",
    possibleTiers: ["strong", "middle", "lower", "unscored"],
    posture: "provisional",
    decision: "provisional",
    step2ckScore: null,
    hasFailure: "unknown",
    needsVisa: "unknown",
    lettersMet: null,
    usAnesthesiologistLetter: "unknown",
  });
});

test("reasons list what holds, and leave out what is open and what asks for nothing", () => {
  const { reasons } = project(anApplicant({ profile: { step3: { state: "unknown" } }, letters: known([]) }));
  expect(reasons).toEqual(["E1", "E2", "G4"]);
});

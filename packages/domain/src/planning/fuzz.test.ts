import type {} from "@induction/vitest-config/provided";
import fc from "fast-check";
import { expect, inject, test } from "vitest";
import type { Applicant } from "../applicant/profile.ts";
import { assess } from "../assessment/assess.ts";
import { contextFor, type Standards } from "../assessment/context.ts";
import { explainAll } from "../assessment/explain.ts";
import { applyingNowInWords, toHeadline } from "../assessment/headline.ts";
import { toKeptAnswer } from "../assessment/kept/keep-answer.ts";
import { readKeptAnswer } from "../assessment/kept/kept-answer.schema.ts";
import { DECISION_LABELS, POSTURE_LABELS, TIER_LABELS } from "../assessment/outcome-words.ts";
import { toProjection } from "../assessment/projection.ts";
import { toStrength } from "../assessment/strength.ts";
import { listTellingSteps } from "../assessment/telling-steps.ts";
import { addDays } from "../kernel/calendar-date.ts";
import { toCanonicalText } from "../kernel/canonical-text.ts";
import { compileCatalogue } from "../rules/screens/catalogue.ts";
import { arbitraryApplicant } from "../testing/arbitraries.ts";
import { arbitraryProgram } from "../testing/arbitrary-programs.ts";
import { AS_OF } from "../testing/seasons.ts";
import { compareCourses } from "./courses.ts";
import { listCredentialFlags } from "./credential-flags.ts";
import { listChecklist } from "./document-checklist.ts";
import { explainPlan } from "./explain-plan.ts";
import { findChanges } from "./levers/find-changes.ts";
import { readFitPerson, toProgramFit } from "./program-fit.ts";
import { proposeList } from "./proposed-list.ts";
import { planReadiness } from "./readiness-plan.ts";
import { planRoadmap } from "./roadmap.ts";
import { planStatement } from "./statement-plan.ts";

/** How many made-up people; `test -- --long` asks many thousands. */
const PEOPLE = inject("long") ? 20_000 : 300;
const WITH_LEVERS = inject("long") ? 2000 : 20;
const MINUTES = 60_000;

const CATALOGUE = compileCatalogue(
  fc.sample(arbitraryProgram(), { numRuns: 80, seed: 29 }).map((program, index) => ({
    ...program,
    id: `program-${index + 1}`,
  })),
);

/** Contexts of few days, since one is built for each: from the year before a season to the year after it. */
const DAYS: readonly Standards[] = [-400, -210, -60, 0, 11, 18, 40, 110, 200, 300, 500].map((ahead) => ({
  asOf: addDays(AS_OF, ahead),
  catalogue: CATALOGUE,
}));
const aDay = fc.constantFrom(...DAYS);

/** Everything that is ever said of one person, but for the search of levers. */
function sayAll(applicant: Applicant, standards: Standards) {
  const context = contextFor(applicant, standards);
  const assessment = assess(applicant, context);
  const person = readFitPerson(applicant, context);
  const kept = toKeptAnswer(applicant, { context, data: 1, findProgramName: () => null });
  return {
    headings: [
      toHeadline(assessment.tier, TIER_LABELS),
      toHeadline(assessment.posture, POSTURE_LABELS),
      toHeadline(assessment.decision, DECISION_LABELS),
    ],
    steps: listTellingSteps(assessment, applicant.profile),
    allTheSame: applyingNowInWords(assessment),
    columns: toProjection(assessment),
    strength: toStrength(assessment),
    reasons: explainAll(assessment, applicant, context),
    kept: toCanonicalText(kept),
    courses: compareCourses(applicant, context),
    flags: listCredentialFlags(applicant, context),
    checklist: listChecklist(applicant, context),
    rules: explainPlan(applicant, context),
    readiness: planReadiness(applicant, context),
    roadmap: planRoadmap(applicant, context),
    statement: planStatement(applicant, context),
    list: proposeList(applicant, context),
    fits: context.catalogue.screens.flatMap((screen, place) => {
      const kind = context.catalogue.kinds[place];
      return kind === undefined ? [] : [toProgramFit(screen, kind, person)];
    }),
  };
}

/** What no reader may ever see, and no store may hold. */
const UNFINISHED = /\b(?:undefined|NaN|Infinity)\b|\[object |: ?null\b points/;

test(
  `whoever is made up, nothing throws and nothing is said unfinished: ${PEOPLE} people on many days`,
  () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(arbitraryApplicant(), aDay, (applicant, standards) => {
        const said = sayAll(applicant, standards);
        expect(JSON.stringify(said)).not.toMatch(UNFINISHED);
        expect(readKeptAnswer(said.kept)).not.toBeNull();
        expect(said.courses.courses.length).toBeGreaterThan(0);
        expect(said.fits).toHaveLength(CATALOGUE.screens.length);
        expect(said.list.programs.length + said.list.leftOut.length).toBe(CATALOGUE.screens.length);
      }),
      { numRuns: PEOPLE },
    );
  },
  20 * MINUTES,
);

test(
  `whoever is made up, the search of what would change an answer ends without a throw: ${WITH_LEVERS} people`,
  () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(arbitraryApplicant(), aDay, (applicant, standards) => {
        const changes = findChanges(applicant, contextFor(applicant, standards));
        expect(JSON.stringify(changes)).not.toMatch(UNFINISHED);
      }),
      { numRuns: WITH_LEVERS },
    );
  },
  20 * MINUTES,
);

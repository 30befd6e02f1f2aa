import fc from "fast-check";
import { expect, test } from "vitest";
import type { Applicant } from "../applicant/profile.ts";
import { contextFor } from "../assessment/context.ts";
import { addDays, type CalendarDate, toCalendarDate } from "../kernel/calendar-date.ts";
import { known, type Told } from "../kernel/told.ts";
import type { RuleContext } from "../rules/rule-context.ts";
import { compileCatalogue } from "../rules/screens/catalogue.ts";
import { arbitraryApplicant } from "../testing/arbitraries.ts";
import { arbitraryProgram } from "../testing/arbitrary-programs.ts";
import { AS_OF } from "../testing/seasons.ts";
import { compareCourses } from "./courses.ts";
import { listCredentialFlags } from "./credential-flags.ts";
import { listChecklist } from "./document-checklist.ts";
import { explainPlan } from "./explain-plan.ts";
import { proposeList } from "./proposed-list.ts";
import { planReadiness } from "./readiness-plan.ts";
import { planRoadmap, type RoadmapStep } from "./roadmap.ts";

const CATALOGUE = compileCatalogue(
  fc.sample(arbitraryProgram(), { numRuns: 60, seed: 13 }).map((program, index) => ({
    ...program,
    id: `program-${index + 1}`,
  })),
);

const on = (applicant: Applicant, asOf: CalendarDate): RuleContext =>
  contextFor(applicant, { asOf, catalogue: CATALOGUE });

function planAll(applicant: Applicant, context: RuleContext) {
  return {
    readiness: planReadiness(applicant, context),
    roadmap: planRoadmap(applicant, context),
    checklist: listChecklist(applicant, context),
    courses: compareCourses(applicant, context),
    flags: listCredentialFlags(applicant, context),
    list: proposeList(applicant, context),
    rules: explainPlan(applicant, context),
  };
}

function backwards<T>(told: Told<readonly T[]>): Told<readonly T[]> {
  return told.state === "known" ? known(told.value.toReversed()) : told;
}

test("a plan can be made for anybody on any day, and the same input gives the same bytes", () => {
  expect.hasAssertions();
  const days = fc.integer({ min: -400, max: 500 });
  fc.assert(
    fc.property(arbitraryApplicant(), days, (applicant, ahead) => {
      const context = on(applicant, addDays(AS_OF, ahead));
      const once = JSON.stringify(planAll(applicant, context));
      expect(JSON.stringify(planAll(structuredClone(applicant), context))).toBe(once);
    }),
    { numRuns: 100 },
  );
});

test("the order in which facts are entered never matters to a plan", () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(arbitraryApplicant(), ({ profile, letters, plan }) => {
      const one = { profile, letters, plan };
      const other = {
        profile: {
          ...profile,
          practiceTests: backwards(profile.practiceTests),
          plannedSittings: backwards(profile.plannedSittings),
          experiences: backwards(profile.experiences),
          research: backwards(profile.research),
          documents: backwards(profile.documents),
        },
        letters: backwards(letters),
        plan: plan.toReversed(),
      };
      const context = on(one, AS_OF);
      expect(planAll(other, context)).toEqual(planAll(one, context));
    }),
    { numRuns: 100 },
  );
});

/** The applicant and the advisor read the same sentence. */
const SPEAKS_TO_ONE = /\b(?:the person|this person|you|your)\b/i;
const WORDS_NOT_USED = /you will not match|suspicious|!|undefined|null|NaN|Infinity/i;

test("every sentence of a plan is whole, plain, and speaks to both readers alike", () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(arbitraryApplicant(), (applicant) => {
      const { roadmap, checklist, courses, flags, list, rules, readiness } = planAll(
        applicant,
        on(applicant, AS_OF),
      );
      const sentences = [
        ...roadmap.steps.flatMap(({ action, reason }) => [action, reason]),
        ...checklist.map(({ note }) => note),
        ...courses.courses.flatMap(({ changes, leaves, preconditions }) => [
          ...changes,
          ...leaves,
          ...preconditions.map(({ action }) => action),
        ]),
        ...flags.map(({ words }) => words),
        ...list.programs.flatMap(({ reasons }) => reasons.map(({ words }) => words)),
        ...rules.flatMap(({ summary, action, wouldChange }) => [summary, action, ...wouldChange]),
        readiness.projection?.howMade,
      ];
      const isPlain = (sentence: string) =>
        /^\S.*\.$/.test(sentence) && !SPEAKS_TO_ONE.test(sentence) && !WORDS_NOT_USED.test(sentence);
      expect(sentences.filter((sentence) => sentence != null && !isPlain(sentence))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("each step is dated within its window, or within what is left of the season where the window has closed", () => {
  expect.hasAssertions();
  const days = fc.integer({ min: -500, max: 300 });
  fc.assert(
    fc.property(arbitraryApplicant(), days, (applicant, ahead) => {
      const context = on(applicant, addDays(AS_OF, ahead));
      const { steps, asOf } = planRoadmap(applicant, context);
      for (const { opensOn, dueOn, latestOn, doBy, state, isTooLate } of steps) {
        expect(opensOn <= dueOn && dueOn <= latestOn).toBe(true);
        const isToDo = state === "due" || state === "overdue" || state === "unknown";
        expect(doBy !== null).toBe(isToDo && !isTooLate);
        if (doBy === null) continue;
        if (asOf <= dueOn) expect(doBy).toBe(dueOn);
        else expect(doBy >= asOf && doBy <= latestOn).toBe(true);
      }
    }),
  );
});

test("compressing keeps the order: of two late steps the earlier one is never to be done after the later one", () => {
  expect.hasAssertions();
  const days = fc.integer({ min: -300, max: 250 });
  fc.assert(
    fc.property(arbitraryApplicant(), days, (applicant, ahead) => {
      const { steps, asOf } = planRoadmap(applicant, on(applicant, addDays(AS_OF, ahead)));
      const late = steps.filter(({ doBy, dueOn }) => doBy !== null && dueOn < asOf);
      for (const [place, step] of late.entries()) {
        const next = late[place + 1];
        if (next !== undefined)
          expect(step.dueOn <= next.dueOn && `${step.doBy}` <= `${next.doBy}`).toBe(true);
      }
    }),
  );
});

/** What a step may never do as days pass. */
function listGoingBack(step: RoadmapStep, then: RoadmapStep): readonly string[] {
  return [
    ...(step.hasOpened && !then.hasOpened ? ["closed again"] : []),
    ...(step.state === "overdue" && then.state === "due" ? ["due again"] : []),
    ...(step.isTooLate && then.state === step.state && !then.isTooLate ? ["in time again"] : []),
    ...(step.state === "not-needed" && then.state !== "not-needed" ? ["needed after all"] : []),
  ];
}

test("as days pass and nothing is told, a step opens, falls overdue and grows too late, and never goes back", () => {
  expect.hasAssertions();
  const from = toCalendarDate("2026-04-01");
  fc.assert(
    fc.property(arbitraryApplicant(), fc.integer({ min: 1, max: 200 }), (applicant, days) => {
      const person = { ...applicant, profile: { ...applicant.profile, season: known(2027) } };
      const { steps } = planRoadmap(person, on(person, from));
      const later = planRoadmap(person, on(person, addDays(from, days)));
      for (const step of steps) {
        const then = later.steps.filter(({ id }) => id === step.id);
        expect(then.flatMap((other) => listGoingBack(step, other))).toEqual([]);
        expect(then).toHaveLength(1);
      }
    }),
  );
});

import { type Problem, under } from "../kernel/problem.ts";
import type { Applicable } from "../kernel/told.ts";
import { findCourseProblems, findDocumentProblems, findLastMatchProblems } from "./course-problems.ts";
import { type ExamAttempt, findPass, MOST_ATTEMPTS } from "./exam-attempt.ts";
import { EXAM_NAMES, findAttemptProblems } from "./exam-problems.ts";
import type { Experience, ExperiencePlace } from "./experience.ts";
import { type FactChange, withChange } from "./fact-change.ts";
import { findGraduationProblems } from "./graduation-problems.ts";
import { findInterestProblems } from "./interest-problems.ts";
import type { MeasuredBy } from "./measured-by.ts";
import {
  findGoalProblems,
  findPlannedSittingProblems,
  findPracticeTestProblems,
} from "./practice-problems.ts";
import type { PlannedSitting } from "./practice-test.ts";
import type { Profile } from "./profile.ts";

function inside<T>(fact: Applicable<T>, find: (value: T) => readonly Problem[]): readonly Problem[] {
  return fact.state === "known" ? under(["value"], find(fact.value)) : [];
}

/**
 * What cannot be right in one fact by itself.
 * @param by null where no day is at hand: then nothing is measured against it, nor against passing scores
 * @returns problems with paths from the fact, e.g. `["value", 1, "score"]`
 */
export function findFactProblems(change: FactChange, by: MeasuredBy | null): readonly Problem[] {
  const asOf = by?.asOf ?? null;
  switch (change.fact) {
    case "step1":
    case "step2ck":
    case "step3":
    case "step2cs":
      return inside<readonly ExamAttempt[]>(change.value, (attempts) =>
        findAttemptProblems(change.fact, attempts, by),
      );
    case "plannedSittings":
      return inside(change.value, (sittings) => findPlannedSittingProblems(sittings, asOf));
    case "practiceTests":
      return inside(change.value, (tests) => findPracticeTestProblems(tests, asOf));
    case "interest":
      return inside(change.value, (events) => findInterestProblems(events, asOf));
    case "course":
      return inside(change.value, (course) => findCourseProblems(course, asOf));
    case "lastMatch":
      return inside(change.value, (match) => findLastMatchProblems(match, asOf));
    case "documents":
      return inside(change.value, (documents) => findDocumentProblems(documents, asOf));
    case "goal":
      return inside(change.value, (goal) => findGoalProblems(goal, by));
    case "graduation":
      return inside(change.value, (graduation) => findGraduationProblems(graduation, asOf));
    default:
      return [];
  }
}

/** A planned exam against the recorded attempts at it. */
function findSittingContradiction(
  { exam, on }: PlannedSitting,
  attempts: readonly ExamAttempt[],
): Problem | null {
  const name = EXAM_NAMES[exam];
  if (findPass(attempts) !== null) {
    const message = `${name} is already passed and cannot be taken again. Remove this planned exam.`;
    return { path: ["exam"], code: "planned-exam-already-passed", message };
  }
  if (attempts.length >= MOST_ATTEMPTS) {
    const message = `All ${MOST_ATTEMPTS} attempts at ${name} are used. Remove this planned exam.`;
    return { path: ["exam"], code: "planned-exam-without-attempts-left", message };
  }
  if (attempts.some((attempt) => attempt.takenOn === on)) {
    const message = `There is already a result for ${name} on this date. Remove this planned exam, or correct its date.`;
    return { path: ["on"], code: "planned-exam-already-taken", message };
  }
  return null;
}

function findSittingContradictions({ plannedSittings, ...attemptsByExam }: Profile): readonly Problem[] {
  const problems = inside(plannedSittings, (sittings) =>
    sittings.flatMap((sitting, index) => {
      const attempts = attemptsByExam[sitting.exam];
      const problem = attempts.state === "known" ? findSittingContradiction(sitting, attempts.value) : null;
      return problem === null ? [] : under([index], [problem]);
    }),
  );
  return under(["plannedSittings"], problems);
}

const PLACES = { us: "a U.S. experience", home: "an experience outside the United States" } as const;

/**
 * One listed stretch of patient contact longer than the total for its place. Stretches may overlap in time, so their
 * sum would prove nothing; research posts need not count as clinical.
 */
function findMonthsContradiction(place: ExperiencePlace, profile: Profile): readonly Problem[] {
  const total = place === "us" ? profile.usMonths : profile.homeMonths;
  if (total.state !== "known" || profile.experiences.state !== "known") return [];
  const clinical = (experience: Experience) =>
    experience.place === place && (experience.kind === "hands-on" || experience.kind === "observership");
  const longest = Math.max(0, ...profile.experiences.value.filter(clinical).map(({ months }) => months));
  if (longest <= total.value) return [];
  const message =
    `The list has ${PLACES[place]} of ${longest} ${longest === 1 ? "month" : "months"}, but this total is ${total.value}. ` +
    "Correct the total, or the entry in the list.";
  const path = [place === "us" ? "usMonths" : "homeMonths", "value"];
  return [{ path, code: "total-months-under-longest", message }];
}

function findCitizenVisa({ imgClass, visa }: Profile): readonly Problem[] {
  if (imgClass.state !== "known" || imgClass.value !== "us-img") return [];
  if (visa.state !== "known" || !visa.value.needed) return [];
  const message = "A U.S. citizen needs no visa. Choose that no visa is needed, or correct the citizenship.";
  return [{ path: ["visa", "value", "needed"], code: "citizen-needs-no-visa", message }];
}

function findSeasonBeforeGraduation({ season, graduation }: Profile): readonly Problem[] {
  if (season.state !== "known" || graduation.state !== "known") return [];
  const { value } = graduation;
  if (value.status !== "student" || value.expectedYear <= season.value) return [];
  const message =
    `Training in season ${season.value} starts before the graduation in ${value.expectedYear}. ` +
    "Choose a later season, or correct the year of graduation.";
  return [{ path: ["season", "value"], code: "season-before-graduation", message }];
}

/** What contradicts itself between the facts. Each contradiction stands at the one fact that is to be asked about. */
function findContradictions(profile: Profile): readonly Problem[] {
  return [
    ...findSittingContradictions(profile),
    ...findMonthsContradiction("us", profile),
    ...findMonthsContradiction("home", profile),
    ...findCitizenVisa(profile),
    ...findSeasonBeforeGraduation(profile),
  ];
}

/**
 * Everything that cannot be right in a profile: fact by fact, then between the facts.
 * @param by null where no day is at hand
 * @returns problems with paths from the profile, e.g. `["step1", "value", 1, "score"]`
 */
export function findProfileProblems(profile: Profile, by: MeasuredBy | null): readonly Problem[] {
  const lawful: readonly FactChange[] = [
    { fact: "step1", value: profile.step1 },
    { fact: "step2ck", value: profile.step2ck },
    { fact: "step3", value: profile.step3 },
    { fact: "step2cs", value: profile.step2cs },
    { fact: "plannedSittings", value: profile.plannedSittings },
    { fact: "practiceTests", value: profile.practiceTests },
    { fact: "goal", value: profile.goal },
    { fact: "graduation", value: profile.graduation },
    { fact: "interest", value: profile.interest },
    { fact: "course", value: profile.course },
    { fact: "lastMatch", value: profile.lastMatch },
    { fact: "documents", value: profile.documents },
  ];
  const own = lawful.flatMap((change) => under([change.fact], findFactProblems(change, by)));
  return [...own, ...findContradictions(profile)];
}

/**
 * Why a change of one fact cannot be taken in: its own laws, and the contradictions that stand at this fact.
 * Contradictions at other facts do not hinder it: a pass is recorded although the exam is still listed as planned,
 * and `findProfileProblems` asks about the plan afterwards.
 * @returns problems with paths from the change, e.g. `["value", "value", 1, "score"]`
 */
export function findChangeProblems(profile: Profile, change: FactChange, by: MeasuredBy): readonly Problem[] {
  const standing = findContradictions(withChange(profile, change)).filter(
    ({ path }) => path[0] === change.fact,
  );
  return [
    ...under(["value"], findFactProblems(change, by)),
    ...standing.map((problem) => ({ ...problem, path: ["value", ...problem.path.slice(1)] })),
  ];
}

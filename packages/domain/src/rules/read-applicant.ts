import type { InterestEvent } from "../applicant/interest.ts";
import type { Applicant } from "../applicant/profile.ts";
import { REFERENCE_ALMANAC } from "../parameters/reference-almanac.ts";
import { readLetters } from "./letter-count.ts";
import { OPEN } from "./open-facts.ts";
import { placePerson } from "./placement.ts";
import { readStep2cs } from "./read-exams.ts";
import { readPersonScreen } from "./read-person-screen.ts";
import type { Reading } from "./reading.ts";
import type { RuleContext } from "./rule-context.ts";
import { countBreadth } from "./screens/breadth-count.ts";
import { getScreenTable } from "./screens/screen-table.ts";

const NOTHING_LOGGED: readonly InterestEvent[] = Object.freeze([]);

/** One person on one day, as every rule sees them. Pure: the same person and context give the same reading. */
export function readApplicant(applicant: Applicant, context: RuleContext): Reading {
  const { profile } = applicant;
  const { calendar, almanac = REFERENCE_ALMANAC } = context;
  const parameters = context.parameters.values;
  const person = readPersonScreen(profile, calendar.season, almanac);
  const { step1, step2ck, step3, visa } = person;
  const placement = placePerson({ step1, step2ck, visa, parameters });
  const { catalogue } = context;
  const table = getScreenTable(catalogue, person);
  return {
    asOf: context.asOf,
    parameters,
    calendar,
    almanac,
    step1,
    step2ck,
    step3,
    step2cs: readStep2cs(profile.step2cs),
    visa,
    usMonths: profile.usMonths.state === "known" ? profile.usMonths.value : null,
    english: profile.english.state === "known" ? profile.english.value === "good" : OPEN.english,
    experiences: profile.experiences,
    research: profile.research,
    statement: profile.statement,
    failureAccount: profile.failureAccount,
    interest: profile.interest.state === "known" ? profile.interest.value : NOTHING_LOGGED,
    plannedSittings: profile.plannedSittings,
    practiceTests: profile.practiceTests,
    goal: profile.goal.state === "known" ? profile.goal.value : null,
    graduation: profile.graduation,
    preferences: profile.preferences,
    course: profile.course.state === "known" ? profile.course.value : null,
    lastMatch: profile.lastMatch,
    letters: readLetters(applicant.letters),
    placement,
    plan: applicant.plan,
    catalogue,
    breadth: countBreadth(applicant.plan, { catalogue, table, range: placement.range }),
    reach: table.reach,
  };
}

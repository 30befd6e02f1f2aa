import { EMPTY_PROFILE, type Profile } from "@induction/domain/applicant/profile";
import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { known } from "@induction/domain/kernel/told";
import type { MadeUpPerson } from "./made-up-person.ts";

/** What each of the guide's scenarios has in common: what it leaves out is recorded as none. */
const COMMON: Profile = {
  ...EMPTY_PROFILE,
  step1: known([{ takenOn: toCalendarDate("2024-09-12"), result: "pass", score: null }]),
  step3: known([]),
  step2cs: { state: "not-applicable" },
  plannedSittings: known([]),
  practiceTests: known([]),
  graduation: known({ status: "graduate", year: 2023 }),
  imgClass: known("non-us-img"),
  visa: known({ needed: false }),
  english: known("good"),
  usMonths: known(0),
  homeMonths: known(12),
  experiences: known([
    {
      place: "home",
      setting: "operating-room",
      kind: "hands-on",
      months: 12,
      tasks: "Airway management and pre-operative rounds in the teaching hospital.",
    },
  ]),
  research: known([]),
  statement: known("none"),
  lastMatch: known({ outcome: "never-took-part" }),
  hasNoLetters: known(true),
};

function step2ck(score: number) {
  return known([{ takenOn: toCalendarDate("2025-11-04"), result: "pass" as const, score }]);
}

/**
 * The three people of the guide's scenarios: 235 without a failure; 245 after a failed Step 1; 220 with a visa need.
 * The names are made up.
 */
export const SCENARIOS: readonly (Omit<MadeUpPerson, "id"> & { readonly email: string })[] = [
  {
    email: "scenario-1@demo.example",
    name: "Amara Okafor",
    profile: { ...COMMON, step2ck: step2ck(235) },
    letters: [],
    plan: [],
  },
  {
    email: "scenario-2@demo.example",
    name: "Tomás Herrera",
    profile: {
      ...COMMON,
      step1: known([
        { takenOn: toCalendarDate("2024-03-05"), result: "fail", score: null },
        { takenOn: toCalendarDate("2024-09-12"), result: "pass", score: null },
      ]),
      step2ck: step2ck(245),
      usMonths: known(2),
    },
    letters: [],
    plan: [],
  },
  {
    email: "scenario-3@demo.example",
    name: "Priya Raman",
    profile: { ...COMMON, step2ck: step2ck(220), visa: known({ needed: true, accepts: ["j1", "h1b"] }) },
    letters: [],
    plan: [],
  },
];

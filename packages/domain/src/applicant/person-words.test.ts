import { expect, test } from "vitest";
import { addDays, toCalendarDate } from "../kernel/calendar-date.ts";
import type { FieldError } from "../kernel/field-errors.ts";
import { known } from "../kernel/told.ts";
import {
  anExperience,
  anInterest,
  aProfile,
  aProject,
  aSitting,
  NO_PREFERENCE,
} from "../testing/applicants.ts";
import { changeRefusal, factRefusal, profileRefusal, refusal } from "../testing/refusals.ts";
import { AS_OF } from "../testing/seasons.ts";
import { factChangeSchema } from "./fact-change.schema.ts";
import { profileInputSchema } from "./profile.schema.ts";

/** One line for each sentence that a person can meet: what was sent, where the sentence stands, the sentence. */
const SENTENCES: readonly (readonly [
  name: string,
  errors: readonly FieldError[],
  path: string,
  message: string,
])[] = [
  // the person
  [
    "a season without a calendar",
    factRefusal("season", 1999),
    "",
    "Enter the season as the year in which training starts, from 2027 to 2060.",
  ],
  [
    "a graduation in 1949",
    factRefusal("graduation", { status: "graduate", year: 1949 }),
    "year",
    "Enter the year of graduation, from 1950 to 2090.",
  ],
  [
    "a graduation without a status",
    factRefusal("graduation", { year: 2020 }),
    "status",
    "Choose student or graduate.",
  ],
  [
    "a graduate of next year",
    changeRefusal({ fact: "graduation", value: known({ status: "graduate", year: 2027 }) }),
    "year",
    "2027 is in the future. Correct the year of graduation, or choose student.",
  ],
  [
    "a student of last year",
    changeRefusal({ fact: "graduation", value: known({ status: "student", expectedYear: 2025 }) }),
    "expectedYear",
    "2025 is in the past. Correct the year of graduation, or choose graduate.",
  ],
  [
    "a student for eleven years to come",
    changeRefusal({ fact: "graduation", value: known({ status: "student", expectedYear: 2037 }) }),
    "expectedYear",
    "Check the year of graduation. It is more than 10 years away.",
  ],
  [
    "a class that does not exist",
    factRefusal("imgClass", "img"),
    "",
    "Choose the citizenship: U.S. citizen or not.",
  ],
  ["a visa answer without an answer", factRefusal("visa", {}), "needed", "Choose whether a visa is needed."],
  [
    "a visa without a kind",
    factRefusal("visa", { needed: true, accepts: [] }),
    "accepts",
    "Choose at least one visa that is acceptable: J-1 or H-1B.",
  ],
  [
    "a visa kind twice",
    factRefusal("visa", { needed: true, accepts: ["j1", "j1"] }),
    "accepts",
    "Choose each answer once.",
  ],
  [
    "an English that is not offered",
    factRefusal("english", "fluent"),
    "",
    "Choose the level of English: good or improving.",
  ],
  [
    "a statement that is not offered",
    factRefusal("statement", true),
    "",
    "Choose how far the personal statement has come.",
  ],
  [
    "minus one month",
    factRefusal("usMonths", -1),
    "",
    "Enter the number of months from 0 to 600, in steps of 0.5.",
  ],
  [
    "601 months",
    factRefusal("homeMonths", 601),
    "",
    "Enter the number of months from 0 to 600, in steps of 0.5.",
  ],
  [
    "a quarter of a month",
    factRefusal("usMonths", 1.25),
    "",
    "Enter the number of months from 0 to 600, in steps of 0.5.",
  ],
  [
    "preferences without an answer on service",
    factRefusal("preferences", { ...NO_PREFERENCE, inMilitaryService: undefined }),
    "inMilitaryService",
    "Choose whether there is service in the U.S. military, now or later.",
  ],
  [
    "preferences without an answer on staggered routes",
    factRefusal("preferences", { ...NO_PREFERENCE, openToAdvanced: null }),
    "openToAdvanced",
    "Choose whether advanced positions, with a separate first year, are acceptable.",
  ],
  [
    "a region that does not exist",
    factRefusal("preferences", { ...NO_PREFERENCE, regions: ["East"] }),
    "regions.0",
    "Choose the regions from the list.",
  ],
  [
    "a kind of hospital that does not exist",
    factRefusal("preferences", { ...NO_PREFERENCE, settings: ["clinic"] }),
    "settings.0",
    "Choose the kinds of hospital from the list.",
  ],
  ["no answer on letters", factRefusal("hasNoLetters", null), "", "Choose whether there is a letter yet."],
  // experience and projects
  [
    "an experience of no length",
    factRefusal("experiences", [anExperience({ months: 0 })]),
    "0.months",
    "Enter the length in months, from 0.5 to 600, in steps of 0.5.",
  ],
  [
    "an experience nowhere",
    factRefusal("experiences", [{ ...anExperience(), place: "moon" }]),
    "0.place",
    "Choose the place: in the United States or elsewhere.",
  ],
  [
    "an experience without a setting",
    factRefusal("experiences", [{ ...anExperience(), setting: null }]),
    "0.setting",
    "Choose the setting.",
  ],
  [
    "an experience without a kind",
    factRefusal("experiences", [{ ...anExperience(), kind: null }]),
    "0.kind",
    "Choose the kind of experience.",
  ],
  [
    "tasks of a novel's length",
    factRefusal("experiences", [anExperience({ tasks: "x".repeat(4001) })]),
    "0.tasks",
    "At most 4000 characters. Shorten the tasks.",
  ],
  [
    "tasks with a NUL",
    factRefusal("experiences", [anExperience({ tasks: "intubation\0" })]),
    "0.tasks",
    "Remove the hidden characters from the tasks.",
  ],
  [
    "tasks with half a character",
    factRefusal("experiences", [anExperience({ tasks: "intubation \ud83d" })]),
    "0.tasks",
    "Remove the hidden characters from the tasks.",
  ],
  [
    "experience without tasks",
    factRefusal("experiences", [{ ...anExperience(), tasks: null }]),
    "0.tasks",
    "Enter the tasks.",
  ],
  [
    "a project without a title",
    factRefusal("research", [aProject({ title: "  " })]),
    "0.title",
    "Enter the title of the project.",
  ],
  [
    "a project without a kind",
    factRefusal("research", [{ ...aProject(), kind: "poster" }]),
    "0.kind",
    "Choose the kind of project: research, quality improvement or teaching.",
  ],
  [
    "a project without a subject",
    factRefusal("research", [{ ...aProject(), concernsAnesthesia: "yes" }]),
    "0.concernsAnesthesia",
    "Choose whether the project is about anesthesia, pain or critical care.",
  ],
  // between the facts
  [
    "a U.S. citizen with a visa need",
    changeRefusal(
      { fact: "visa", value: known({ needed: true, accepts: ["j1"] }) },
      aProfile({ imgClass: known("us-img") }),
    ),
    "needed",
    "A U.S. citizen needs no visa. Choose that no visa is needed, or correct the citizenship.",
  ],
  [
    "a U.S. total below one U.S. experience",
    profileRefusal({ usMonths: known(1) }),
    "usMonths.value",
    "The list has a U.S. experience of 2 months, but this total is 1. Correct the total, or the entry in the list.",
  ],
  [
    "a home total below one experience there",
    profileRefusal({
      homeMonths: known(0),
      experiences: known([anExperience({ place: "home", months: 1 })]),
    }),
    "homeMonths.value",
    "The list has an experience outside the United States of 1 month, but this total is 0. " +
      "Correct the total, or the entry in the list.",
  ],
  [
    "a season before the graduation",
    profileRefusal({ graduation: known({ status: "student", expectedYear: 2028 }) }),
    "season.value",
    "Training in season 2027 starts before the graduation in 2028. " +
      "Choose a later season, or correct the year of graduation.",
  ],
  // interest
  [
    "interest on a day to come",
    changeRefusal({ fact: "interest", value: known([anInterest({ on: addDays(AS_OF, 2), nextOn: null })]) }),
    "0.on",
    "This date is in the future. Correct it, or add the entry after the day.",
  ],
  [
    "a next step before its entry",
    changeRefusal({
      fact: "interest",
      value: known([anInterest({ on: AS_OF, nextOn: addDays(AS_OF, -1) })]),
    }),
    "0.nextOn",
    "The next step lies before the entry itself. Correct one of the two dates.",
  ],
  [
    "a next step in another decade",
    changeRefusal({
      fact: "interest",
      value: known([anInterest({ nextOn: toCalendarDate("2040-01-01") })]),
    }),
    "0.nextOn",
    "Check the year of this next step. It is more than 5 years away.",
  ],
  [
    "interest shown in another way",
    refusal(factChangeSchema, {
      fact: "interest",
      value: known([{ ...anInterest(), kind: "gift" }]),
    }),
    "value.value.0.kind",
    "Choose how interest was shown: open house, message or conversation.",
  ],
  // what was decided, how the last Match ended, and the documents
  [
    "a decision of a day to come",
    changeRefusal({
      fact: "course",
      value: known({ season: 2027, course: "delay", on: addDays(AS_OF, 2), because: "" }),
    }),
    "on",
    "This decision is in the future. Correct the date, or tell it once it is taken.",
  ],
  [
    "a decision for another course",
    factRefusal("course", { season: 2027, course: "wait", on: AS_OF, because: "" }),
    "course",
    "Choose the course: apply this season, or delay.",
  ],
  [
    "a Match that is still to come",
    changeRefusal({ fact: "lastMatch", value: known({ outcome: "unmatched", season: 2027 }) }),
    "season",
    "This Match is in the future. Correct the year, or tell the result after Match Day.",
  ],
  [
    "a document told of twice",
    changeRefusal({
      fact: "documents",
      value: known([
        { kind: "photo", stage: "in-place", since: null },
        { kind: "photo", stage: "requested", since: null },
      ]),
    }),
    "1.kind",
    "Photo is listed twice. Remove one of the two.",
  ],
  [
    "a document of a day to come",
    changeRefusal({
      fact: "documents",
      value: known([{ kind: "mspe", stage: "requested", since: addDays(AS_OF, 2) }]),
    }),
    "0.since",
    "This date is in the future. Correct it, or tell the document once it has come so far.",
  ],
  // the personal statement and the account of a failure
  [
    "a part of the statement that is not asked for",
    factRefusal("statementParts", ["journey", "poem"]),
    "1",
    "Choose each part of the statement once, from the list.",
  ],
  [
    "a part of the statement ticked twice",
    factRefusal("statementParts", ["journey", "journey"]),
    "",
    "Choose each answer once.",
  ],
  [
    "an account that is far too long",
    factRefusal("failureAccount", { happened: "x".repeat(2001), learned: "", changed: "", improved: "" }),
    "happened",
    "At most 2000 characters. Shorten what happened.",
  ],
  // the whole
  ["a change of nothing", refusal(factChangeSchema, null), "", "Enter a value."],
  [
    "a fact that does not exist",
    refusal(factChangeSchema, { fact: "luck" }),
    "fact",
    "Choose “fact” from the list.",
  ],
  [
    "a fact in a state of its own",
    refusal(factChangeSchema, { fact: "goal", value: { state: "not-applicable" } }),
    "value.state",
    "Choose one of these for “state”: known, unknown.",
  ],
  [
    "a whole profile with a plan for a passed exam",
    refusal(profileInputSchema, aProfile({ plannedSittings: known([aSitting({ exam: "step1" })]) })),
    "plannedSittings.value.0.exam",
    "Step 1 is already passed and cannot be taken again. Remove this planned exam.",
  ],
];

test.each(SENTENCES)("%s is answered at its field, word by word", (_name, errors, path, message) => {
  expect(errors).toEqual([{ path, message }]);
});

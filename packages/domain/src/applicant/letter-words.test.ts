import { expect, test } from "vitest";
import { toCalendarDate } from "../kernel/calendar-date.ts";
import { type FieldError, problemsToFieldErrors } from "../kernel/field-errors.ts";
import { aPlan, aPlannedProgram } from "../testing/applicants.ts";
import { letterRefusal, letterRefusalOnTheDay, refusal } from "../testing/refusals.ts";
import { AS_OF } from "../testing/seasons.ts";
import { findPlanProblems } from "./plan-problems.ts";
import { planInputSchema } from "./planned-program.schema.ts";

/** One line for each sentence that a person can meet: what was sent, where the sentence stands, the sentence. */
const SENTENCES: readonly (readonly [
  name: string,
  errors: readonly FieldError[],
  path: string,
  message: string,
])[] = [
  // letters
  ["a letter without a writer", letterRefusal({ writer: " \u200b " }), "writer", "Enter the writer's name."],
  [
    "a letter whose writer is left out",
    letterRefusal({ writer: undefined }),
    "writer",
    "Enter the writer's name.",
  ],
  [
    "a writer's name over two lines",
    letterRefusal({ writer: "Dr. A\nDr. B" }),
    "writer",
    "Write the writer's name on one line, without hidden characters.",
  ],
  [
    "a writer's name of 201 characters",
    letterRefusal({ writer: "x".repeat(201) }),
    "writer",
    "At most 200 characters. Shorten the writer's name.",
  ],
  [
    "a letter from nowhere",
    letterRefusal({ country: "USA" }),
    "country",
    "Choose the country where the writer works.",
  ],
  [
    "a letter from a land that is none",
    letterRefusal({ country: "ZZ" }),
    "country",
    "Choose the country where the writer works.",
  ],
  [
    "a letter without a status",
    letterRefusal({ status: null }),
    "status",
    "Choose how far the letter has come.",
  ],
  [
    "a writer who is nothing",
    letterRefusal({ relation: "" }),
    "relation",
    "Choose what the writer is to the applicant.",
  ],
  [
    "a specialty that is not offered",
    letterRefusal({ specialty: "x" }),
    "specialty",
    "Choose the writer's specialty.",
  ],
  [
    "supervision that is neither",
    letterRefusal({ supervisedDirectly: "maybe" }),
    "supervisedDirectly",
    "Choose whether the writer supervised the applicant in person.",
  ],
  [
    "a question neither asked nor not",
    letterRefusal({ askedWhetherStrong: 1 }),
    "askedWhetherStrong",
    "Choose whether the writer was asked for a strong letter.",
  ],
  [
    "a letter with a role of its own",
    letterRefusal({ orgId: "other" }),
    "",
    "Remove “orgId”. There is no such field here.",
  ],
  [
    "a status date out of order",
    letterRefusal({ status: "agreed", reachedOn: { asked: "2026-06-08", agreed: "2026-06-01" } }),
    "reachedOn.agreed",
    "“Agreed” (1 June 2026) is before “Asked” (8 June 2026). Correct one of the dates.",
  ],
  [
    "a decline before the question",
    letterRefusal({ status: "declined", reachedOn: { asked: "2026-06-08", declined: "2026-06-01" } }),
    "reachedOn.declined",
    "“Declined” (1 June 2026) is before “Asked” (8 June 2026). Correct one of the dates.",
  ],
  [
    "a date beyond the status",
    letterRefusal({ status: "asked", reachedOn: { uploaded: "2026-06-08" } }),
    "reachedOn.uploaded",
    "The letter is at “Asked”, but there is a date for “Uploaded”. Change the status, or remove that date.",
  ],
  [
    "a date of the other end",
    letterRefusal({ status: "withdrawn", reachedOn: { declined: "2026-06-08" } }),
    "reachedOn.declined",
    "The letter is at “Withdrawn”, but there is a date for “Declined”. Change the status, or remove that date.",
  ],
  [
    "a status reached in the future",
    letterRefusalOnTheDay({ reachedOn: { agreed: toCalendarDate("2026-08-17") } }),
    "reachedOn.agreed",
    "The date for “Agreed” is in the future. Enter the day it happened, or leave it empty.",
  ],
  [
    "a reason beside the status",
    letterRefusal({ status: "declined", endReason: "no-answer" }),
    "endReason",
    "This reason does not go with “Declined”. Choose another one, or none.",
  ],
  [
    "an answer to a question that was not asked",
    letterRefusal({ askedWhetherStrong: false, writerAnswer: "strong" }),
    "writerAnswer",
    "There is an answer of the writer, but the question was not asked. Correct one of the two.",
  ],
  [
    "a place of work over two lines",
    letterRefusal({ institution: "Lakeside\nHospital" }),
    "institution",
    "Write where the writer works on one line, without hidden characters.",
  ],
  [
    "an acquaintance that is not offered",
    letterRefusal({ acquaintance: "very" }),
    "acquaintance",
    "Choose how well the writer knows the applicant's work.",
  ],
  [
    "a due date far ahead",
    letterRefusalOnTheDay({ dueOn: toCalendarDate("2036-09-01") }),
    "dueOn",
    "Check the year of the due date. It is more than 5 years away.",
  ],
  // the program list
  [
    "a program listed twice",
    refusal(planInputSchema, [aPlannedProgram(), aPlannedProgram({ status: "submitted" })]),
    "1.programId",
    "This program is already in the list. Remove one of the two entries.",
  ],
  [
    "an application in the future",
    problemsToFieldErrors(
      findPlanProblems([aPlannedProgram({ since: toCalendarDate("2026-08-17") })], AS_OF),
    ),
    "0.since",
    "This date is in the future. Enter the day it happened.",
  ],
  [
    "an application without a status",
    refusal(planInputSchema, [{ ...aPlannedProgram(), status: "hoping" }]),
    "0.status",
    "Choose how far the application has come.",
  ],
  [
    "an application to no program",
    refusal(planInputSchema, [{ ...aPlannedProgram(), programId: "' or 1=1" }]),
    "0.programId",
    "Reload the page and try again: the id of this entry is damaged.",
  ],
  [
    "a track that does not exist",
    refusal(planInputSchema, [{ ...aPlannedProgram(), track: "fast" }]),
    "0.track",
    "Choose the track: categorical, advanced, physician-only or military.",
  ],
  ["a list of 501 programs", refusal(planInputSchema, aPlan(501)), "", "At most 500 programs. Remove some."],
];

test.each(SENTENCES)("%s is answered at its field, word by word", (_name, errors, path, message) => {
  expect(errors).toEqual([{ path, message }]);
});

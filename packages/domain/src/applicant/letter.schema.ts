import { z } from "zod";
import { calendarDateSchema } from "../kernel/calendar-date.schema.ts";
import { isCountryCode } from "../kernel/country-code.ts";
import { listSchema } from "../kernel/list.schema.ts";
import { matching } from "../kernel/matching.schema.ts";
import { yesNoSchema } from "../kernel/number.schema.ts";
import { refuse } from "../kernel/problem.schema.ts";
import { idSchema, nameSchema } from "../kernel/text.schema.ts";
import type { Letter } from "./letter.ts";
import { findLetterProblems } from "./letter-problems.ts";

/** What is entered of a letter; its id is given by whoever keeps it. */
type LetterInput = Omit<Letter, "id">;

const COUNTRY = { error: "Choose the country where the writer works." };

const countrySchema = z.string(COUNTRY).length(2, COUNTRY).refine(isCountryCode, COUNTRY);

const reachedOnSchema = z.strictObject({
  identified: calendarDateSchema("the date when the letter was planned").exactOptional(),
  asked: calendarDateSchema("the date when the letter was asked for").exactOptional(),
  agreed: calendarDateSchema("the date when the writer agreed").exactOptional(),
  "in-progress": calendarDateSchema("the date when the writing began").exactOptional(),
  uploaded: calendarDateSchema("the date of the upload").exactOptional(),
  assigned: calendarDateSchema("the date when the letter was assigned").exactOptional(),
  declined: calendarDateSchema("the date when the writer declined").exactOptional(),
  withdrawn: calendarDateSchema("the date when the letter was withdrawn").exactOptional(),
});

const fields = {
  writer: nameSchema("the writer's name", 200),
  institution: nameSchema("where the writer works", 200).nullable(),
  relation: z
    .enum(["clinical-supervisor", "research-supervisor", "department-chair", "teacher", "other"], {
      error: "Choose what the writer is to the applicant.",
    })
    .nullable(),
  specialty: z
    .enum(["anesthesiology", "critical-care", "pain-medicine", "other-clinical", "not-clinical"], {
      error: "Choose the writer's specialty.",
    })
    .nullable(),
  country: countrySchema.nullable(),
  supervisedDirectly: yesNoSchema("Choose whether the writer supervised the applicant in person.").nullable(),
  acquaintance: z
    .enum(["well", "partly", "little"], {
      error: "Choose how well the writer knows the applicant's work.",
    })
    .nullable(),
  askedWhetherStrong: yesNoSchema("Choose whether the writer was asked for a strong letter.").nullable(),
  writerAnswer: z.enum(["strong", "yes"], { error: "Choose what the writer answered." }).nullable(),
  status: z.enum(
    ["identified", "asked", "agreed", "in-progress", "uploaded", "assigned", "declined", "withdrawn"],
    { error: "Choose how far the letter has come." },
  ),
  endReason: z
    .enum(
      [
        "would-rather-not",
        "no-time",
        "knows-too-little",
        "no-answer",
        "another-writer",
        "not-strong",
        "not-needed",
      ],
      { error: "Choose why the letter ended." },
    )
    .nullable(),
  reachedOn: reachedOnSchema,
  dueOn: calendarDateSchema("the due date").nullable(),
};

/** A letter as it is kept. It reads back whatever was lawful when it was entered. */
export const letterSchema = matching<Letter>()(z.strictObject({ id: idSchema, ...fields }));

/** A letter as it is entered, with the laws that need no as-of date. */
export const letterInputSchema = matching<LetterInput>()(
  z.strictObject(fields).superRefine(refuse((letter: LetterInput) => findLetterProblems(letter, null))),
);

/** The letters of one person. */
export const lettersSchema = listSchema(letterSchema, { what: "letters", atMost: 40 });

import { calendarDateSchema } from "@induction/domain/kernel/calendar-date.schema";
import { FACT_EDIT_SCHEMAS, reasonSchema } from "@induction/domain/program/fact-edit.schema";
import type { ProgramField } from "@induction/domain/program/program";
import { PROGRAM_FIELDS } from "@induction/domain/program/program-field-words";
import { z } from "zod";
import { nothingSchema, programIdSchema, whySchema } from "../inputs.ts";
import { basedOnSchema, chooseSchema, differenceSchema, readEdit, readPreviewed } from "./fact-inputs.ts";

/** One of the fields of a program. */
export const fieldSchema = z.custom<ProgramField>(
  (value) => PROGRAM_FIELDS.some((field) => field === value),
  {
    error: "Choose the field from the list.",
  },
);

const key = { programId: programIdSchema, field: fieldSchema };
const toChange = { ...key, basedOn: basedOnSchema };

export const listSchema = nothingSchema;

export const programSchema = z.strictObject({
  id: programIdSchema,
  asOf: calendarDateSchema("the day").nullish(),
});

/** As `publishSchema`, or "not checked": what a withdrawal would do. */
export const previewSchema = z
  .strictObject({ ...key, fact: z.unknown() })
  .transform(({ fact, ...rest }, context) => {
    return { key: rest, fact: readPreviewed(FACT_EDIT_SCHEMAS[rest.field], fact, context) };
  });

export const publishSchema = z
  .strictObject({ ...toChange, fact: z.unknown(), why: whySchema })
  .transform(({ fact, why, ...to }, context) => ({
    to,
    why: why ?? null,
    fact: readEdit(FACT_EDIT_SCHEMAS[to.field], fact, context),
  }));

export const verifySchema = z.strictObject(toChange);

export const resolveSchema = z
  .strictObject({ ...toChange, choose: chooseSchema, why: whySchema })
  .transform(({ choose, why, ...to }) => ({ to, choose, why: why ?? null }));

export const withdrawSchema = z
  .strictObject({ ...toChange, why: reasonSchema })
  .transform(({ why, ...to }) => ({ to, why }));

export const keepSchema = z
  .strictObject({ ...key, difference: differenceSchema })
  .transform(({ difference, ...kept }) => ({ key: kept, difference }));

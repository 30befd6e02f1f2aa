import { calendarDateSchema } from "@induction/domain/kernel/calendar-date.schema";
import { FACT_EDIT_SCHEMAS, type FactEdit, reasonSchema } from "@induction/domain/program/fact-edit.schema";
import type { ProgramField } from "@induction/domain/program/program";
import { PROGRAM_FIELDS } from "@induction/domain/program/program-field-words";
import { z } from "zod";
import { nothingSchema, programIdSchema, whySchema } from "../inputs.ts";

/** One of the fields of a program. */
export const fieldSchema = z.custom<ProgramField>(
  (value) => PROGRAM_FIELDS.some((field) => field === value),
  {
    error: "Choose the field from the list.",
  },
);

const key = { programId: programIdSchema, field: fieldSchema };
/** What the curator saw: nothing, or an entry. */
const basedOnSchema = z.int().min(0).max(2_147_483_647);
const toChange = { ...key, basedOn: basedOnSchema };

/** What a curator says of a field, by the schema of that field; every complaint at its place under "fact". */
function readEdit(field: ProgramField, fact: unknown, context: z.core.$RefinementCtx): FactEdit<unknown> {
  const schema: z.ZodType<FactEdit<unknown>> = FACT_EDIT_SCHEMAS[field];
  const parsed = schema.safeParse(fact);
  if (parsed.success) return parsed.data;
  for (const { path, message } of parsed.error.issues) {
    context.addIssue({ code: "custom", message, path: ["fact", ...path] });
  }
  return z.NEVER;
}

const notCheckedSchema = z.strictObject({ state: z.literal("not-checked") });

export const listSchema = nothingSchema;

export const programSchema = z.strictObject({
  id: programIdSchema,
  asOf: calendarDateSchema("the day").nullish(),
});

/** As `publishSchema`, or "not checked": what a withdrawal would do. */
export const previewSchema = z
  .strictObject({ ...key, fact: z.unknown() })
  .transform(({ fact, ...rest }, context) => {
    const withdrawn = notCheckedSchema.safeParse(fact);
    return { ...rest, fact: withdrawn.success ? withdrawn.data : readEdit(rest.field, fact, context) };
  });

export const publishSchema = z
  .strictObject({ ...toChange, fact: z.unknown(), why: whySchema })
  .transform(({ fact, why, ...rest }, context) => ({
    ...rest,
    why: why ?? null,
    fact: readEdit(rest.field, fact, context),
  }));

export const verifySchema = z.strictObject(toChange);

export const resolveSchema = z
  .strictObject({ ...toChange, choose: z.int().min(0).max(100), why: whySchema })
  .transform((input) => ({ ...input, why: input.why ?? null }));

export const withdrawSchema = z.strictObject({ ...toChange, why: reasonSchema });

export const keepSchema = z.strictObject({ ...key, difference: z.int().min(1).max(Number.MAX_SAFE_INTEGER) });

import { nameSchema } from "@induction/domain/kernel/text.schema";
import { MOST_CELL_CHARACTERS } from "@induction/domain/roster/cell-reading";
import { REMEMBERED_BOUNDS } from "@induction/domain/roster/mapping";
import { ROSTER_FIELD_NAMES } from "@induction/domain/roster/roster-field";
import { ROSTER_FACTS } from "@induction/domain/roster/roster-row";
import { ROSTER_BOUNDS } from "@induction/domain/roster/roster-table";
import { z } from "zod";
import { orgIdSchema, typedSchema, uuidSchema, versionSchema } from "../inputs.ts";

/** Rows of one call: few enough for one transaction and for the largest body that is taken. */
export const MOST_ROWS_IN_A_PART = 100;

const fieldSchema = z.enum(ROSTER_FIELD_NAMES);
const factSchema = z.enum(ROSTER_FACTS);

const rowSchema = z.strictObject({
  line: z.int().min(1).max(10_000_000),
  cells: z.partialRecord(fieldSchema, typedSchema(MOST_CELL_CHARACTERS)),
});

const datesSchema = z.enum(["month-first", "day-first"]).nullable();

/** Rows to be held against what stands. */
export const checkSchema = z.strictObject({
  orgId: orgIdSchema,
  dates: datesSchema,
  rows: z.array(rowSchema).min(1).max(MOST_ROWS_IN_A_PART),
});

/** One part of an import: rows with what was chosen where somebody told otherwise. */
export const takeSchema = z.strictObject({
  orgId: orgIdSchema,
  importId: uuidSchema,
  part: z.int().min(0).max(ROSTER_BOUNDS.mostRows),
  fileName: nameSchema("the name of the file", 200),
  dates: datesSchema,
  /** What each column was read as, by its folded name. */
  mapping: z
    .record(typedSchema(REMEMBERED_BOUNDS.mostCharacters), fieldSchema.nullable())
    .refine((mapping) => Object.keys(mapping).length <= REMEMBERED_BOUNDS.mostColumns, {
      error: `At most ${REMEMBERED_BOUNDS.mostColumns} columns are remembered. Leave out the others.`,
    }),
  rows: z
    .array(
      rowSchema.extend({
        /** The facts of which the file's value was chosen over what somebody told. */
        take: z.array(factSchema).max(ROSTER_FACTS.length).default([]),
        /** The version of the record on which that was chosen. */
        basedOn: versionSchema.nullable().default(null),
      }),
    )
    .min(1)
    .max(MOST_ROWS_IN_A_PART),
});

/** Whom to invite of those who wait. */
export const sendSchema = z.strictObject({
  orgId: orgIdSchema,
  applicantIds: z
    .array(uuidSchema)
    .min(1)
    .max(MOST_ROWS_IN_A_PART)
    .refine((ids) => new Set(ids).size === ids.length, { error: "Name each person once." }),
});

/** Which facts the person has looked at. */
export const checkedSchema = z.strictObject({
  orgId: orgIdSchema,
  facts: z.array(factSchema).min(1).max(ROSTER_FACTS.length),
});

/** @see checkSchema */
export type CheckInput = z.infer<typeof checkSchema>;

/** @see takeSchema */
export type TakeInput = z.infer<typeof takeSchema>;

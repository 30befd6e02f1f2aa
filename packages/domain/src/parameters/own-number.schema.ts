import { z } from "zod";
import { nameSchema } from "../kernel/text.schema.ts";
import { isOwnNumberId, type OwnNumberId } from "./own-numbers.ts";
import type { ParameterOverride } from "./parameter.ts";

/** Longest reason that is kept. */
export const LONGEST_REASON = 500;

/** The id of a number that an organisation may set. */
export const ownNumberIdSchema: z.ZodType<OwnNumberId, string> = z
  .string({ error: "Choose a number from the list." })
  .refine(isOwnNumberId, { error: "Choose a number from the list." });

/** Why an organisation sets a number by itself: one line that everybody reads wherever the number acts. */
export const numberReasonSchema: z.ZodType<string, string> = nameSchema("the reason", LONGEST_REASON);

const WHOLE = { error: "Enter a whole number.", abort: true };

/** A value as somebody types it; null: no upper limit. */
export const ownNumberValueSchema: z.ZodType<number | null, number | null> = z
  .int(WHOLE)
  .min(0, WHOLE)
  .max(10_000, WHOLE)
  .nullable();

/** What an organisation sets; which values make sense of which number, `findOverrideProblems` tells. */
export const ownNumberSchema: z.ZodType<ParameterOverride, { value: number | null; reason: string }> =
  z.strictObject({
    value: ownNumberValueSchema,
    reason: numberReasonSchema,
  });

import {
  numberReasonSchema,
  ownNumberIdSchema,
  ownNumberValueSchema,
} from "@induction/domain/parameters/own-number.schema";
import { z } from "zod";
import { orgIdSchema, whySchema } from "../inputs.ts";

/** The version of the entry that the form was made on; 0 where the organisation never set the number. */
const basedOnSchema = z.int().min(0).max(2_147_483_647);

const number = { orgId: orgIdSchema, id: ownNumberIdSchema };

/** What would become of a number: an own value, or the standard again. */
export const previewSchema = z.strictObject({
  ...number,
  to: z.discriminatedUnion("is", [
    z.strictObject({ is: z.literal("own"), value: ownNumberValueSchema }),
    z.strictObject({ is: z.literal("standard") }),
  ]),
});

/** An own number with its reason. */
export const setSchema = z.strictObject({
  ...number,
  value: ownNumberValueSchema,
  reason: numberReasonSchema,
  basedOn: basedOnSchema,
});

/** Back to the standard. */
export const clearSchema = z.strictObject({ ...number, basedOn: basedOnSchema, why: whySchema });

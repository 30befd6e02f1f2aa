import "@induction/domain/kernel/plain-words";
import { organisationRoleSchema } from "@induction/db/queries/auth/roles";
import { isStorable } from "@induction/domain/kernel/text.schema";
import { z } from "zod";

/** The id of a row that we made. */
export const uuidSchema = z.uuid({
  error: "Reload the page and try again: the id of this entry is damaged.",
});

/** The organisation in which the call acts; to be left out by whoever belongs to one. */
export const orgIdSchema = uuidSchema.optional();

/** The input of calls that need none. */
export const nothingSchema = z.strictObject({}).optional();

/** The input of calls that need nothing but to know where. */
export const inOrganisationSchema = z.strictObject({ orgId: orgIdSchema }).optional();

/** The id of a program. */
export const programIdSchema = z
  .string()
  .min(1)
  .max(128)
  .regex(/^[a-z0-9-]+$/, { error: "Choose the program from the list." });

/** Something typed by hand that must be storable, at most so many characters. */
export function typedSchema(atMost: number) {
  return z
    .string()
    .max(atMost, { error: `At most ${atMost} characters. Shorten the text.`, abort: true })
    .refine(isStorable, { error: "Remove the hidden characters." });
}

/** Why somebody changes something, in their words. */
export const whySchema = typedSchema(500).optional();

/** A version of a record. */
export const versionSchema = z.int().min(1).max(2_147_483_647);

/** The roles of a member: at least one, each once. */
export const organisationRolesSchema = z
  .array(organisationRoleSchema)
  .min(1, { error: "Choose at least one role." })
  .max(4)
  .refine((roles) => new Set(roles).size === roles.length, { error: "Choose each role once." });

/** An e-mail address as somebody types it. */
export const emailSchema = z
  .string({ error: "Enter an e-mail address." })
  .trim()
  .max(254, { error: "At most 254 characters. Check the e-mail address.", abort: true })
  .pipe(z.email({ error: "Enter an e-mail address, for example name@example.org." }));

/** A password as somebody types it; how good it is, is judged where it is set. */
export const passwordSchema = z
  .string({ error: "Enter the password." })
  .min(1, { error: "Enter the password." })
  .max(256, { error: "At most 256 characters. Shorten the password." });

/** A secret out of a mailed link. */
export const tokenSchema = z.string().min(1).max(200);

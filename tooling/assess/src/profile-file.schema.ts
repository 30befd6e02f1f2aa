import { lettersSchema } from "@induction/domain/applicant/letter.schema";
import { planSchema } from "@induction/domain/applicant/planned-program.schema";
import { FACT_SCHEMAS } from "@induction/domain/applicant/profile.schema";
import { nameSchema } from "@induction/domain/kernel/text.schema";
import { toldSchema } from "@induction/domain/kernel/told.schema";
import { z } from "zod";

const file = {
  $schema: z.string().optional(),
  name: nameSchema("the name", 200).optional(),
};

/** The parts of a profile as a file; what stands in them is read by the schemas of the model itself. */
export const profilePartsSchema = z.strictObject({
  ...file,
  profile: z.record(z.string(), z.unknown()).default({}),
  letters: z.unknown().optional(),
  plan: z.unknown().optional(),
});

/** The whole of it, for people and editors who write one: every fact of the model, each of them optional. */
const profileFileSchema = z.strictObject({
  ...file,
  profile: z.strictObject(FACT_SCHEMAS).partial().optional(),
  letters: toldSchema(lettersSchema).optional(),
  plan: planSchema.optional(),
});

/** JSON Schema (2020-12) of a profile as `assess` reads it, written from the schemas that read it. */
export function toProfileJsonSchema(): object {
  const schema = z.toJSONSchema(profileFileSchema, {
    io: "input",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      // The model has one type of its own: a day.
      if (zodSchema._zod.def.type === "custom") Object.assign(jsonSchema, { type: "string", format: "date" });
    },
  });
  const { $schema, ...rest } = schema;
  return {
    $schema,
    title: "A profile for assess",
    description:
      'What is left out is unknown, as is {"state": "unknown"}; unknown is never no. Days are written year-month-day, from 1950 to 2099.',
    ...rest,
  };
}

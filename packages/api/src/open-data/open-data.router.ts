import { FACT_EDIT_SCHEMAS, type FactEdit, toFact } from "@induction/domain/program/fact-edit.schema";
import { z } from "zod";
import { fieldSchema } from "../curation/curation.inputs.ts";
import { nothingSchema, programIdSchema } from "../inputs.ts";
import { forAnyone, forPlatformRoles, router } from "../trpc.ts";
import { getOpenProgram, listOpenPrograms } from "./open-program.ts";
import { previewImport } from "./preview-import.ts";

/** Most facts that are brought in at once. */
const MOST_FACTS = 200;

const importSchema = z.strictObject({
  facts: z
    .array(
      z
        .strictObject({ programId: programIdSchema, field: fieldSchema, fact: z.unknown() })
        .transform(({ fact, ...key }, context) => {
          const schema: z.ZodType<FactEdit<unknown>> = FACT_EDIT_SCHEMAS[key.field];
          const parsed = schema.safeParse(fact);
          if (parsed.success) return { ...key, edit: parsed.data };
          for (const { path, message } of parsed.error.issues) {
            context.addIssue({ code: "custom", message, path: ["fact", ...path] });
          }
          return z.NEVER;
        }),
    )
    .min(1, { error: "Choose at least one fact." })
    .max(MOST_FACTS, { error: `Choose at most ${MOST_FACTS} facts at once.` }),
});

/** The facts of programs for everybody, and what a file of them would do for curators. */
export const openDataRouter = router({
  list: forAnyone.input(nothingSchema).query(({ ctx }) => listOpenPrograms(ctx)),
  program: forAnyone
    .input(z.strictObject({ id: programIdSchema }))
    .query(({ ctx, input }) => getOpenProgram(ctx, input.id)),
  previewImport: forPlatformRoles("curator")
    .input(importSchema)
    .query(({ ctx, input }) => {
      const confirmation = { by: ctx.person.name, on: ctx.today() };
      return previewImport(
        ctx,
        input.facts.map(({ edit, ...key }) => ({ ...key, fact: toFact(edit, confirmation) })),
      );
    }),
});

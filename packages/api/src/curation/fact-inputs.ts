import type { FactEdit } from "@induction/domain/program/fact-edit.schema";
import { z } from "zod";

/** What the curator saw: nothing, or an entry. */
export const basedOnSchema = z.int().min(0).max(2_147_483_647);

/** One side of a dispute. */
export const chooseSchema = z.int().min(0).max(100);

/** The id of a difference. */
export const differenceSchema = z.int().min(1).max(Number.MAX_SAFE_INTEGER);

/** What a curator says of a field, by the schema of that field; every complaint at its place under "fact". */
export function readEdit(
  schema: z.ZodType<FactEdit<unknown>>,
  fact: unknown,
  context: z.core.$RefinementCtx,
): FactEdit<unknown> {
  const parsed = schema.safeParse(fact);
  if (parsed.success) return parsed.data;
  for (const { path, message } of parsed.error.issues) {
    context.addIssue({ code: "custom", message, path: ["fact", ...path] });
  }
  return z.NEVER;
}

const notCheckedSchema = z.strictObject({ state: z.literal("not-checked") });

/** The same, or "not checked": what a withdrawal would do. */
export function readPreviewed(
  schema: z.ZodType<FactEdit<unknown>>,
  fact: unknown,
  context: z.core.$RefinementCtx,
): FactEdit<unknown> | z.output<typeof notCheckedSchema> {
  const withdrawn = notCheckedSchema.safeParse(fact);
  return withdrawn.success ? withdrawn.data : readEdit(schema, fact, context);
}

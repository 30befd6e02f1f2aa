import { z } from "zod";
import "./plain-words.ts";
import type { Applicable, Told } from "./told.ts";

const unknownSchema = z.strictObject({ state: z.literal("unknown") });
const notApplicableSchema = z.strictObject({ state: z.literal("not-applicable") });

/** A value that may not have been told. */
export function toldSchema<T, I>(value: z.ZodType<T, I>): z.ZodType<Told<T>, Told<I>> {
  return z.discriminatedUnion("state", [z.strictObject({ state: z.literal("known"), value }), unknownSchema]);
}

/** A value that may not have been told, or whose question may not arise. */
export function applicableSchema<T, I>(value: z.ZodType<T, I>): z.ZodType<Applicable<T>, Applicable<I>> {
  return z.discriminatedUnion("state", [
    z.strictObject({ state: z.literal("known"), value }),
    unknownSchema,
    notApplicableSchema,
  ]);
}

import type { z } from "zod";

/** Whether a schema and a type allow exactly the same values. */
export type Agrees<S extends z.ZodType, T> = [z.output<S>] extends [T]
  ? [T] extends [z.output<S>]
    ? true
    : false
  : false;

/**
 * The schema under its hand-written type. The compiler refuses it unless both allow exactly the same values, so that
 * neither a new answer in the type nor one in the schema can be forgotten in the other.
 * @example const colourSchema = matching<Colour>()(z.enum(["red", "green"]))
 */
export function matching<T>() {
  return <S extends z.ZodType<T, T>>(
    schema: S & (Agrees<S, T> extends true ? unknown : "the schema refuses values that the type allows"),
  ): z.ZodType<T, T> => schema;
}

import type { z } from "zod";

/**
 * The schema under its hand-written type. The compiler refuses it unless both allow exactly the same values, so that
 * neither a new answer in the type nor one in the schema can be forgotten in the other.
 * @example const colourSchema = matching<Colour>()(z.enum(["red", "green"]))
 */
export function matching<T>() {
  return <S extends z.ZodType<T, T>>(
    schema: S & ([T] extends [z.output<S>] ? unknown : "the schema refuses values that the type allows"),
  ): z.ZodType<T, T> => schema;
}

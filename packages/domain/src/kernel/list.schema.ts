import { z } from "zod";
import "./plain-words.ts";

/**
 * A list with a bound.
 * @param what its entries in a sentence, "attempts"
 */
export function listSchema<T, I>(
  entry: z.ZodType<T, I>,
  { what, atMost }: { what: string; atMost: number },
): z.ZodType<readonly T[], readonly I[]> {
  return z
    .array(entry, { error: `Enter a list of ${what}.` })
    .max(atMost, { error: `At most ${atMost} ${what}. Remove some.`, abort: true });
}

/**
 * A list of choices where each counts once.
 * @param message says what to choose
 */
export function choicesSchema<const T extends readonly [string, ...string[]]>(
  values: T,
  { message, atLeast }: { message: string; atLeast: number },
): z.ZodType<readonly T[number][], readonly T[number][]> {
  const error = { error: message, abort: true };
  return z
    .array(z.enum(values, error), error)
    .min(atLeast, error)
    .max(values.length, error)
    .refine((chosen) => new Set(chosen).size === chosen.length, { error: "Choose each answer once." });
}

import { z } from "zod";
import "./plain-words.ts";

/** A whole number between two bounds, both included. One sentence answers every mistake. */
export function wholeNumberSchema(
  message: string,
  { from, to }: { from: number; to: number },
): z.ZodType<number, number> {
  const error = { error: message, abort: true };
  return z.int(error).min(from, error).max(to, error);
}

/** A number of months in halves, between two bounds, both included. */
export function monthsSchema(
  message: string,
  { from, to }: { from: number; to: number },
): z.ZodType<number, number> {
  const error = { error: message, abort: true };
  return z.number(error).min(from, error).max(to, error).multipleOf(0.5, error);
}

/** A percentage, 0–100. */
export function percentSchema(what: string): z.ZodType<number, number> {
  const error = { error: `Enter ${what} as a percentage from 0 to 100.`, abort: true };
  return z.number(error).min(0, error).max(100, error);
}

/** Yes or no. */
export function yesNoSchema(message: string): z.ZodType<boolean, boolean> {
  return z.boolean({ error: message });
}

import type { z } from "zod";
import type { Problem } from "./problem.ts";

/** One complaint at one field, as forms and API errors carry it. */
export interface FieldError {
  /** Names and positions joined by dots, `value.value.0.score`; empty for the whole form. */
  readonly path: string;
  /** Plain words: what is wrong and what to do. */
  readonly message: string;
}

/** Most errors that are told at once. More would help nobody, and a hostile body could hold thousands. */
export const MOST_FIELD_ERRORS = 50;

interface Complaint {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function flatten(complaints: readonly Complaint[]): FieldError[] {
  const errors = new Map<string, FieldError>();
  for (const { path, message } of complaints) {
    if (errors.size === MOST_FIELD_ERRORS) break;
    const error = { path: path.map(String).join("."), message };
    errors.set(`${error.path}\n${message}`, error);
  }
  return [...errors.values()];
}

/**
 * What a schema refused, flattened for a form: one line for each field and message, at most fifty.
 * The words are the schema's own or those of `toPlainWords`.
 */
export function toFieldErrors(error: { readonly issues: readonly z.core.$ZodIssue[] }): FieldError[] {
  return flatten(error.issues);
}

/** Problems in the same shape, for laws that were checked outside a schema. */
export function problemsToFieldErrors(problems: readonly Problem[]): FieldError[] {
  return flatten(problems);
}

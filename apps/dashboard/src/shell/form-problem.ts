import { toAppError } from "@induction/client/app-error";

/** What a refused form says at each field, and what it says as a whole. */
export interface FormProblem {
  /** The sentence for the field of this name. */
  readonly at: (field: string) => string | undefined;
  /** What belongs to no field: the network is gone, the right is gone. */
  readonly whole: string | null;
}

/** A refusal split into what belongs to a field of the form and what does not. */
export function toFormProblem(error: unknown, fields: readonly string[]): FormProblem {
  if (error === null) return { at: () => undefined, whole: null };
  const { message, fieldErrors, requestId, code } = toAppError(error);
  const isAt = (path: string, field: string) => path === field || path.startsWith(`${field}.`);
  const homeless = fieldErrors.filter(({ path }) => !fields.some((field) => isAt(path, field)));
  const sentences = fieldErrors.length === 0 ? [message] : homeless.map((each) => each.message);
  if (code === "INTERNAL_SERVER_ERROR" && requestId !== null) sentences.push(`Number ${requestId}.`);
  return {
    at: (field) => fieldErrors.find(({ path }) => isAt(path, field))?.message,
    whole: sentences.length === 0 ? null : sentences.join(" "),
  };
}

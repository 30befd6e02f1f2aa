import type { FieldError } from "@induction/domain/kernel/field-errors";

const MESSAGE = "This is not a whole date, or a day that does not exist. Correct it, or clear the field.";

/**
 * The date fields of a form that hold something which is no date: "31 February", or a day without its year. To the
 * page they read as empty, so they would be saved as nothing.
 * @param prefix what the ids of the form's fields begin with, before the path
 */
export function listBrokenDates(form: HTMLFormElement, prefix: string): readonly FieldError[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[type="date"]')]
    .filter((input) => input.validity.badInput && input.id.startsWith(prefix))
    .map((input) => ({ path: input.id.slice(prefix.length), message: MESSAGE }));
}

/** Errors with those of broken dates, which say it better than "enter the day" does. */
export function withBrokenDates(
  errors: readonly FieldError[],
  broken: readonly FieldError[],
): readonly FieldError[] {
  const paths = new Set(broken.map(({ path }) => path));
  return [...broken, ...errors.filter(({ path }) => !paths.has(path))];
}

/**
 * Joins class names and leaves out what is absent.
 * `classes("row", isSelected && "selected")` is `"row"` or `"row selected"`.
 */
export function classes(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(" ");
}

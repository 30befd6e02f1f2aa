import type { FieldError } from "@induction/domain/kernel/field-errors";
import type { FormError } from "@induction/ui/patterns/form-errors";

/** What is wrong with an edit, each sentence at its control. */
export interface Problems {
  /** The sentence for the control of a path, "value.minimum". */
  readonly at: (path: string) => string | undefined;
  /** All of them, for the summary. */
  readonly list: readonly FormError[];
}

/** The id of the control of a path. */
export function toControlId(path: string): string {
  return `fact-${path}`;
}

/** The day of a Step 3 has one control, wherever the term stands among the others. */
function toControlPath(path: string): string {
  return path.replace(/^fact\./, "").replace(/\.terms\.\d+\.by$/, ".terms.by");
}

/** What a schema or the server refused, by the controls of the form. One sentence for each control is enough. */
export function toProblems(errors: readonly FieldError[]): Problems {
  const sentences = new Map<string, string>();
  for (const { path, message } of errors) {
    const control = toControlPath(path);
    if (!sentences.has(control)) sentences.set(control, message);
  }
  return {
    at: (path) => sentences.get(path),
    list: [...sentences].map(([path, message]) => ({ fieldId: toControlId(path), message })),
  };
}

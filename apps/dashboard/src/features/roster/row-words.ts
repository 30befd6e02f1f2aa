import type { ComparedField, ComparedRow } from "../../shell/answers.ts";

/** What a row comes to, in words, in the order in which the preview counts them. */
export const STATUS_WORDS = {
  new: "New",
  changed: "Changed",
  conflict: "Conflict",
  unchanged: "Unchanged",
  error: "Error",
} as const satisfies Record<ComparedRow["status"], string>;

/** Which rows a preview shows. */
export type RowFilter = ComparedRow["status"] | "all";

/** How many rows come to what. */
export function countRows(rows: readonly ComparedRow[]): Readonly<Record<RowFilter, number>> {
  const count = (status: ComparedRow["status"]) => rows.filter((row) => row.status === status).length;
  return {
    all: rows.length,
    new: count("new"),
    changed: count("changed"),
    conflict: count("conflict"),
    unchanged: count("unchanged"),
    error: count("error"),
  };
}

/** The fields of a row that somebody looks at before it is brought in: not what stands as the file says. */
export function listTold({ fields }: ComparedRow): readonly ComparedField[] {
  return fields.filter(({ outcome }) => outcome !== "same");
}

/** Whom a row is about: the name that the file or the record gives, or the address. */
export function nameOf({ person, fields }: ComparedRow, fallback: string): string {
  const named = (field: ComparedField["field"]) => fields.find((each) => each.field === field)?.fileText;
  return person?.name ?? named("name") ?? named("email") ?? fallback;
}

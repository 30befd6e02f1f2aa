import { z } from "zod";

/** A row that does not say what its table promises: named by its key, without anything of what it holds. */
export class CorruptRowError extends Error {
  override readonly name = "CorruptRowError";
}

/** Where a row stands: for whoever has to look at it. */
export interface RowKey {
  readonly table: string;
  readonly key: Readonly<Record<string, string>>;
}

/**
 * A value of a row, parsed.
 * @throws CorruptRowError naming the row, the column and the places inside it that do not fit
 */
export function parseColumn<T>(
  schema: z.ZodType<T>,
  value: unknown,
  { row, column }: { row: RowKey; column: string },
): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw toCorruptRowError(row, column, parsed.error);
}

/** The result of a parser that throws. @throws CorruptRowError instead of what it throws */
export function parseWith<T>(parse: () => T, { row, column }: { row: RowKey; column: string }): T {
  try {
    return parse();
  } catch (error) {
    throw error instanceof z.ZodError ? toCorruptRowError(row, column, error) : error;
  }
}

function toCorruptRowError(row: RowKey, column: string, error: z.ZodError): CorruptRowError {
  const key = Object.entries(row.key).map(([name, value]) => `${name} ${value}`);
  const places = error.issues.slice(0, 5).map(({ path, code }) => `${[column, ...path].join(".")} (${code})`);
  return new CorruptRowError(
    `The row of ${row.table} with ${key.join(", ")} is damaged at ${places.join(", ")}.`,
  );
}

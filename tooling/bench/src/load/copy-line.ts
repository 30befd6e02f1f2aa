const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** One row in the text format of PostgreSQL's COPY, with its line end. @throws TypeError for values that it has no form for */
export function toCopyLine(values: readonly unknown[]): string {
  return `${values.map(toField).join("\t")}\n`;
}

function toField(value: unknown): string {
  switch (typeof value) {
    case "string":
      return /[\\\t\n\r]/.test(value)
        ? value.replace(/[\\\t\n\r]/g, (found) => ESCAPES[found] ?? found)
        : value;
    case "number":
      return String(value);
    case "boolean":
      return value ? "t" : "f";
    case "undefined":
      return "\\N";
    default:
      return toFieldOfObject(value);
  }
}

function toFieldOfObject(value: unknown): string {
  if (value === null) return "\\N";
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return toField(`{${value.map(toElement).join(",")}}`);
  throw new TypeError(`COPY has no form for a ${typeof value}.`);
}

function toElement(value: unknown): string {
  if (typeof value !== "string") throw new TypeError("Only arrays of text are copied.");
  return `"${value.replace(/["\\]/g, "\\$&")}"`;
}

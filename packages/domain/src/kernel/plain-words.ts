import { z } from "zod";

/** Longest name of a field that a message repeats: what was sent may be a megabyte long. */
const LONGEST_NAME = 40;
const MOST_NAMES = 3;
/** Most answers that a message lists. */
const MOST_CHOICES = 8;

/** A name from the outside, shortened and without characters that could break a line or a screen. */
function quote(name: PropertyKey): string {
  const clean = String(name)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}]/gu, "");
  const short = clean.length > LONGEST_NAME ? `${clean.slice(0, LONGEST_NAME).toWellFormed()}…` : clean;
  return `“${short}”`;
}

/** "expectedYear" as "expected year", in quotation marks; null where the path names no field. */
function findFieldName(path: readonly PropertyKey[] | undefined): string | null {
  const last = path?.at(-1);
  if (typeof last === "number") return `item ${last + 1}`;
  if (last === undefined) return null;
  return quote(
    String(last)
      .replace(/(?<=[a-z0-9])(?=[A-Z])/g, " ")
      .toLowerCase(),
  );
}

function sayType(kind: string, field: string | null): string {
  const where = field === null ? "" : ` for ${field}`;
  switch (kind) {
    case "string":
      return `Enter text${where}.`;
    case "number":
      return `Enter a number${where}.`;
    case "int":
      return `Enter a whole number${where}.`;
    case "boolean":
      return `Choose yes or no${where}.`;
    case "array":
      return `Enter a list${where}.`;
    default:
      return `Check ${field ?? "what you entered"}. It could not be read.`;
  }
}

function sayFormat(format: string, field: string | null): string {
  switch (format) {
    case "email":
      return "Enter an email address, for example name@example.org.";
    case "url":
      return "Enter a web address that starts with https://.";
    case "uuid":
    case "guid":
      return "This link does not lead to anything. Reload the page and try again.";
    case "date":
      return "Enter a date as year-month-day, for example 2026-09-23.";
    default:
      return `Check ${field ?? "what you entered"}. It contains characters that do not belong there.`;
  }
}

function sayBound(
  side: "At least" | "At most",
  bound: number | bigint,
  issue: { readonly origin: string; readonly field: string | null },
): string {
  const where = issue.field === null ? "" : ` in ${issue.field}`;
  if (issue.origin === "string") return `${side} ${bound} characters${where}.`;
  if (issue.origin === "array" || issue.origin === "set" || issue.origin === "map") {
    return `${side} ${bound} entries${where}.`;
  }
  return `Enter ${side.toLowerCase()} ${bound}${issue.field === null ? "" : ` for ${issue.field}`}.`;
}

function sayChoice(options: readonly unknown[], field: string | null): string {
  if (options.length > MOST_CHOICES) return `Choose ${field ?? "an answer"} from the list.`;
  return `Choose one of these${field === null ? "" : ` for ${field}`}: ${options.map(String).join(", ")}.`;
}

function sayUnknownKeys(keys: readonly string[]): string {
  const named = keys.slice(0, MOST_NAMES).map(quote).join(", ");
  const more = keys.length > MOST_NAMES ? ` and ${keys.length - MOST_NAMES} more` : "";
  return `Remove ${named}${more}. There is no such field here.`;
}

/**
 * A sentence for every complaint that a schema leaves without its own words.
 * Each says what to do; none speaks of types, inputs or schemas.
 */
export function toPlainWords(issue: z.core.$ZodRawIssue): string {
  const field = findFieldName(issue.path);
  switch (issue.code) {
    case "invalid_type":
      if (issue.input === undefined || issue.input === null || issue.input === "") {
        return `Enter ${field ?? "a value"}.`;
      }
      return sayType(issue.expected, field);
    case "too_big":
      return sayBound("At most", issue.maximum, { origin: issue.origin, field });
    case "too_small":
      if (issue.origin === "string" && Number(issue.minimum) <= 1) return `Enter ${field ?? "a value"}.`;
      return sayBound("At least", issue.minimum, { origin: issue.origin, field });
    case "invalid_format":
      return sayFormat(issue.format, field);
    case "not_multiple_of":
      return `Enter ${field ?? "a number"} in steps of ${issue.divisor}.`;
    case "unrecognized_keys":
      return sayUnknownKeys(issue.keys);
    case "invalid_value":
      return sayChoice(issue.values, field);
    case "invalid_union":
      if (Array.isArray(issue.options)) return sayChoice(issue.options, field);
      return `Check ${field ?? "what you entered"}. It could not be read.`;
    case "invalid_key":
    case "invalid_element":
      return `Remove ${field ?? "this entry"}. It does not belong here.`;
    case "custom":
      return `Check ${field ?? "what you entered"}.`;
  }
}

// A schema gets these words wherever it is parsed, tRPC's parsing included, which passes no error map of ours along.
// Without its just-in-time compiler zod never calls `new Function`, which a browser under our content policy would
// report as a violation. A hot path on the server can still compile a schema once: `z.compile(profileSchema)`.
z.config({ customError: toPlainWords, jitless: true });

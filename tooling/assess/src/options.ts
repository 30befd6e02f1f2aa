import { parseArgs } from "node:util";
import { seasonSchema } from "@induction/domain/applicant/person.schema";
import { type CalendarDate, isCalendarDate } from "@induction/domain/kernel/calendar-date";
import { yearOf } from "@induction/domain/kernel/plain-date";
import type { Season } from "@induction/domain/kernel/season";
import { LAST_SEASON } from "@induction/domain/parameters/seasons";
import type { DateOrder } from "@induction/domain/roster/cell-reading";
import { CannotUse } from "./complaint.ts";

/** How an answer is printed. */
export type Format = "text" | "json" | "csv";

/** People to assess. */
export interface AssessRequest {
  readonly kind: "assess";
  /** A path, or "-" for standard input. */
  readonly file: string;
  readonly format: Format;
  readonly asOf: CalendarDate;
  /** For everybody, whatever the file says; null leaves it to the file. */
  readonly season: Season | null;
  readonly dates: DateOrder;
}

/** What a call asks for. */
export type Request = AssessRequest | { readonly kind: "rules" | "schema" | "help" };

const OPTIONS = {
  json: { type: "boolean", default: false },
  csv: { type: "boolean", default: false },
  rules: { type: "boolean", default: false },
  schema: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
  "as-of": { type: "string" },
  season: { type: "string" },
  dates: { type: "string" },
} as const;

function parse(args: readonly string[]) {
  try {
    // Package managers hand a "--" on.
    const given = args.filter((arg) => arg !== "--");
    return parseArgs({ args: given, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new CannotUse(error instanceof Error ? error.message : String(error));
  }
}

function readAsOf(text: string | undefined, today: CalendarDate): CalendarDate {
  if (text === undefined) return today;
  if (isCalendarDate(text) && yearOf(text) >= 1950 && yearOf(text) < LAST_SEASON - 1) return text;
  throw new CannotUse(
    `--as-of takes a day as year-month-day, such as 2026-08-15, before the year ${LAST_SEASON - 1}.`,
  );
}

function readSeason(text: string | undefined): Season | null {
  if (text === undefined) return null;
  const season = seasonSchema.safeParse(Number(text));
  if (season.success && /^\d{4}$/.test(text)) return season.data;
  throw new CannotUse(
    `--season takes the year in which training starts, such as 2027, up to ${LAST_SEASON}.`,
  );
}

function readDates(text: string | undefined): DateOrder {
  if (text === undefined) return null;
  if (text === "month-first" || text === "day-first") return text;
  throw new CannotUse("--dates takes month-first or day-first.");
}

/**
 * Reads the arguments of `assess`. A `--` between script and arguments is dropped.
 * @param today the day that holds where no other is given
 * @throws CannotUse with a sentence for whoever typed them
 */
export function readRequest(args: readonly string[], today: CalendarDate): Request {
  const { values, positionals } = parse(args);
  if (values.help) return { kind: "help" };
  if (values.rules && values.schema) throw new CannotUse("Choose one of --rules and --schema.");
  if (values.rules || values.schema) {
    if (positionals.length > 0) throw new CannotUse("--rules and --schema read no file.");
    return { kind: values.rules ? "rules" : "schema" };
  }
  if (values.json && values.csv) throw new CannotUse("Choose one of --json and --csv.");
  const [file, ...others] = positionals;
  if (file === undefined)
    throw new CannotUse("Name a file: a profile (JSON), a roster (CSV), or - for standard input.");
  if (others.length > 0) throw new CannotUse("Name one file. Put several people into one roster.");
  return {
    kind: "assess",
    file,
    format: toFormat(values),
    asOf: readAsOf(values["as-of"], today),
    season: readSeason(values.season),
    dates: readDates(values.dates),
  };
}

function toFormat({ json, csv }: { readonly json: boolean; readonly csv: boolean }): Format {
  if (json) return "json";
  return csv ? "csv" : "text";
}

import { z } from "zod";
import { calendarDateSchema } from "../kernel/calendar-date.schema.ts";
import { decodeUtf8 } from "../kernel/utf8.ts";
import { OPEN_DATA_FORMAT, OPEN_DATA_TERMS, type OpenData, type OpenProgram } from "./open-data.ts";
import {
  type FiledFact,
  type FiledProgram,
  type FileProblem,
  OPEN_DATA_BOUNDS,
  type OpenDataReading,
  toCalled,
  toFileMessage,
  unreadable,
} from "./open-data-reading.ts";
import { PROGRAM_FACT_SCHEMAS, parseProgramFact } from "./program.schema.ts";
import type { ProgramField } from "./program.ts";
import { PROGRAM_FIELDS } from "./program-field-words.ts";

function toJsonProgram({ program, versions }: OpenProgram) {
  const facts = PROGRAM_FIELDS.map((field) => [field, { version: versions[field], ...program.facts[field] }]);
  const { id, name, state, region, notes } = program;
  return { id, name, state, region, notes, facts: Object.fromEntries(facts) };
}

/** Everything that is known as JSON, a program on each line; `readOpenJson` reads the same facts back. */
export function toOpenJson({ version, retrieved, programs }: OpenData): string {
  const head = { format: OPEN_DATA_FORMAT, version, retrieved, terms: OPEN_DATA_TERMS };
  const lines = programs.map((open) => JSON.stringify(toJsonProgram(open)));
  return `${JSON.stringify(head).slice(0, -1)},"programs":[\n${lines.join(",\n")}\n]}\n`;
}

const versionSchema = z.int().min(0).max(2_147_483_647);

/** One program before its facts are looked at one by one. */
const roughProgramSchema = z.object({
  id: z.string().max(128),
  name: z.string().max(1000),
  facts: z.record(z.string(), z.looseObject({ version: versionSchema })),
});

const roughFileSchema = z.object({
  format: z.literal(OPEN_DATA_FORMAT),
  version: z.string().max(200),
  programs: z.array(z.unknown()).max(OPEN_DATA_BOUNDS.mostRows),
});

const FIELD_NAMES: ReadonlySet<string> = new Set(PROGRAM_FIELDS);

function isField(name: string): name is ProgramField {
  return FIELD_NAMES.has(name);
}

function toPlace(base: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (place, key) => `${place}${typeof key === "number" ? `[${key}]` : `.${String(key)}`}`,
    base,
  );
}

interface ProgramReading {
  readonly program: FiledProgram | null;
  readonly facts: readonly FiledFact[];
  readonly problems: readonly FileProblem[];
}

function readProgram(json: unknown, place: string): ProgramReading {
  const rough = roughProgramSchema.safeParse(json);
  if (!rough.success) {
    const problems = rough.error.issues.map((issue) => ({
      place: toPlace(place, issue.path),
      message: "A program needs its id, its name, and its facts, each with a version.",
    }));
    return { program: null, facts: [], problems };
  }
  const { id, name } = rough.data;
  const program = toCalled(name);
  const facts: FiledFact[] = [];
  const problems: FileProblem[] = [];
  for (const [field, { version, ...fact }] of Object.entries(rough.data.facts)) {
    const at = `${place}.facts.${field.slice(0, 60)}`;
    if (!isField(field)) {
      problems.push({ place: at, message: `There is no field “${field.slice(0, 60)}”. Remove it.`, program });
      continue;
    }
    try {
      facts.push({ programId: id, field, version, fact: parseProgramFact(field, fact), place: at });
    } catch (error) {
      if (!(error instanceof z.ZodError)) throw error;
      problems.push(
        ...error.issues.map(({ path, message }) => ({
          ...{ place: toPlace(at, path), message: toFileMessage(path, message), program },
        })),
      );
    }
  }
  return { program: { id, name, place }, facts, problems };
}

function withoutRepeats(read: readonly ProgramReading[]): readonly ProgramReading[] {
  const seen = new Map<string, string>();
  return read.map((reading) => {
    if (reading.program === null) return reading;
    const { id, place } = reading.program;
    const before = seen.get(id);
    if (before === undefined) {
      seen.set(id, place);
      return reading;
    }
    const message = `This program stands at ${before} already. Remove one.`;
    return { program: null, facts: [], problems: [{ place: `${place}.id`, message }] };
  });
}

/** Where JSON breaks off, as far as the engine tells. */
function toBreak(error: unknown): string {
  const told = error instanceof Error ? /line (\d+) column (\d+)/.exec(error.message) : null;
  return told === null ? "Line 1" : `Line ${told[1]}, character ${told[2]}`;
}

function parseText(bytes: Uint8Array): { readonly json: unknown } | OpenDataReading {
  if (bytes.length > OPEN_DATA_BOUNDS.mostBytes) {
    return unreadable("Line 1", "The file is larger than 5 MB. Split it and bring it in by parts.");
  }
  const decoded = decodeUtf8(bytes);
  if (decoded.kind === "broken") {
    const { line, column } = decoded.place;
    return unreadable(`Line ${line}, character ${column}`, "This is not UTF-8 text. Export the file again.");
  }
  try {
    return { json: JSON.parse(decoded.text) };
  } catch (error) {
    return unreadable(toBreak(error), "The file is not JSON from here on. Export it again.");
  }
}

/** The facts that a file of `toOpenJson` tells, and what of it could not be read. */
export function readOpenJson(bytes: Uint8Array): OpenDataReading {
  const parsed = parseText(bytes);
  if (!("json" in parsed)) return parsed;
  const file = roughFileSchema.safeParse(parsed.json);
  if (!file.success) {
    const path = file.error.issues[0]?.path ?? [];
    const message = `This is not a file of the format ${OPEN_DATA_FORMAT}. Choose a file that was exported here.`;
    return unreadable(toPlace("file", path), message);
  }
  const { version, programs } = file.data;
  const read = withoutRepeats(programs.map((json, index) => readProgram(json, `programs[${index}]`)));
  return {
    version,
    programs: read.flatMap(({ program }) => program ?? []),
    facts: read.flatMap(({ facts }) => facts),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** What the JSON holds, as a schema that anybody may check it by (JSON Schema 2020-12). */
export function toOpenDataSchema(): unknown {
  const facts = Object.fromEntries(PROGRAM_FIELDS.map((field) => [field, PROGRAM_FACT_SCHEMAS[field]]));
  const program = z.object({
    id: z.string(),
    name: z.string(),
    state: z.string(),
    region: z.string(),
    notes: z.string().nullable(),
    facts: z.object(facts),
  });
  const file = z.object({
    format: z.literal(OPEN_DATA_FORMAT),
    version: z.string().describe("The number of changes of any fact, a point, and a digest of the list."),
    retrieved: calendarDateSchema("the day").describe("The day on which the file was made."),
    terms: z.string(),
    programs: z.array(program),
  });
  return z.toJSONSchema(file, { unrepresentable: "any" });
}

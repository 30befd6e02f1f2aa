import { createNameFinder, listTellingWords, type NamedProgram } from "./program-names.ts";

/** A program as a spreadsheet may name it. */
export interface PastableProgram extends NamedProgram {
  /** Ten digits; null where nobody has checked it. */
  readonly acgmeId: string | null;
  /** The codes of its tracks in the Match: "1007040C0". */
  readonly nrmpCodes: readonly string[];
}

/** What became of one pasted line. */
export type PastedLine = { readonly line: number; readonly text: string } & Reading;

type Reading =
  /** By a number that only one program has, by its name, or by something like its name, which needs a look. */
  | { readonly kind: "found"; readonly by: "number" | "same-name" | "similar-name"; readonly id: string }
  | { readonly kind: "planned"; readonly id: string }
  /** It stands in an earlier line as well. */
  | { readonly kind: "repeated"; readonly id: string; readonly firstLine: number }
  | { readonly kind: "ambiguous"; readonly ids: readonly string[] }
  | { readonly kind: "unknown"; readonly why: UnknownLine }
  /** The head of the columns. */
  | { readonly kind: "head" };

/** Why nothing was found: a number that no program of ours has, a name that none has, or one that too many have. */
export type UnknownLine =
  | { readonly kind: "number" }
  | { readonly kind: "name" }
  | { readonly kind: "too-many"; readonly count: number };

/** The lines, each by itself, or the one thing that must be mended first. */
export type PastedPrograms = { readonly lines: readonly PastedLine[] } | { readonly problem: string };

/** More than six times as many as there are programs. */
export const MOST_PASTED_LINES = 1000;

/** A longer one is no line of a list of programs. */
const LONGEST_LINE = 1000;

/** An ACGME number; spreadsheets take its leading zero away. */
const ACGME_ID = /(?<!\d)\d{9,10}(?!\d)/g;
const ACGME_DIGITS = 10;
const NRMP_CODE = /(?<![0-9a-z])\d{7}[a-z]\d(?![0-9a-z])/gi;

const HEAD_WORDS: ReadonlySet<string> = new Set([
  ...["acgme", "city", "code", "hospital", "id", "institution", "list", "name", "no", "nrmp", "number"],
  ...["notes", "specialty", "state", "status"],
]);

/**
 * Reads programs that were pasted, one a line: first by a number that names one program, then by name and city.
 * Blank lines are left out, and every other keeps its number.
 */
export function readPastedPrograms(
  text: string,
  { programs, planned }: { programs: readonly PastableProgram[]; planned: ReadonlySet<string> },
): PastedPrograms {
  const lines = text
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ line: index + 1, text: line.trim() }))
    .filter((line) => line.text !== "");
  const problem = findProblem(lines);
  if (problem !== null) return { problem };
  const read = createLineReader(programs);
  const seen = new Map<string, number>();
  return {
    lines: lines.map((each, index): PastedLine => {
      const reading = index === 0 && isHead(each.text) ? { kind: "head" as const } : read(each.text);
      if (reading.kind !== "found") return { ...each, ...reading };
      const { id } = reading;
      const firstLine = seen.get(id);
      if (firstLine !== undefined) return { ...each, kind: "repeated", id, firstLine };
      seen.set(id, each.line);
      return planned.has(id) ? { ...each, kind: "planned", id } : { ...each, ...reading };
    }),
  };
}

function findProblem(lines: readonly { line: number; text: string }[]): string | null {
  if (lines.length > MOST_PASTED_LINES) {
    const count = lines.length.toLocaleString("en-US");
    const most = MOST_PASTED_LINES.toLocaleString("en-US");
    return `These are ${count} lines, and at most ${most} can be read at once. Take some of them out. Nothing you pasted is lost.`;
  }
  const long = lines.find((each) => each.text.length > LONGEST_LINE);
  if (long === undefined) return null;
  return `Line ${long.line} is ${long.text.length.toLocaleString("en-US")} characters long. Put each program on a line of its own.`;
}

function isHead(text: string): boolean {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return listTellingWords(words.join(" ")).every((word) => HEAD_WORDS.has(word)) && words.length > 0;
}

function createLineReader(programs: readonly PastableProgram[]): (text: string) => Reading {
  const byNumber = new Map<string, string>();
  for (const { id, acgmeId, nrmpCodes } of programs) {
    byNumber.set(id, id);
    if (acgmeId !== null) byNumber.set(acgmeId, id);
    for (const code of nrmpCodes) byNumber.set(code.toLowerCase(), id);
  }
  const findByName = createNameFinder(programs);
  return (text) => {
    const numbers = listNumbers(text);
    const named = new Set([text.toLowerCase(), ...numbers].flatMap((number) => byNumber.get(number) ?? []));
    const [id, ...others] = named;
    if (id !== undefined) {
      return others.length === 0
        ? { kind: "found", by: "number", id }
        : { kind: "ambiguous", ids: [...named] };
    }
    return toReading(findByName(withoutNumbers(text)), numbers.length > 0);
  };
}

function listNumbers(text: string): readonly string[] {
  return [
    ...(text.match(ACGME_ID) ?? []).map((digits) => digits.padStart(ACGME_DIGITS, "0")),
    ...(text.match(NRMP_CODE) ?? []).map((code) => code.toLowerCase()),
  ];
}

function withoutNumbers(text: string): string {
  return text.replaceAll(ACGME_ID, " ").replaceAll(NRMP_CODE, " ");
}

function toReading(match: ReturnType<ReturnType<typeof createNameFinder>>, hasNumber: boolean): Reading {
  switch (match.kind) {
    case "same":
      return { kind: "found", by: "same-name", id: match.id };
    case "similar":
      return { kind: "found", by: "similar-name", id: match.id };
    case "several":
      return { kind: "ambiguous", ids: match.ids };
    case "too-many":
      return { kind: "unknown", why: { kind: "too-many", count: match.count } };
    case "none":
      return { kind: "unknown", why: { kind: hasNumber ? "number" : "name" } };
  }
}

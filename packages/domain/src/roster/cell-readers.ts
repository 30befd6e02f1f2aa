import { z } from "zod";
import { SCORE_RANGE, scoreSchema } from "../applicant/exam-attempt.schema.ts";
import { totalMonthsSchema } from "../applicant/experience.schema.ts";
import { seasonSchema } from "../applicant/person.schema.ts";
import type { ImgClass, VisaNeed } from "../applicant/profile.ts";
import { nameSchema } from "../kernel/text.schema.ts";
import {
  type CellReading,
  cannotBe,
  findHidden,
  foldWords,
  isSilent,
  MOST_CELL_CHARACTERS,
  type ReadOptions,
  says,
  trimCell,
} from "./cell-reading.ts";
import { readDate } from "./roster-dates.ts";
import { type ExamResult, IDENTITY_FIELDS, type RosterField, type RosterValues } from "./roster-field.ts";

type Reader<T> = (text: string, options: ReadOptions) => CellReading<T>;

const emailSchema = z
  .string()
  .max(254, { error: "An e-mail address has at most 254 characters." })
  .pipe(z.email({ error: "This is no e-mail address. Write it like name@example.org." }));

function bySchema<T>(schema: z.ZodType<T>, value: unknown): CellReading<T> {
  const parsed = schema.safeParse(value);
  return parsed.success
    ? says(parsed.data)
    : cannotBe(parsed.error.issues[0]?.message ?? "This cannot be read.");
}

function nameReader(what: string, atMost: number): Reader<string> {
  const schema = nameSchema(what, atMost);
  return (text) => bySchema(schema, text);
}

const readEmail: Reader<string> = (text) => bySchema(emailSchema, text.toLowerCase());

/** One of a few words, however it is spelled; null where it is none of them. */
function readWord<T>(words: ReadonlyMap<string, T>, howWritten: string): Reader<T> {
  return (text) => {
    const value = words.get(foldWords(text));
    return value === undefined ? cannotBe(howWritten) : says(value);
  };
}

function wordsFor<T>(...groups: readonly (readonly [T, readonly string[]])[]): ReadonlyMap<string, T> {
  return new Map(groups.flatMap(([value, words]) => words.map((word) => [word, value] as const)));
}

const CITIZENSHIP = wordsFor<ImgClass>(
  ["us-img", ["u s citizen", "us citizen", "us", "u s", "usa", "united states", "american", "yes", "us img"]],
  ["us-img", ["u s citizen img", "u s img", "citizen"]],
  ["non-us-img", ["not a u s citizen", "not a us citizen", "non u s citizen", "non us citizen", "no"]],
  ["non-us-img", ["non us img", "non u s img", "non u s citizen img", "permanent resident", "green card"]],
);

const VISA = wordsFor<VisaNeed>(
  [{ needed: false }, ["none", "no", "not needed", "no visa", "no visa needed", "needs none"]],
  [{ needed: true, accepts: ["j1"] }, ["j 1", "j1", "j 1 only"]],
  [{ needed: true, accepts: ["h1b"] }, ["h 1b", "h1b", "h1 b", "h 1 b", "h 1b only"]],
  [
    { needed: true, accepts: ["j1", "h1b"] },
    ["j 1 or h 1b", "j1 or h1b", "either", "j 1 h 1b", "j1 h1b", "h 1b or j 1", "h1b or j1", "both"],
  ],
);

const readVisa = readWord(
  VISA,
  "Write None, J-1, H-1B, or “J-1 or H-1B”. A “yes” alone does not say which visa would do.",
);

const RESULTS = wordsFor<ExamResult>(
  ["pass", ["pass", "passed", "p"]],
  ["fail", ["fail", "failed", "f"]],
  ["not-taken", ["not taken", "not taken yet", "not yet", "none", "no"]],
);

const readResult = readWord(RESULTS, "Write pass, fail or not taken.");

const WHOLE = /^\d{1,4}(?:[.,]0+)?$/;

/** A whole number; spreadsheets write some as "245.0". */
function toWhole(text: string): number | null {
  return WHOLE.test(text) ? Number(text.replace(/[.,].*$/, "")) : null;
}

const readScore: Reader<number> = (text) => {
  const score = toWhole(text);
  return score === null
    ? cannotBe(`Write the three-digit score alone, from ${SCORE_RANGE.from} to ${SCORE_RANGE.to}.`)
    : bySchema(scoreSchema, score);
};

/** More than USMLE allows, so that the law of attempts can say so. */
const MOST_ATTEMPTS_READ = 9;

const readAttempts: Reader<number> = (text) => {
  const count = toWhole(text);
  return count === null || count > MOST_ATTEMPTS_READ
    ? cannotBe("Write the number of attempts as a whole number, such as 1.")
    : says(count);
};

const readYear: Reader<number> = (text) => {
  const year = toWhole(text);
  return year === null || year < 1950 || year > 2090
    ? cannotBe("Write the year with four digits, such as 2024.")
    : says(year);
};

const readSeason: Reader<number> = (text) => bySchema(seasonSchema, toWhole(text));

const MONTHS = /^\d{1,3}(?:[.,]\d{1,2})?$/;

const readMonths: Reader<number> = (text) => {
  const bare = text.replace(/ ?(?:months?|mo\.?)$/i, "");
  return bySchema(totalMonthsSchema, MONTHS.test(bare) ? Number(bare.replace(",", ".")) : null);
};

const readDay: Reader<RosterValues["step1Date"]> = (text, { dates }) => readDate(text, dates);

const READERS: { readonly [F in RosterField]: Reader<RosterValues[F]> } = {
  name: nameReader("the name", 200),
  givenName: nameReader("the first name", 100),
  familyName: nameReader("the last name", 100),
  email: readEmail,
  ownId: nameReader("the id", 100),
  advisorEmail: readEmail,
  season: readSeason,
  citizenship: readWord(CITIZENSHIP, "Write “U.S. citizen” or “not a U.S. citizen”."),
  visa: readVisa,
  graduationYear: readYear,
  graduationStatus: readWord(
    wordsFor<"student" | "graduate">(
      ["student", ["student", "final year", "final year student"]],
      ["graduate", ["graduate", "graduated", "grad"]],
    ),
    "Write student or graduate.",
  ),
  step1Result: readResult,
  step1Score: readScore,
  step1Date: readDay,
  step1Attempts: readAttempts,
  step2ckResult: readResult,
  step2ckScore: readScore,
  step2ckDate: readDay,
  step2ckAttempts: readAttempts,
  step3Result: readResult,
  step3Score: readScore,
  step3Date: readDay,
  step3Attempts: readAttempts,
  usMonths: readMonths,
};

const readers: { readonly [F in RosterField]: Reader<RosterValues[F]> } = READERS;

/** Reads one cell as what its column holds. The text is as the file means it, without the guard against formulas. */
export function readCell<F extends RosterField>(
  field: F,
  text: string,
  options: ReadOptions,
): CellReading<RosterValues[F]> {
  if (text.length > MOST_CELL_CHARACTERS) {
    return cannotBe(`This cell has more than ${MOST_CELL_CHARACTERS} characters. Shorten it.`);
  }
  const trimmed = trimCell(text);
  if (trimmed === "" || (!IDENTITY_FIELDS.has(field) && isSilent(trimmed))) return { kind: "nothing" };
  const hidden = findHidden(trimmed);
  return hidden === null ? readers[field](trimmed, options) : cannotBe(hidden);
}

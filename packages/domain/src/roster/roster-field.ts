import type { Exam } from "../applicant/exam-attempt.ts";
import type { ImgClass, VisaNeed } from "../applicant/profile.ts";
import type { CalendarDate } from "../kernel/calendar-date.ts";

/** The exams of which a roster can tell. Step 2 CS ended in 2021. */
export type RosterExam = Exclude<Exam, "step2cs">;

/** What a roster says of one exam. */
export type ExamResult = "pass" | "fail" | "not-taken";

/** The four columns of an exam. */
type ExamValues = { readonly [E in RosterExam as `${E}Result`]: ExamResult } & {
  readonly [E in RosterExam as `${E}Score` | `${E}Attempts`]: number;
} & { readonly [E in RosterExam as `${E}Date`]: CalendarDate };

/** What the cells of each column hold, once they are read. */
export interface RosterValues extends ExamValues {
  readonly name: string;
  readonly givenName: string;
  readonly familyName: string;
  /** In lower case, as accounts are found by it. */
  readonly email: string;
  /** By which the organisation knows the person in lists of its own. */
  readonly ownId: string;
  readonly advisorEmail: string;
  readonly season: number;
  readonly citizenship: ImgClass;
  readonly visa: VisaNeed;
  readonly graduationYear: number;
  readonly graduationStatus: "student" | "graduate";
  readonly usMonths: number;
}

/** What one column can be read as. */
export type RosterField = keyof RosterValues;

/** The text of each mapped cell of one row, as the file means it: without the guard against formulas. */
export type RosterCells = { readonly [F in RosterField]?: string };

/** A column as people choose it. */
export interface FieldWords {
  /** Its name, which is also the header of files that we write. */
  readonly label: string;
  /** How its cells are written. */
  readonly howWritten: string;
  /** Headers by which it is known, folded by `foldHeader`. */
  readonly headers: readonly string[];
}

function withEndings(headers: readonly string[], endings: readonly string[]): readonly string[] {
  return headers.flatMap((header) => endings.map((ending) => `${header} ${ending}`));
}

function result(name: string, headers: readonly string[]): FieldWords {
  return {
    label: `${name} result`,
    howWritten: "Pass, fail or not taken. It counts only together with the number of attempts.",
    headers: withEndings(headers, ["result", "status", "outcome", "passed", "pass fail"]),
  };
}

function score(name: string, headers: readonly string[]): FieldWords {
  return {
    label: `${name} score`,
    howWritten: "The three-digit score of the last attempt.",
    headers: [...headers, ...withEndings(headers, ["score", "three digit score"])],
  };
}

function date(name: string, headers: readonly string[]): FieldWords {
  return {
    label: `${name} date`,
    howWritten: "The day of the last attempt, best as 2026-09-23.",
    headers: withEndings(headers, ["date", "taken", "taken on", "exam date", "date taken"]),
  };
}

function attempts(name: string, headers: readonly string[]): FieldWords {
  return {
    label: `${name} attempts`,
    howWritten: "How often it was taken in all, a passed attempt included.",
    headers: withEndings(headers, ["attempts", "number of attempts", "no of attempts", "tries"]),
  };
}

const STEP1 = ["step 1", "step1", "usmle step 1", "usmle 1"];
const STEP2CK = ["step 2 ck", "step2ck", "step 2ck", "step2 ck", "step 2", "usmle step 2 ck", "usmle step 2"];
const STEP3 = ["step 3", "step3", "usmle step 3", "usmle 3"];

/** Every column that a roster can have, in the order in which it is offered and written. */
export const ROSTER_FIELDS = {
  name: {
    label: "Name",
    howWritten: "The whole name, in any script.",
    headers: ["name", "full name", "applicant", "applicant name", "student name", "student", "person"],
  },
  givenName: {
    label: "First name",
    howWritten: "Joined with the last name by a space.",
    headers: ["first name", "given name", "given names", "first", "forename"],
  },
  familyName: {
    label: "Last name",
    howWritten: "Joined with the first name by a space.",
    headers: ["last name", "family name", "surname", "last"],
  },
  email: {
    label: "E-mail",
    howWritten: "The address to which the invitation goes.",
    headers: ["e mail", "email", "mail", "email address", "e mail address", "contact email"],
  },
  ownId: {
    label: "Our id",
    howWritten: "Your own number or code of the person. It finds the same person when the address changes.",
    headers: ["our id", "id", "own id", "student id", "applicant id", "person id", "external id"],
  },
  advisorEmail: {
    label: "Advisor e-mail",
    howWritten: "The address of an advisor of your organization.",
    headers: ["advisor e mail", "advisor email", "advisor", "adviser email", "adviser", "mentor email"],
  },
  season: {
    label: "Season",
    howWritten: "The year in which training starts, such as 2027.",
    headers: ["season", "match year", "match season", "match cycle", "cycle", "application cycle"],
  },
  citizenship: {
    label: "Citizenship",
    howWritten: "“U.S. citizen” or “not a U.S. citizen”. A permanent resident counts as not.",
    headers: ["citizenship", "us citizen", "u s citizen", "citizen", "img class", "citizenship status"],
  },
  visa: {
    label: "Visa need",
    howWritten: "None, J-1, H-1B, or “J-1 or H-1B” where either would do.",
    headers: ["visa need", "visa", "visa needed", "needs visa", "visa type", "visa required"],
  },
  graduationYear: {
    label: "Graduation year",
    howWritten: "The year of graduation from medical school, past or to come.",
    headers: ["graduation year", "year of graduation", "yog", "grad year", "graduation"],
  },
  graduationStatus: {
    label: "Student or graduate",
    howWritten: "Student or graduate. Needed only where the year of graduation is this year.",
    headers: ["student or graduate", "graduation status", "student status"],
  },
  step1Result: result("Step 1", STEP1),
  step1Score: score("Step 1", STEP1),
  step1Date: date("Step 1", STEP1),
  step1Attempts: attempts("Step 1", STEP1),
  step2ckResult: result("Step 2 CK", STEP2CK),
  step2ckScore: score("Step 2 CK", STEP2CK),
  step2ckDate: date("Step 2 CK", STEP2CK),
  step2ckAttempts: attempts("Step 2 CK", STEP2CK),
  step3Result: result("Step 3", STEP3),
  step3Score: score("Step 3", STEP3),
  step3Date: date("Step 3", STEP3),
  step3Attempts: attempts("Step 3", STEP3),
  usMonths: {
    label: "US months",
    howWritten: "Months of clinical experience in the United States, observerships included.",
    headers: [
      ...["us months", "u s months", "usce months", "usce", "us clinical experience", "months of usce"],
      ...["us clinical months", "us experience months"],
    ],
  },
} as const satisfies Record<RosterField, FieldWords>;

const isField = (key: string): key is RosterField => Object.hasOwn(ROSTER_FIELDS, key);

/** The names of all columns, in their order. */
export const ROSTER_FIELD_NAMES: readonly RosterField[] = Object.keys(ROSTER_FIELDS).filter(isField);

/** Whether a text is the name of a column. */
export function isRosterField(text: unknown): text is RosterField {
  return typeof text === "string" && isField(text);
}

/** The columns by which a person is found, not advised. */
export const IDENTITY_FIELDS: ReadonlySet<RosterField> = new Set<RosterField>([
  ...(["name", "givenName", "familyName", "email", "ownId", "advisorEmail"] as const),
]);

import type { CalendarDate } from "../kernel/calendar-date.ts";
import { known, type Told, unknown } from "../kernel/told.ts";
import type { ExamAttempt } from "./exam-attempt.ts";
import { findAttemptProblems } from "./exam-problems.ts";
import { findGraduationProblems } from "./graduation-problems.ts";
import type { Letter } from "./letter.ts";
import { type Applicant, EMPTY_PROFILE, type Graduation, type Profile, type VisaNeed } from "./profile.ts";
import {
  NOT_KNOWN,
  TRIAL_NUMBERS,
  type TrialAnswers,
  type TrialNumber,
  type TrialQuestion,
} from "./trial-answers.ts";

/** Something that cannot be right in an answer, or is missing to use it, and what to do about it. */
export interface TrialProblem {
  readonly question: TrialQuestion;
  readonly message: string;
  /** Something is still to be answered: no mistake. */
  readonly isOpen: boolean;
}

/** The answers as the rules read them. */
export interface TrialPerson {
  /** The program list is empty: a number of programs names none of them. */
  readonly applicant: Applicant;
  /** How many programs are planned; null while that is not known. */
  readonly planned: number | null;
  /** An answer with a problem is unknown to every rule. */
  readonly problems: readonly TrialProblem[];
}

const WHOLE = /^\d{1,4}$/;
const HALVES = /^\d{1,3}([.,][05])?$/;

/** Collects what is wrong while it reads, so that a mistake in one answer leaves the others standing. */
class TrialReader {
  readonly problems: TrialProblem[] = [];
  readonly #answers: TrialAnswers;
  readonly #asOf: CalendarDate;

  constructor(answers: TrialAnswers, asOf: CalendarDate) {
    this.#answers = answers;
    this.#asOf = asOf;
  }

  #refuse(question: TrialQuestion, message: string): null {
    this.problems.push({ question, message, isOpen: false });
    return null;
  }

  #ask(question: TrialQuestion, message: string): typeof unknown {
    this.problems.push({ question, message, isOpen: true });
    return unknown;
  }

  /** The number that was typed; null where none was, where it is not known and where it cannot be read. */
  number(question: TrialNumber): number | null {
    const text = this.#answers[question].trim();
    if (text === "" || text === NOT_KNOWN) return null;
    const { from, to, problem } = TRIAL_NUMBERS[question];
    const pattern = question === "usMonths" ? HALVES : WHOLE;
    const value = pattern.test(text) ? Number(text.replace(",", ".")) : null;
    return value === null || value < from || value > to ? this.#refuse(question, problem) : value;
  }

  /** A number that is mistyped is a mistake, and no number "not known". */
  #isMistyped(question: TrialQuestion): boolean {
    return this.problems.some((problem) => problem.question === question && !problem.isOpen);
  }

  exam(exam: "step1" | "step2ck"): Told<readonly ExamAttempt[]> {
    const result = this.#answers[exam];
    if (result === null || result === "unknown") return unknown;
    const failures = this.#answers[`${exam}Failures`];
    if (failures === null) {
      return this.#ask(
        `${exam}Failures`,
        "Say how many attempts failed. Until then this exam counts as unknown.",
      );
    }
    const score = result === "passed" ? this.number(`${exam}Score`) : null;
    if (this.#isMistyped(`${exam}Score`)) return unknown;
    const attempts = listAttempts(Number(failures), result === "passed" ? { score } : null);
    const [problem] = findAttemptProblems(exam, attempts, { asOf: this.#asOf });
    if (problem === undefined) return known(attempts);
    this.#refuse(`${exam}Failures`, problem.message);
    return unknown;
  }

  graduation(): Told<Graduation> {
    const { graduation: status } = this.#answers;
    if (status === null || status === "unknown") return unknown;
    const year = this.number("graduationYear");
    if (year === null) {
      if (this.#isMistyped("graduationYear") || this.#answers.graduationYear === NOT_KNOWN) return unknown;
      return this.#ask("graduationYear", "Say the year. Until then graduation counts as unknown.");
    }
    const graduation: Graduation = status === "student" ? { status, expectedYear: year } : { status, year };
    const [problem] = findGraduationProblems(graduation, this.#asOf);
    if (problem === undefined) return known(graduation);
    this.#refuse("graduationYear", problem.message);
    return unknown;
  }

  usMonths(): Told<number> {
    const months = this.number("usMonths");
    return months === null ? unknown : known(months);
  }

  letters(): Told<readonly Letter[]> {
    const { letters } = this.#answers;
    if (letters === "none") return known([]);
    if (letters !== "some") return unknown;
    const counts = KINDS.map(({ question }) => this.number(question));
    if (KINDS.some(({ question }) => this.#isMistyped(question))) return unknown;
    if (counts.every((count) => count === null || count === 0)) {
      return this.#ask("usAnesthesiologists", "Say how many letters. Until then letters count as unknown.");
    }
    return known(
      KINDS.flatMap(({ question, ...kind }, index) =>
        Array.from({ length: counts[index] ?? 0 }, (_, place) => toLetter(`${question}-${place + 1}`, kind)),
      ),
    );
  }
}

function listAttempts(failures: number, pass: { score: number | null } | null): readonly ExamAttempt[] {
  const failed = Array.from({ length: failures }, (): ExamAttempt => {
    return { takenOn: null, result: "fail", score: null };
  });
  return pass === null ? failed : [...failed, { takenOn: null, result: "pass", score: pass.score }];
}

/** Stands for every country but the United States: a user-assigned code that names none. */
const ELSEWHERE = "ZZ";

/** The kinds of letter that are asked for, each letter in one of them. */
const KINDS = [
  { question: "usAnesthesiologists", specialty: "anesthesiology", country: "US" },
  { question: "otherUsWriters", specialty: "other-clinical", country: "US" },
  { question: "anesthesiologistsElsewhere", specialty: "anesthesiology", country: ELSEWHERE },
  { question: "otherWritersElsewhere", specialty: "other-clinical", country: ELSEWHERE },
] as const satisfies readonly (Pick<Letter, "specialty" | "country"> & { question: TrialNumber })[];

/** A letter that is in, of which nothing else is asked. */
function toLetter(id: string, kind: Pick<Letter, "specialty" | "country">): Letter {
  return {
    id,
    writer: "",
    institution: null,
    relation: null,
    supervisedDirectly: null,
    acquaintance: null,
    askedWhetherStrong: null,
    writerAnswer: null,
    status: "uploaded",
    endReason: null,
    reachedOn: {},
    dueOn: null,
    ...kind,
  };
}

const VISAS = {
  none: { needed: false },
  j1: { needed: true, accepts: ["j1"] },
  h1b: { needed: true, accepts: ["h1b"] },
  either: { needed: true, accepts: ["j1", "h1b"] },
} as const satisfies Record<string, VisaNeed>;

/** A citizen needs no visa, whatever else was chosen before. */
function readVisa({ citizen, visa }: TrialAnswers): Told<VisaNeed> {
  if (citizen === "yes") return known(VISAS.none);
  return visa === null || visa === "unknown" ? unknown : known(VISAS[visa]);
}

function readImgClass({ citizen }: TrialAnswers): Profile["imgClass"] {
  if (citizen === null || citizen === "unknown") return unknown;
  return known(citizen === "yes" ? "us-img" : "non-us-img");
}

/** The answers as facts. What was not answered, is not known or cannot be read stays unknown. */
export function toTrialPerson(answers: TrialAnswers, asOf: CalendarDate): TrialPerson {
  const reader = new TrialReader(answers, asOf);
  const letters = reader.letters();
  const profile: Profile = {
    ...EMPTY_PROFILE,
    imgClass: readImgClass(answers),
    visa: readVisa(answers),
    step1: reader.exam("step1"),
    step2ck: reader.exam("step2ck"),
    graduation: reader.graduation(),
    usMonths: reader.usMonths(),
    hasNoLetters: answers.letters === "none" ? known(true) : unknown,
  };
  return {
    applicant: { profile, letters, plan: [] },
    planned: reader.number("planned"),
    problems: reader.problems,
  };
}

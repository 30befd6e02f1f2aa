import { type ExamAttempt, findPass } from "../applicant/exam-attempt.ts";
import type { Graduation, VisaNeed } from "../applicant/profile.ts";
import type { RosterChange } from "./roster-row.ts";

/** Where a fact that stands comes from, as far as a roster may change it. */
export type ToldBy =
  /** Nobody has told it. */
  | "nobody"
  /** An earlier roster, and nobody has touched it since. */
  | "roster"
  /** The person, or somebody for them. Taking it back is telling too. */
  | "person";

/** One fact as it stands, to be held against a file. */
export interface StandingFact {
  readonly change: RosterChange;
  readonly toldBy: ToldBy;
  /** Whether the file said the same before, and what stands was kept over it. */
  readonly isSettled: boolean;
}

/** What a file means for one fact. */
export type FactOutcome =
  /** Nothing stands. */
  | "new"
  /** Another file said otherwise. */
  | "changed"
  /** The file says nothing else than what stands. */
  | "same"
  /** A person told otherwise: somebody chooses, and what stands stays until then. */
  | "conflict"
  /** A person told otherwise, and that was kept over the same file before. */
  | "kept";

/** Holds what a file says of one fact against what stands. */
export function compareFact(said: RosterChange, { change, toldBy, isSettled }: StandingFact): FactOutcome {
  if (agrees(said, change)) return "same";
  if (toldBy === "person") return isSettled ? "kept" : "conflict";
  return change.value.state === "unknown" ? "new" : "changed";
}

/**
 * Whether a file says nothing else of a fact than what stands. A file that knows less does not contradict: it may leave
 * out the day of an exam, or its score.
 */
export function agrees(said: RosterChange, standing: RosterChange): boolean {
  if (said.value.state !== "known" || standing.value.state !== "known") {
    return said.value.state === standing.value.state;
  }
  switch (said.fact) {
    case "season":
    case "usMonths":
    case "imgClass":
      return said.value.value === standing.value.value;
    case "visa":
      return standing.fact === "visa" && standing.value.state === "known"
        ? isSameVisa(said.value.value, standing.value.value)
        : false;
    case "graduation":
      return standing.fact === "graduation" && standing.value.state === "known"
        ? toYear(said.value.value) === toYear(standing.value.value)
        : false;
    case "step1":
    case "step2ck":
    case "step3":
      return standing.fact === said.fact && standing.value.state === "known"
        ? isToldBy(standing.value.value, said.value.value)
        : false;
  }
}

function isSameVisa(one: VisaNeed, other: VisaNeed): boolean {
  const kindsOf = (visa: VisaNeed) => (visa.needed ? visa.accepts.toSorted().join(" ") : "none");
  return kindsOf(one) === kindsOf(other);
}

function toYear(graduation: Graduation): string {
  return graduation.status === "student"
    ? `student ${graduation.expectedYear}`
    : `graduate ${graduation.year}`;
}

/** Whether attempts that stand hold everything that a file tells of them: as many failures, and the same last attempt. */
function isToldBy(standing: readonly ExamAttempt[], said: readonly ExamAttempt[]): boolean {
  if (standing.length !== said.length) return false;
  const last = said.at(-1);
  if (last === undefined) return true;
  const pass = findPass(standing);
  if (last.result === "pass") return pass !== null && holds(pass, last);
  return pass === null && standing.some((attempt) => holds(attempt, last));
}

function holds(standing: ExamAttempt, said: ExamAttempt): boolean {
  const isSameDay = said.takenOn === null || said.takenOn === standing.takenOn;
  return isSameDay && (said.score === null || said.score === standing.score);
}

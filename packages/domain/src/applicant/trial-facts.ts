import type { CalendarDate } from "../kernel/calendar-date.ts";
import type { FactChange } from "./fact-change.ts";
import type { Letter } from "./letter.ts";
import type { Applicant, ProfileFact } from "./profile.ts";
import { findChangeProblems } from "./profile-problems.ts";
import type { TrialAnswers } from "./trial-answers.ts";
import { toTrialPerson } from "./trial-applicant.ts";

/** The facts of the trial that a record can take over as they are. */
const FACTS = [
  "imgClass",
  "visa",
  "step1",
  "step2ck",
  "graduation",
  "usMonths",
  "hasNoLetters",
] as const satisfies readonly ProfileFact[];

/** What the trial can give to a record, and what it cannot. */
export interface TrialFacts {
  /** Facts that the record does not hold yet, each with what a change must name as its ground. */
  readonly offered: readonly { readonly change: FactChange; readonly basedOn: FactChange }[];
  /** Facts that the record holds already. They stay as they are there. */
  readonly held: readonly ProfileFact[];
  /** Facts that contradict the record, with the sentence why. */
  readonly refused: readonly { readonly fact: ProfileFact; readonly message: string }[];
  /** Letters that are in, but have no writer's name yet: each is added by hand. */
  readonly lettersToName: number;
  /** Programs planned: a number names none of them. */
  readonly programsToChoose: number;
}

function countLetters({ letters }: { letters: Applicant["letters"] }): number {
  const list: readonly Letter[] = letters.state === "known" ? letters.value : [];
  return list.length;
}

/** Compares answers with a record: only what nobody told there is offered, field by field. */
export function toTrialFacts(answers: TrialAnswers, record: Applicant, asOf: CalendarDate): TrialFacts {
  const { applicant, planned } = toTrialPerson(answers, asOf);
  const told = FACTS.filter((fact) => applicant.profile[fact].state === "known");
  const isHeld = (fact: ProfileFact) =>
    record.profile[fact].state !== "unknown" || (fact === "hasNoLetters" && record.letters.state === "known");
  const open = told
    .filter((fact) => !isHeld(fact))
    .map((fact) => toChange(fact, applicant, record))
    .map((change) => ({
      ...change,
      problem: findChangeProblems(record.profile, change.change, { asOf })[0],
    }));
  return {
    offered: open.flatMap(({ problem, ...change }) => (problem === undefined ? [change] : [])),
    held: told.filter(isHeld),
    refused: open.flatMap(({ problem, change }) =>
      problem === undefined ? [] : [{ fact: change.fact, message: problem.message }],
    ),
    lettersToName: record.letters.state === "known" ? 0 : countLetters(applicant),
    programsToChoose: record.plan.length > 0 ? 0 : (planned ?? 0),
  };
}

function toChange(
  fact: (typeof FACTS)[number],
  { profile }: Applicant,
  record: Applicant,
): { readonly change: FactChange; readonly basedOn: FactChange } {
  return { change: pick(fact, profile), basedOn: pick(fact, record.profile) };
}

/** One fact with its value. Written out, so that fact and value stay together for the compiler. */
function pick(fact: (typeof FACTS)[number], profile: Applicant["profile"]): FactChange {
  switch (fact) {
    case "imgClass":
      return { fact, value: profile.imgClass };
    case "visa":
      return { fact, value: profile.visa };
    case "step1":
      return { fact, value: profile.step1 };
    case "step2ck":
      return { fact, value: profile.step2ck };
    case "graduation":
      return { fact, value: profile.graduation };
    case "usMonths":
      return { fact, value: profile.usMonths };
    case "hasNoLetters":
      return { fact, value: profile.hasNoLetters };
  }
}

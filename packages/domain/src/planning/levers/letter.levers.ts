import { isLetterMet, isLetterOpen, type Letter } from "../../applicant/letter.ts";
import type { Applicant } from "../../applicant/profile.ts";
import { COUNTRY_CODES } from "../../kernel/country-code.ts";
import { known } from "../../kernel/told.ts";
import type { ParameterId } from "../../parameters/parameters.ts";
import { daysLater } from "../../rules/days-later.ts";
import { countInWords, listInWords } from "../../rules/words.ts";
import {
  asSeries,
  type Lever,
  type LeverId,
  type LeverView,
  MOST_MOVES,
  type Move,
  type MoveTime,
} from "./lever.ts";
import { NO_FEE, NOT_PUBLISHED } from "./move-cost.ts";
import { AT_ONCE, afterDays, DAYS_OF_MONTH, TIME_NOT_KNOWN, timeUntil } from "./move-time.ts";

/** Some country that is not the United States: which, no rule asks. */
const ELSEWHERE = COUNTRY_CODES.find((code) => code !== "US") ?? "CA";

/** A letter that is in, of a supervisor who knows the work well and was asked for a strong one. */
const NEW_LETTER: Letter = {
  id: "",
  writer: "",
  institution: null,
  relation: "clinical-supervisor",
  specialty: "other-clinical",
  country: ELSEWHERE,
  supervisedDirectly: true,
  acquaintance: "well",
  askedWhetherStrong: true,
  writerAnswer: "strong",
  status: "uploaded",
  endReason: null,
  reachedOn: {},
  dueOn: null,
};

function withLetters(
  applicant: Applicant,
  change: (letters: readonly Letter[]) => readonly Letter[],
): Applicant {
  const { letters } = applicant;
  return letters.state === "unknown" ? applicant : { ...applicant, letters: known(change(letters.value)) };
}

function listLetters({ letters }: Applicant): readonly Letter[] {
  return letters.state === "unknown" ? [] : letters.value;
}

const ASKING = ["letterAnswerDays", "letterWritingDays"] as const satisfies readonly ParameterId[];

const AFTER_A_MONTH =
  "Counted with a first month of work in the United States: a letter comes from somebody who supervised.";

/** Whether a letter from the United States waits for the first work there. Untold is not none. */
function isMonthAhead(isUs: boolean, { usMonths, parameters }: LeverView["reading"]): boolean {
  return isUs && usMonths !== null && usMonths < parameters.someUsMonths;
}

/** A writer is asked, answers and writes. Where there is no work in the United States yet, a US letter waits for a first month of it. */
function timeOfNew(isUs: boolean, view: LeverView): MoveTime {
  const { letterAnswerDays, letterWritingDays, someUsMonths } = view.reading.parameters;
  const writing = letterAnswerDays + letterWritingDays;
  const { usMonths } = view.reading;
  if (!isMonthAhead(isUs, view.reading)) return afterDays(writing, view, ASKING);
  const first = (someUsMonths - (usMonths ?? 0)) * DAYS_OF_MONTH;
  return afterDays(Math.ceil(first) + writing, view, ["someUsMonths", ...ASKING]);
}

interface NewLetter {
  readonly id: LeverId;
  readonly title: string;
  readonly rules: Lever["rules"];
  readonly letter: Pick<Letter, "specialty" | "country">;
  /** The most that any rule asks for. */
  readonly atMost: (view: LeverView) => number;
  readonly inWords: (count: number) => string;
}

function toLever({ id, title, rules, letter, atMost, inWords }: NewLetter): Lever {
  const findMoves = (view: LeverView): readonly Move[] => {
    const isUs = letter.country === "US";
    const time = timeOfNew(isUs, view);
    return Array.from({ length: Math.min(atMost(view), MOST_MOVES) }, (_, index) => {
      const added = Array.from({ length: index + 1 }, (__, nth) => ({
        ...NEW_LETTER,
        ...letter,
        id: `${id}-${nth + 1}`,
      }));
      return {
        title: inWords(index + 1),
        time,
        cost: NOT_PUBLISHED,
        note: isMonthAhead(isUs, view.reading) ? AFTER_A_MONTH : null,
        apply: (applicant) => withLetters(applicant, (letters) => [...letters, ...added]),
      };
    });
  };
  return {
    id,
    title,
    facts: ["letters"],
    rules,
    findMoves: (view) => (view.applicant.letters.state === "unknown" ? [] : asSeries(findMoves(view))),
  };
}

const NEW_LETTERS: readonly NewLetter[] = [
  {
    id: "us-anesthesiologist-letter",
    title: "A letter of a US anesthesiologist",
    rules: ["E3", "E8", "E9"],
    letter: { specialty: "anesthesiology", country: "US" },
    atMost: ({ reading }) => reading.parameters.usAnesthesiologistLetters,
    inWords: (count) =>
      count === 1
        ? "A letter of a US anesthesiologist who supervised directly"
        : `${count} letters of US anesthesiologists who supervised directly`,
  },
  {
    id: "us-letter",
    title: "A letter from the United States",
    rules: ["E2"],
    letter: { specialty: "other-clinical", country: "US" },
    atMost: ({ reading }) => reading.parameters.usLettersForHolisticReview,
    inWords: (count) =>
      count === 1
        ? "A letter of a clinical supervisor in the United States"
        : `${count} letters of clinical supervisors in the United States`,
  },
  {
    id: "anesthesiologist-letter",
    title: "A letter of an anesthesiologist",
    rules: ["E1"],
    letter: { specialty: "anesthesiology", country: ELSEWHERE },
    atMost: () => 1,
    inWords: () => "A letter of an anesthesiologist outside the United States",
  },
  {
    id: "supervisor-letter",
    title: "Letters of clinical supervisors",
    rules: ["E6"],
    letter: { specialty: "other-clinical", country: ELSEWHERE },
    atMost: ({ reading }) => reading.parameters.lettersNeeded,
    inWords: (count) =>
      count === 1 ? "A letter of a clinical supervisor" : `${count} letters of clinical supervisors`,
  },
];

const DAYS_LEFT_OF = {
  identified: ASKING,
  asked: ASKING,
  agreed: ["letterWritingDays"],
  "in-progress": ["letterReminderDays"],
} as const satisfies Partial<Record<Letter["status"], readonly (keyof LeverView["reading"]["parameters"])[]>>;

function isWaiting(letter: Letter): letter is Letter & { readonly status: keyof typeof DAYS_LEFT_OF } {
  return isLetterOpen(letter) && !isLetterMet(letter);
}

/** Whether the writer has said yes: what is left is the writing, which runs already. */
function isBeingWritten({ status }: Letter): boolean {
  return status === "agreed" || status === "in-progress";
}

/**
 * Until the due date, where one lies ahead; else as long as the stages that are left should take, counted from the day the
 * stage was reached where the letter is being written. Once that day is past, the letter may come any day: no time is known.
 */
function timeToFinish(
  letter: Letter & { readonly status: keyof typeof DAYS_LEFT_OF },
  view: LeverView,
): MoveTime {
  const { asOf } = view.context;
  if (letter.dueOn !== null && letter.dueOn >= asOf) return timeUntil(letter.dueOn, asOf, []);
  const parameters: readonly ParameterId[] = DAYS_LEFT_OF[letter.status];
  const days = parameters.reduce((sum, id) => sum + view.reading.parameters[id], 0);
  if (!isBeingWritten(letter)) return afterDays(days, view, parameters);
  if (letter.dueOn !== null) return TIME_NOT_KNOWN;
  const reachedOn = letter.reachedOn[letter.status];
  const isBegun = reachedOn !== undefined && reachedOn <= asOf;
  const readyOn = daysLater(isBegun ? reachedOn : asOf, days);
  return readyOn < asOf ? TIME_NOT_KNOWN : timeUntil(readyOn, asOf, parameters);
}

interface Waiting {
  readonly letter: Letter;
  readonly time: MoveTime;
}

/** A letter that may come any day is taken after those whose day is known. */
const NO_TIME = 1_000;

/** The soonest first; of one day, by writer. */
function bySoonest(a: Waiting, b: Waiting): number {
  const days = (a.time.months ?? NO_TIME) - (b.time.months ?? NO_TIME);
  return days || compareText(a.letter.writer, b.letter.writer) || compareText(a.letter.id, b.letter.id);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** What rules tell letters apart by: of one kind, any is as good as another. */
function toKind({ specialty, country, supervisedDirectly, relation }: Letter): string {
  const isUs = country === null ? null : country === "US";
  return JSON.stringify([specialty, isUs, supervisedDirectly, relation]);
}

/** The letters of one kind, brought to their end one after the other: first one, then two, and so on. */
function finish(waiting: readonly Waiting[]): readonly Move[] {
  return waiting.map(({ time }, index): Move => {
    const done = waiting.slice(0, index + 1).map(({ letter }) => letter);
    const ids = new Set(done.map(({ id }) => id));
    const writers = listInWords(done.map(({ writer }) => writer));
    return {
      title: done.length === 1 ? `The letter of ${writers}, uploaded` : `The letters of ${writers}, uploaded`,
      time,
      cost: NOT_PUBLISHED,
      note: null,
      apply: (applicant) =>
        withLetters(applicant, (letters) =>
          letters.map((letter) => (ids.has(letter.id) ? { ...letter, status: "uploaded" } : letter)),
        ),
    };
  });
}

/** The most kinds of letters on their way that are looked at: the search grows with the cube of what is open. */
const MOST_KINDS = 5;

/** The most letters of one kind that any rule asks for. */
function mostAsked({ reading: { parameters } }: LeverView): number {
  const { lettersNeeded, usAnesthesiologistLetters, usLettersForHolisticReview } = parameters;
  return Math.min(Math.max(lettersNeeded, usAnesthesiologistLetters, usLettersForHolisticReview), MOST_MOVES);
}

/** Letters that are on their way, brought to their end. */
const FINISH_LETTER: Lever = {
  id: "finish-letter",
  title: "Letters that are on their way",
  facts: ["letters"],
  rules: ["E7"],
  findMoves: (view) => {
    const waiting = listLetters(view.applicant)
      .filter(isWaiting)
      .map((letter) => ({ letter, time: timeToFinish(letter, view) }));
    const kinds = Map.groupBy(waiting.toSorted(bySoonest), ({ letter }) => toKind(letter));
    // The soonest letters of each kind stand first, so that many kinds are told by those which come first.
    return [...kinds]
      .slice(0, MOST_KINDS)
      .toSorted(([a], [b]) => compareText(a, b))
      .flatMap(([kind, ofKind]) => asSeries(finish(ofKind.slice(0, mostAsked(view))), kind));
  },
};

const isNotAsked = (letter: Letter): boolean => isWaiting(letter) && letter.askedWhetherStrong === false;

/** Writers whose letter is not in and who were not asked whether it will be a strong one. */
const ASK_WHETHER_STRONG: Lever = {
  id: "ask-whether-strong",
  title: "Ask whether the letter will be strong",
  facts: ["letters"],
  rules: ["E4"],
  findMoves: (view) => {
    const count = listLetters(view.applicant).filter(isNotAsked).length;
    if (count === 0) return [];
    return asSeries([
      {
        title: `${countInWords(count, "writer")} asked whether the letter will be a strong one`,
        time: AT_ONCE(view),
        cost: NO_FEE,
        note: null,
        apply: (applicant) =>
          withLetters(applicant, (letters) =>
            letters.map((letter) => (isNotAsked(letter) ? { ...letter, askedWhetherStrong: true } : letter)),
          ),
      },
    ]);
  },
};

/** What can still be done about letters: what is on its way, what can be asked for. */
export const LETTER_LEVERS: readonly Lever[] = [
  FINISH_LETTER,
  ...NEW_LETTERS.map(toLever),
  ASK_WHETHER_STRONG,
];

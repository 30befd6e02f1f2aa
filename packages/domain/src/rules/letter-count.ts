import { isLetterMet, isLetterOpen, type Letter } from "../applicant/letter.ts";
import type { Truth } from "../kernel/answer.ts";
import type { Told } from "../kernel/told.ts";
import {
  isAnesthesiologist,
  isFromUs,
  isStrongest,
  isUsAnesthesiologist,
  isWanted,
  knowsWork,
  wasAsked,
} from "./letters/letter-questions.ts";
import { toLettersKey } from "./letters/letters-key.ts";
import { OPEN, type OpenFacts } from "./open-facts.ts";
import { toTruth, type Verdict } from "./verdict.ts";

/** Letters met of letters needed, and the two kinds that the guide asks for by name. */
export interface LetterCount {
  /** Letters uploaded or assigned; null while the letters are not told: that is not zero. */
  readonly met: number | null;
  readonly needed: number;
  /** Open letters that are not met yet; null while the letters are not told. */
  readonly onTheWay: number | null;
  /** Whether a letter of an anesthesiologist is met. */
  readonly anesthesiologist: Truth;
  /** Whether a letter of an anesthesiologist who works in the United States is met. */
  readonly usAnesthesiologist: Truth;
  /** Whether any letter from the United States is met. */
  readonly fromUs: Truth;
}

/** How many met letters are of a kind: surely, and at most, where a writer's country or specialty is not told. */
export interface KindCount {
  readonly surely: number;
  readonly atMost: number;
  /** What would tell the difference. */
  readonly open: OpenFacts;
}

/** What rules read of letters: people whose letters come to the same share one. */
export interface LettersSummary {
  readonly met: number | null;
  readonly onTheWay: number | null;
  readonly anesthesiologist: KindCount;
  readonly usAnesthesiologist: KindCount;
  readonly fromUs: KindCount;
  /** Of an anesthesiologist or an ICU physician, in the United States, who supervised directly (E3). */
  readonly strongest: KindCount;
  /** Of anesthesiologists and of clinical supervisors (E6). */
  readonly wanted: KindCount;
  /** Whether a letter of an anesthesiologist is on its way. */
  readonly isAnesthesiologistOnTheWay: boolean;
  /** Whether a writer whose letter still counts and is not in was not asked for a strong one (E4). */
  readonly someUnasked: Verdict;
  /** Whether a letter that still counts is of a writer who knows the work little, or did not supervise it (E5). */
  readonly someKnowLittle: Verdict;
  /** Whether a letter waits for a next step (E7). */
  readonly someWait: Verdict;
}

/** The letters as far as rules read them. */
export interface LettersReading extends LettersSummary {
  /** The letters themselves; empty while they are not told, which `met` tells apart from none. */
  readonly list: readonly Letter[];
  /** All but the letters themselves, shared with whose letters come to the same. */
  readonly summary: LettersSummary;
}

const NONE: KindCount = Object.freeze({ surely: 0, atMost: 0, open: 0 });
const NOT_TOLD: KindCount = Object.freeze({
  surely: 0,
  atMost: Number.POSITIVE_INFINITY,
  open: OPEN.letters,
});

const LETTERS_OPEN: LettersSummary = Object.freeze({
  met: null,
  onTheWay: null,
  anesthesiologist: NOT_TOLD,
  usAnesthesiologist: NOT_TOLD,
  fromUs: NOT_TOLD,
  strongest: NOT_TOLD,
  wanted: NOT_TOLD,
  isAnesthesiologistOnTheWay: false,
  someUnasked: OPEN.letters,
  someKnowLittle: OPEN.letters,
  someWait: OPEN.letters,
});

const NO_LETTERS: readonly Letter[] = Object.freeze([]);

/** Whether at least so many letters of the kind are met. */
export function hasAtLeast(kind: KindCount, count: number): Verdict {
  if (kind.surely >= count) return true;
  return kind.atMost < count ? false : kind.open;
}

/** How many met letters are of a kind. */
function countKind(letters: readonly Letter[], isOfKind: (letter: Letter) => Verdict): KindCount {
  let surely = 0;
  let perhaps = 0;
  let open: OpenFacts = 0;
  for (const letter of letters) {
    if (!isLetterMet(letter)) continue;
    const verdict = isOfKind(letter);
    if (verdict === true) surely += 1;
    else if (verdict !== false) {
      perhaps += 1;
      open |= verdict;
    }
  }
  return surely + perhaps === 0 ? NONE : { surely, atMost: surely + perhaps, open };
}

/** Whether any letter that still counts answers a yes-or-no question with no; open while one leaves it open. */
function anySaysNo(
  letters: readonly Letter[],
  open: OpenFacts,
  answerOf: (letter: Letter) => boolean | null,
): Verdict {
  let isOpen = false;
  for (const letter of letters) {
    if (!isLetterOpen(letter)) continue;
    const answer = answerOf(letter);
    if (answer === false) return true;
    if (answer === null) isOpen = true;
  }
  return isOpen ? open : false;
}

function summarize(list: readonly Letter[]): LettersSummary {
  const onTheWay = list.filter((letter) => isLetterOpen(letter) && !isLetterMet(letter));
  return Object.freeze({
    met: list.filter(isLetterMet).length,
    onTheWay: onTheWay.length,
    anesthesiologist: countKind(list, isAnesthesiologist),
    usAnesthesiologist: countKind(list, isUsAnesthesiologist),
    fromUs: countKind(list, isFromUs),
    strongest: countKind(list, isStrongest),
    wanted: countKind(list, isWanted),
    isAnesthesiologistOnTheWay: onTheWay.some((letter) => isAnesthesiologist(letter) === true),
    someUnasked: anySaysNo(list, OPEN.writerAsked, wasAsked),
    someKnowLittle: anySaysNo(list, OPEN.writerSupervision, knowsWork),
    someWait: list.some((letter) => isLetterOpen(letter) && letter.status !== "assigned"),
  });
}

/** Beyond so many the memory starts anew: what letters can come to has no end. */
const MOST_SUMMARIES = 4000;

const summaries = new Map<number, LettersSummary>();

/** One summary for all people whose letters come to the same; of many letters each has their own. */
function findSummary(list: readonly Letter[]): LettersSummary {
  const key = toLettersKey(list);
  if (key === null) return summarize(list);
  let summary = summaries.get(key);
  if (summary === undefined) {
    if (summaries.size >= MOST_SUMMARIES) summaries.clear();
    summary = summarize(list);
    summaries.set(key, summary);
  }
  return summary;
}

/** The letters. Only what lies in the portal counts as met (E7). */
export function readLetters(letters: Told<readonly Letter[]>): LettersReading {
  const summary = letters.state === "unknown" ? LETTERS_OPEN : findSummary(letters.value);
  return {
    list: letters.state === "unknown" ? NO_LETTERS : letters.value,
    summary,
    met: summary.met,
    onTheWay: summary.onTheWay,
    anesthesiologist: summary.anesthesiologist,
    usAnesthesiologist: summary.usAnesthesiologist,
    fromUs: summary.fromUs,
    strongest: summary.strongest,
    wanted: summary.wanted,
    isAnesthesiologistOnTheWay: summary.isAnesthesiologistOnTheWay,
    someUnasked: summary.someUnasked,
    someKnowLittle: summary.someKnowLittle,
    someWait: summary.someWait,
  };
}

const counts = new WeakMap<LettersSummary, LetterCount>();

/** The letters as lists and tables show them; one for all people whose letters come to the same. */
export function toLetterCount({ summary }: LettersReading, needed: number): LetterCount {
  const made = counts.get(summary);
  if (made?.needed === needed) return made;
  const count = Object.freeze({
    met: summary.met,
    needed,
    onTheWay: summary.onTheWay,
    anesthesiologist: toTruth(hasAtLeast(summary.anesthesiologist, 1)),
    usAnesthesiologist: toTruth(hasAtLeast(summary.usAnesthesiologist, 1)),
    fromUs: toTruth(hasAtLeast(summary.fromUs, 1)),
  });
  counts.set(summary, count);
  return count;
}

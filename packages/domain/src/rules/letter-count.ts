import { isLetterMet, isLetterOpen, type Letter } from "../applicant/letter.ts";
import type { Truth } from "../kernel/answer.ts";
import type { Told } from "../kernel/told.ts";
import { OPEN, type OpenFacts } from "./open-facts.ts";
import { allOf, toTruth, type Verdict } from "./verdict.ts";

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

/** The letters as far as rules read them. */
export interface LettersReading {
  /** The letters themselves; empty while they are not told, which `met` tells apart from none. */
  readonly list: readonly Letter[];
  readonly met: number | null;
  readonly onTheWay: number | null;
  readonly anesthesiologist: KindCount;
  readonly usAnesthesiologist: KindCount;
  readonly fromUs: KindCount;
  /** Of an anesthesiologist or an ICU physician, in the United States, who supervised directly (E3). */
  readonly strongest: KindCount;
  /** Whether a letter of an anesthesiologist is on its way. */
  readonly isAnesthesiologistOnTheWay: boolean;
}

const NONE: KindCount = Object.freeze({ surely: 0, atMost: 0, open: 0 });
const NOT_TOLD: KindCount = Object.freeze({
  surely: 0,
  atMost: Number.POSITIVE_INFINITY,
  open: OPEN.letters,
});

const LETTERS_OPEN: LettersReading = Object.freeze({
  list: Object.freeze([]),
  met: null,
  onTheWay: null,
  anesthesiologist: NOT_TOLD,
  usAnesthesiologist: NOT_TOLD,
  fromUs: NOT_TOLD,
  strongest: NOT_TOLD,
  isAnesthesiologistOnTheWay: false,
});

const NO_LETTERS: LettersReading = Object.freeze({
  list: Object.freeze([]),
  met: 0,
  onTheWay: 0,
  anesthesiologist: NONE,
  usAnesthesiologist: NONE,
  fromUs: NONE,
  strongest: NONE,
  isAnesthesiologistOnTheWay: false,
});

/** Whether at least so many letters of the kind are met. */
export function hasAtLeast(kind: KindCount, count: number): Verdict {
  if (kind.surely >= count) return true;
  return kind.atMost < count ? false : kind.open;
}

/** Whether the writer is an anesthesiologist. */
export function isAnesthesiologist(letter: Letter): Verdict {
  return letter.specialty === null ? OPEN.writerSpecialty : letter.specialty === "anesthesiology";
}

function isFromUs(letter: Letter): Verdict {
  return letter.country === null ? OPEN.writerCountry : letter.country === "US";
}

function isIcuOrAnesthesia(letter: Letter): Verdict {
  const { specialty } = letter;
  if (specialty === null) return OPEN.writerSpecialty;
  return specialty === "anesthesiology" || specialty === "critical-care";
}

function isSupervisor(letter: Letter): Verdict {
  return letter.supervisedDirectly ?? OPEN.writerSupervision;
}

/** How many met letters are of a kind. */
export function countKind(letters: readonly Letter[], isOfKind: (letter: Letter) => Verdict): KindCount {
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

const isUsAnesthesiologist = (letter: Letter): Verdict => allOf(isAnesthesiologist(letter), isFromUs(letter));
const isStrongest = (letter: Letter): Verdict =>
  allOf(isIcuOrAnesthesia(letter), isFromUs(letter), isSupervisor(letter));

/** The letters. Only what lies in the portal counts as met (E7). */
export function readLetters(letters: Told<readonly Letter[]>): LettersReading {
  if (letters.state === "unknown") return LETTERS_OPEN;
  const list = letters.value;
  if (list.length === 0) return NO_LETTERS;
  let met = 0;
  let onTheWay = 0;
  let isAnesthesiologistOnTheWay = false;
  for (const letter of list) {
    if (isLetterMet(letter)) met += 1;
    else if (isLetterOpen(letter)) {
      onTheWay += 1;
      if (isAnesthesiologist(letter) === true) isAnesthesiologistOnTheWay = true;
    }
  }
  return {
    list,
    met,
    onTheWay,
    anesthesiologist: countKind(list, isAnesthesiologist),
    usAnesthesiologist: countKind(list, isUsAnesthesiologist),
    fromUs: countKind(list, isFromUs),
    strongest: countKind(list, isStrongest),
    isAnesthesiologistOnTheWay,
  };
}

/** The letters as lists and tables show them. */
export function toLetterCount(letters: LettersReading, needed: number): LetterCount {
  return {
    met: letters.met,
    needed,
    onTheWay: letters.onTheWay,
    anesthesiologist: toTruth(hasAtLeast(letters.anesthesiologist, 1)),
    usAnesthesiologist: toTruth(hasAtLeast(letters.usAnesthesiologist, 1)),
    fromUs: toTruth(hasAtLeast(letters.fromUs, 1)),
  };
}

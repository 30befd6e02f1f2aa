import { isLetterMet, isLetterOpen, type Letter } from "../../applicant/letter.ts";
import { OPEN } from "../open-facts.ts";
import type { Verdict } from "../verdict.ts";
import {
  isAnesthesiologist,
  isFromUs,
  isStrongest,
  isUsAnesthesiologist,
  isWanted,
  knowsWork,
  wasAsked,
} from "./letter-questions.ts";

/** Each count has one octal digit of the key. */
const MOST_LETTERS = 7;
/** The counts stand above the bits. */
const COUNTS_FROM = 2 ** 16;
const WRITER_BITS = OPEN.writerSpecialty | OPEN.writerCountry | OPEN.writerSupervision | OPEN.writerRelation;
const FIRST_WRITER_BIT = OPEN.writerSpecialty;

/** One more letter of a kind, surely or perhaps. */
function weigh(verdict: Verdict): number {
  if (verdict === true) return 1;
  return verdict === false ? 0 : 8;
}

function toBits(verdict: Verdict): number {
  return typeof verdict === "boolean" ? 0 : (verdict & WRITER_BITS) / FIRST_WRITER_BIT;
}

function ofMet(letter: Letter): number {
  let weight = weigh(isAnesthesiologist(letter));
  weight = weight * 64 + weigh(isUsAnesthesiologist(letter));
  weight = weight * 64 + weigh(isFromUs(letter));
  weight = weight * 64 + weigh(isStrongest(letter));
  weight = weight * 64 + weigh(isWanted(letter));
  return weight * 64 + 1;
}

/** no, or not told, one bit each */
function ofAnswer(answer: boolean | null): number {
  if (answer === true) return 0;
  return answer === false ? 1 : 2;
}

function bitsOf(letter: Letter): number {
  const isMet = isLetterMet(letter);
  let bits = isMet ? toBits(isUsAnesthesiologist(letter)) : 0;
  bits = bits * 8 + (isMet ? toBits(isStrongest(letter)) : 0);
  bits = bits * 16 + (isMet ? toBits(isWanted(letter)) : 0);
  bits = bits * 4 + ofAnswer(wasAsked(letter));
  bits = bits * 4 + ofAnswer(knowsWork(letter));
  bits = bits * 2 + (letter.status === "assigned" ? 0 : 1);
  return bits * 2 + (!isMet && isAnesthesiologist(letter) === true ? 1 : 0);
}

/** A number that two people share only when their letters come to the same; null for more letters than it has room for. */
export function toLettersKey(list: readonly Letter[]): number | null {
  if (list.length > MOST_LETTERS) return null;
  let counts = 0;
  let bits = 0;
  for (const letter of list) {
    if (!isLetterOpen(letter)) continue;
    counts += isLetterMet(letter) ? ofMet(letter) : 8;
    bits |= bitsOf(letter);
  }
  return counts * COUNTS_FROM + bits;
}

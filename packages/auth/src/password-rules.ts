import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";
import { countCharacters, longestPassword } from "./passwords.ts";

/** The shortest password, in characters, where it is the only proof. Source: NIST SP 800-63B-4. */
export const shortestPassword = 15;

/** A password that takes fewer guesses than 10 to this power is refused. */
const leastGuessesLog10 = 10;

/** So much must be left when the words that others know are taken out, however often they were repeated. */
const leastOwnCharacters = 8;

/** Judging takes time that grows with length; what starts with 64 guessable characters is not saved by the rest. */
const judgedCharacters = 64;

/** Words that anyone who attacks this very site tries first. */
const wordsOfThisSite = [
  "induction",
  "anesthesiology",
  "anaesthesiology",
  "anesthesia",
  "residency",
  "resident",
  "applicant",
  "advisor",
  "match",
  "eras",
  "nrmp",
  "usmle",
  "ecfmg",
  "img",
  "step",
  "doctor",
  "password",
] as const;

/** 49,000 leaked passwords, 7,776 dictionary words and the keyboard rows, all bundled: nothing is asked over the network. */
const judge = new ZxcvbnFactory({
  dictionary: { ...dictionary },
  graphs: adjacencyGraphs,
  maxLength: judgedCharacters,
});

/**
 * What is wrong with a new password, as a sentence for the person who chose it; null when nothing is. There are no rules
 * about kinds of characters.
 *
 * @param personal the person's name, e-mail address and organisation: what others know must not make the password
 */
export function findPasswordProblem(password: string, personal: readonly string[]): string | null {
  const length = countCharacters(password);
  if (length < shortestPassword) {
    return `Use at least ${shortestPassword} characters; this has ${length}. Four words that do not belong together make a good password.`;
  }
  if (length > longestPassword) return `Use at most ${longestPassword} characters.`;
  if (!password.isWellFormed() || password.includes("\0")) {
    return "This password contains a character that cannot be stored. Type it again.";
  }
  const known = [...wordsOfThisSite, ...personal.flatMap(toWords)];
  const isOwn = countCharacters(withoutWords(password, known)) >= leastOwnCharacters;
  if (isOwn && judge.check(password, known).guessesLog10 >= leastGuessesLog10) return null;
  return "This password is too easy to guess: it consists of common words or passwords, of repetitions or keyboard rows, or of your own name or address. Four words that do not belong together make a good password.";
}

/** A text and the words in it: "Asha Rao" gives "asha rao", "asha" and "rao". */
function toWords(text: string): readonly string[] {
  const whole = text.toLowerCase().trim();
  const parts = whole.split(/[^\p{L}\p{N}]+/u).filter((part) => part.length > 2);
  return [...new Set([whole, ...parts])].filter((word) => word !== "");
}

function withoutWords(password: string, words: readonly string[]): string {
  const longestFirst = words.toSorted((one, other) => other.length - one.length);
  return longestFirst.reduce((rest, word) => rest.replaceAll(word, ""), password.toLowerCase());
}

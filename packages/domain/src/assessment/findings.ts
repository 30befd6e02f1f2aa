import type { ParameterValues } from "../parameters/resolve-parameters.ts";
import type { LettersSummary } from "../rules/letter-count.ts";
import type { Placement } from "../rules/placement.ts";
import type { Reading } from "../rules/reading.ts";
import { toFileKey, toLettersKey, toSupportKey, toTierKey } from "./alike.ts";
import { type AskedRule, findRanked, listAskedRules, listRanked, type RankedFinding } from "./asked-rules.ts";
import type { Finding } from "./assessment.ts";
import { put, putAll, startList, takeList } from "./ranked-list.ts";

const ON_PLACE_AND_SUPPORT = listAskedRules("placing", "support");
const BEFORE_PASS = listAskedRules("before-pass");
const ON_LETTERS = listAskedRules("letters");
const ON_FILE = listAskedRules("file");
const OWN = listAskedRules("own");

/** What some rules say, by a number that people share whom they cannot tell apart. */
type Remembered = Map<number, readonly RankedFinding[]>;

/** Beyond so many a memory starts anew, so that it stays small whoever comes. */
const MOST_REMEMBERED = 2000;

interface OfPlace {
  readonly tierKey: number;
  readonly bySupport: Remembered;
}

const ofPlaces = new WeakMap<Placement, OfPlace>();

function getOfPlace(reading: Reading): OfPlace {
  let ofPlace = ofPlaces.get(reading.placement);
  if (ofPlace === undefined) {
    ofPlace = { tierKey: toTierKey(reading), bySupport: new Map() };
    ofPlaces.set(reading.placement, ofPlace);
  }
  return ofPlace;
}

interface OfParameters {
  readonly byLetters: WeakMap<LettersSummary, Remembered>;
  readonly byFile: Remembered;
}

const ofParameters = new WeakMap<ParameterValues, OfParameters>();

function getOfParameters({ parameters }: Reading): OfParameters {
  let found = ofParameters.get(parameters);
  if (found === undefined) {
    found = { byLetters: new WeakMap(), byFile: new Map() };
    ofParameters.set(parameters, found);
  }
  return found;
}

function getByLetters({ byLetters }: OfParameters, { letters }: Reading): Remembered {
  let found = byLetters.get(letters.summary);
  if (found === undefined) {
    found = new Map();
    byLetters.set(letters.summary, found);
  }
  return found;
}

/** Asks rules of the first person of each number, and remembers for the others. */
function remember(remembered: Remembered, key: number, said: readonly RankedFinding[]): typeof said {
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, said);
  return said;
}

function putAsked(rules: readonly AskedRule[], reading: Reading): void {
  for (const rule of rules) {
    const ranked = findRanked(rule, reading);
    if (ranked !== null) put(ranked);
  }
}

/** What every rule says of a person, worst first; rules that do not hold say nothing. */
export function listFindings(reading: Reading): readonly Finding[] {
  const { tierKey, bySupport } = getOfPlace(reading);
  const ofNumbers = getOfParameters(reading);
  const byLetters = getByLetters(ofNumbers, reading);
  const { byFile } = ofNumbers;
  const supportKey = toSupportKey(reading);
  const lettersKey = toLettersKey(reading, tierKey);
  const fileKey = toFileKey(reading, tierKey);
  startList();
  putAll(
    bySupport.get(supportKey) ?? remember(bySupport, supportKey, listRanked(ON_PLACE_AND_SUPPORT, reading)),
  );
  putAll(byLetters.get(lettersKey) ?? remember(byLetters, lettersKey, listRanked(ON_LETTERS, reading)));
  putAll(byFile.get(fileKey) ?? remember(byFile, fileKey, listRanked(ON_FILE, reading)));
  if (reading.step2ck.passed !== true) putAsked(BEFORE_PASS, reading);
  putAsked(OWN, reading);
  return takeList();
}

/** Words that say nothing of which program is meant. */
const EMPTY_WORDS: ReadonlySet<string> = new Set([
  ...["a", "and", "at", "for", "in", "of", "the"],
  ...["anaesthesia", "anaesthesiology", "anesthesia", "anesthesiology"],
  ...["pgm", "program", "programs", "residency", "department", "dept"],
]);

/** How spreadsheets shorten what programs are called. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ["coll", "college"],
  ["ctr", "center"],
  ["centre", "center"],
  ["hosp", "hospital"],
  ["inst", "institute"],
  ["med", "medical"],
  ["sch", "school"],
  ["st", "saint"],
  ["univ", "university"],
]);

/** The words that tell programs apart, in their order: without marks, capitals, filling words and abbreviations. */
export function listTellingWords(text: string): readonly string[] {
  return text
    .normalize("NFD")
    .replaceAll(/\p{Mark}|['’.]/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "" && !EMPTY_WORDS.has(word))
    .map((word) => ABBREVIATIONS.get(word) ?? word);
}

/** A program as it can be named. */
export interface NamedProgram {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly city: string | null;
}

/** How sure a name is: the same words as the program's own, or fewer, more or shortened ones. */
export type NameMatch =
  | { readonly kind: "same" | "similar"; readonly id: string }
  | { readonly kind: "several"; readonly ids: readonly string[] }
  | { readonly kind: "too-many"; readonly count: number }
  | { readonly kind: "none" };

interface Words {
  readonly id: string;
  readonly name: ReadonlySet<string>;
  /** Name, city and state. */
  readonly all: ReadonlySet<string>;
}

/** More than these are no choice any more. */
const MOST_CHOICES = 8;

/** A word this short is none that somebody shortened. */
const SHORTEST_BEGINNING = 4;

/** Finds programs by what people call them. */
export function createNameFinder(programs: readonly NamedProgram[]): (text: string) => NameMatch {
  const known = programs.map(({ id, name, city, state }): Words => {
    const ofName = listTellingWords(name);
    const ofPlace = listTellingWords(`${city ?? ""} ${state}`);
    return { id, name: new Set(ofName), all: new Set([...ofName, ...ofPlace]) };
  });
  return (text) => {
    const words = new Set(listTellingWords(text));
    if (words.size === 0) return { kind: "none" };
    return findSame(words, known) ?? findSimilar(words, known);
  };
}

/** The name itself, with nothing else beside it but its own place. */
function findSame(words: ReadonlySet<string>, known: readonly Words[]): NameMatch | null {
  const same = known.filter(({ name, all }) => isWithin(words, name) && isWithin(all, words));
  const [longest, ...others] = withMostWords(same);
  if (longest === undefined) return null;
  return others.length === 0
    ? { kind: "same", id: longest.id }
    : { kind: "several", ids: [longest, ...others].map(({ id }) => id) };
}

/** What fits the words, as far as they go; otherwise what the words name beside something else. */
function findSimilar(words: ReadonlySet<string>, known: readonly Words[]): NameMatch {
  const narrower = known.filter(({ all }) => [...words].every((word) => hasBeginning(all, word)));
  if (narrower.length > 0) return toMatch(narrower);
  return toMatch(withMostWords(known.filter(({ name }) => isWithin(words, name))));
}

function isWithin(all: ReadonlySet<string>, some: ReadonlySet<string>): boolean {
  for (const word of some) if (!all.has(word)) return false;
  return true;
}

function hasBeginning(all: ReadonlySet<string>, word: string): boolean {
  if (all.has(word)) return true;
  return word.length >= SHORTEST_BEGINNING && [...all].some((each) => each.startsWith(word));
}

function withMostWords(found: readonly Words[]): readonly Words[] {
  const most = Math.max(...found.map(({ name }) => name.size));
  return found.filter(({ name }) => name.size === most);
}

function toMatch(found: readonly Words[]): NameMatch {
  const [only] = found;
  if (only === undefined) return { kind: "none" };
  if (found.length > MOST_CHOICES) return { kind: "too-many", count: found.length };
  return found.length === 1
    ? { kind: "similar", id: only.id }
    : { kind: "several", ids: found.map(({ id }) => id) };
}

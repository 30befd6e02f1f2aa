import { foldCharacter, foldName } from "@induction/domain/kernel/fold-name";

/** A piece of a name: whether the search names it. */
export interface NamePart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Most words of a search that the server looks for. */
const MOST_WORDS = 5;

function listWords(search: string): readonly string[] {
  return search
    .split(/\s+/)
    .map(foldName)
    .filter((word) => word !== "")
    .slice(0, MOST_WORDS);
}

/** Whether a name has every word of a search in it, in any order: as the server finds it. */
export function isMatching(name: string, search: string): boolean {
  const folded = foldName(name);
  return listWords(search).every((word) => folded.includes(word));
}

/** A name cut where words of a search begin and end; one piece where there are none. */
export function listNameParts(name: string, search: string): readonly NamePart[] {
  const characters = Array.from(name);
  const isMatched = markMatches(characters.map(foldCharacter), listWords(search));
  const parts: { text: string; isMatch: boolean }[] = [];
  characters.forEach((character, place) => {
    const isMatch = isMatched[place] ?? false;
    const last = parts.at(-1);
    if (last?.isMatch === isMatch) last.text += character;
    else parts.push({ text: character, isMatch });
  });
  return parts;
}

/** For each character of a name, whether it lies in a place of one of the words. A mark goes with its letter. */
function markMatches(folded: readonly string[], words: readonly string[]): readonly boolean[] {
  const text = folded.join("");
  const inText = Array.from({ length: text.length }, () => false);
  for (const word of words) {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
      inText.fill(true, at, at + word.length);
    }
  }
  let place = -1;
  return folded.map((character) => {
    place += character.length;
    return inText[Math.max(place, 0)] ?? false;
  });
}

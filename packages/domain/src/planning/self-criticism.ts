/** A place in a text where the writer judges themselves. */
export interface SelfCriticism {
  /** The words as they stand in the text. */
  readonly words: string;
  /** Where they begin, in UTF-16 units from the start of the text. */
  readonly from: number;
  /** The whole sentence that holds them, without the spaces around it. */
  readonly sentence: string;
  /** What to do about it. The text itself is never rewritten. */
  readonly advice: string;
}

interface Kind {
  readonly pattern: RegExp;
  readonly advice: string;
}

/**
 * What the writer says of themselves, by kind. Each pattern is a plain list of words, so that reading a text takes time in
 * proportion to its length, whatever it holds. What is denied ("it was not my fault"), a subject that is named ("weak in
 * biochemistry", "my failing score") and what is said of the world ("disaster relief") is no judgment of the writer.
 */
const KINDS: readonly Kind[] = [
  {
    pattern:
      /(?<!(?:\bnot|\bnever|n['’]t) )\b(?:my (?:own )?(?:fault|failing(?! (?:step|score|grade|mark|result|attempt|exam|the|an?|it)\b)|laziness|stupidity|incompetence|carelessness|weakness(?! (?:in|at|with|was|is)\b))|(?:blame|hate|despise) (?:only )?myself|only (?:have )?myself to blame)\b/giu,
    advice: "Name what happened once, then say what was changed. Blame adds nothing that a reader can use.",
  },
  {
    pattern:
      /\b(?:I (?:am|was|felt|feel)|I['’]m)(?: (?:so|too|very|just|simply|such))?(?: an?)? (?:lazy|stupid|dumb|careless|irresponsible|incompetent|incapable|worthless|useless|weak(?! (?:in|at|on|with|from|after|because)\b)|immature|a failure|failure|idiot|fool|bad (?:student|test[- ]taker|doctor)|terrible|hopeless|inadequate|not (?:good|smart|strong|bright) enough)\b/giu,
    advice:
      "Say what was done, not who somebody is: a reader cannot check a judgment, but can check a change.",
  },
  {
    pattern:
      /(?<!(?:\bnot|\bnever|n['’]t) )\b(?:ashamed|shameful|embarrass(?:ed|ing|ment)|humiliat(?:ed|ing|ion)|disgrace(?:d|ful)?|disappoint(?:ed|ment) in myself|let (?:everyone|everybody|my family|my parents|my school|myself) down)\b/giu,
    advice: "Leave the feeling out here, and say what came after it.",
  },
  {
    pattern:
      /\b(?:I (?:deeply |sincerely |truly |really )?(?:apologi[sz]e|regret)|(?:I am|I['’]m) (?:so |very |deeply |truly )?sorry|please forgive|forgive me|no excuses?)\b/giu,
    advice: "Nobody is owed an apology for an exam. Say what was learned instead.",
  },
  {
    pattern:
      /(?<!\b(?:not a|natural|humanitarian) )\b(?:miserabl[ey]|disaster(?! (?:area|management|medicine|preparedness|relief|response|team|zone)\b)|disastrous|catastroph(?:e|ic(?! (?:bleeding|event|h[ae]morrhage|illness|injury|loss)\b))|horribl[ey]|worst (?:day|moment|time|mistake)|ruined (?:everything|my|it all)|complete failure|total failure|utter failure)\b/giu,
    advice: "Choose the plain word: “I did not pass.” Big words make the failure larger than it was.",
  },
];

/** A sentence ends with its mark, or with the line. */
const SENTENCE = /[^.!?\n]+[.!?]*/gu;

function findIn(text: string, from: number): readonly SelfCriticism[] {
  const sentence = text.trim();
  return KINDS.flatMap(({ pattern, advice }) =>
    [...text.matchAll(pattern)].map((match) => ({
      words: match[0],
      from: from + match.index,
      sentence,
      advice,
    })),
  );
}

/**
 * Where a text judges its writer, in the order of the text. It finds words, not meaning: what it does not find may still be
 * there, and each hit is a question to the writer, never a refusal.
 */
export function listSelfCriticisms(text: string): readonly SelfCriticism[] {
  return [...text.matchAll(SENTENCE)]
    .flatMap((match) => findIn(match[0], match.index))
    .toSorted((a, b) => a.from - b.from);
}

/** How many sentences of a text judge its writer. */
export function countCriticalSentences(text: string): number {
  return [...text.matchAll(SENTENCE)].filter((match) => findIn(match[0], match.index).length > 0).length;
}

/** Letters and numbers that belong together: "didn’t" and "test-day" are one word each. */
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** How many words a text has. */
export function countWords(text: string): number {
  return [...text.matchAll(WORD)].length;
}

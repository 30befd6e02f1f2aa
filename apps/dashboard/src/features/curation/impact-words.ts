/** How many people, as far as it may be told: null stands for fewer than five, none included. */
export interface PeopleCount {
  readonly atLeast: number | null;
}

/** What a change would do, as the server counts it over all organizations. */
export interface Impact {
  /** False where the fact is only shown, so that nobody's answer can change. */
  readonly decides: boolean;
  /** Who has the program on a list. */
  readonly holders: PeopleCount;
  readonly changed: PeopleCount;
  readonly newlyExcluded: PeopleCount;
  readonly noLongerExcluded: PeopleCount;
}

/** "12 people"; "fewer than 5 people" where the number could name somebody. */
export function peopleInWords({ atLeast }: PeopleCount): string {
  return atLeast === null ? "fewer than 5 people" : `${atLeast} people`;
}

function listsInWords({ atLeast }: PeopleCount): string {
  return atLeast === null ? "On fewer than 5 lists" : `On ${atLeast} lists`;
}

/** What a change does, in sentences: whom it touches is counted and never named. */
export function impactInWords(impact: Impact): readonly string[] {
  const { decides, holders, changed, newlyExcluded, noLongerExcluded } = impact;
  const lists = listsInWords(holders);
  if (!decides) return [`${lists}. This change moves nobody’s answer: the fact is shown with its source.`];
  const sentences = [`${lists}; the answer changes for ${peopleInWords(changed)}.`];
  if (newlyExcluded.atLeast !== null)
    sentences.push(`The program goes out of reach for ${peopleInWords(newlyExcluded)}.`);
  if (noLongerExcluded.atLeast !== null)
    sentences.push(`It comes within reach for ${peopleInWords(noLongerExcluded)}.`);
  return [...sentences, "You do not see who."];
}

/** How many people, as far as it may be told: null stands for fewer than five, none included. */
interface PeopleCount {
  readonly atLeast: number | null;
}

function peopleInWords({ atLeast }: PeopleCount): string {
  return atLeast === null ? "fewer than 5 people" : `${atLeast} people`;
}

/** What a change of a season would do, in sentences: whom it touches is counted and never named. */
export function seasonImpactInWords({
  decides,
  people,
}: {
  readonly decides: boolean;
  readonly people: PeopleCount;
}): readonly string[] {
  if (!decides) return ["This change moves nobody’s answer: the fact is shown with its source."];
  return [`The answer of ${peopleInWords(people)} is worked out anew.`, "You do not see who."];
}

/** Who has followed a change that was published. */
export function spreadInWords({
  touched,
  isStillSpreading,
}: {
  readonly touched: PeopleCount;
  readonly isStillSpreading: boolean;
}): string {
  if (isStillSpreading) return "Open screens follow within seconds.";
  return touched.atLeast === null
    ? "Every open screen follows it."
    : `The answers of ${peopleInWords(touched)} follow it.`;
}

import type { ApplicantKey } from "@induction/db/queries/applicants.queries";
import type { PeoplePart } from "@induction/db/queries/touched-people.queries";

/** People who are looked at in one statement. */
const PART = 1_000;

/** All people that a query lists, part by part in the order of their keys, each part in a statement of its own. */
export async function* eachPart<Person extends ApplicantKey>(
  listPart: (part: PeoplePart) => Promise<readonly Person[]>,
): AsyncGenerator<readonly Person[]> {
  let after: ApplicantKey | null = null;
  for (;;) {
    const people: readonly Person[] = await listPart({ after, limit: PART });
    yield people;
    after = people.at(-1) ?? null;
    if (people.length < PART) return;
  }
}

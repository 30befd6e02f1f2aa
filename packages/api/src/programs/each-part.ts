import type { ApplicantKey } from "@induction/db/queries/applicants.queries";
import type { PeoplePart } from "@induction/db/queries/touched-people.queries";

/** People who are looked at in one statement. */
const PART = 1_000;

/**
 * All people that a query lists, part by part in the order of their keys, each part in a statement of its own. While one is
 * looked at, the next is on its way.
 */
export async function* eachPart<Person extends ApplicantKey>(
  listPart: (part: PeoplePart) => Promise<readonly Person[]>,
): AsyncGenerator<readonly Person[]> {
  let people = await listPart({ after: null, limit: PART });
  for (;;) {
    const after = people.at(-1) ?? null;
    const isLast = after === null || people.length < PART;
    const next = isLast ? null : listPart({ after, limit: PART });
    // Whoever looks may stop for another reason: a failure is told where the part is asked for.
    next?.catch(() => undefined);
    yield people;
    if (next === null) return;
    people = await next;
  }
}

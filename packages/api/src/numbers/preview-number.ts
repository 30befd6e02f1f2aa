import { setImmediate as giveWay } from "node:timers/promises";
import type { ApplicantKey } from "@induction/db/queries/applicants.queries";
import { type LockedPerson, readPeopleOfOrganisation } from "@induction/db/queries/touched-people.queries";
import { assess } from "@induction/domain/assessment/assess";
import type { Assessment } from "@induction/domain/assessment/assessment";
import { contextFor, type Standards } from "@induction/domain/assessment/context";
import { isSameValue } from "@induction/domain/assessment/same-value";
import { NO_OVERRIDES } from "@induction/domain/parameters/resolve-parameters";
import type { Acting } from "../authorisation/scopes.ts";
import type { ApiContext } from "../context.ts";
import { type HiddenCount, toHiddenCount } from "../curation/hidden-count.ts";
import { type NumberChange, refuseProblems, withNumber } from "./change-number.ts";

/** How many of an organisation's people a change of a number would move: never who. */
export interface NumberPreview {
  /** Everybody of the organisation, and those whose answer would differ in anything. */
  readonly people: HiddenCount;
  readonly changed: HiddenCount;
  /** Of these, by what would differ; one person may be counted in several. */
  readonly tier: HiddenCount;
  readonly posture: HiddenCount;
  readonly decision: HiddenCount;
  readonly range: HiddenCount;
}

/** People who are read and assessed at once: a large organisation must not keep others waiting. */
const PART = 100;

const ANSWERS = {
  changed: (assessment: Assessment): unknown => assessment,
  tier: ({ tier }: Assessment): unknown => tier,
  posture: ({ posture }: Assessment): unknown => posture,
  decision: ({ decision }: Assessment): unknown => decision,
  range: ({ breadth }: Assessment): unknown => breadth.range,
} as const satisfies Record<Exclude<keyof NumberPreview, "people">, (assessment: Assessment) => unknown>;

type Counts = Record<keyof NumberPreview, number>;

/**
 * How many people would get another answer. Nothing is written.
 * @throws AppError BAD_REQUEST where the number contradicts another
 */
export async function previewNumber(
  context: ApiContext,
  acting: Acting,
  change: Pick<NumberChange, "id" | "own">,
): Promise<NumberPreview> {
  const { orgId } = acting.membership;
  const { catalogue } = context;
  const standards = catalogue.standardsOn(context.today(), orgId);
  const before = standards.overrides ?? NO_OVERRIDES;
  const after = withNumber(before, change);
  refuseProblems(change, { before, after }, catalogue.current());
  const counts: Counts = { people: 0, changed: 0, tier: 0, posture: 0, decision: 0, range: 0 };
  const sides = { before: standards, after: { ...standards, overrides: after } };
  for await (const people of eachPartOf(context, orgId)) {
    for (const person of people) countOne(counts, person, sides);
    await giveWay();
  }
  const { people, changed, tier, posture, decision, range } = counts;
  return {
    people: toHiddenCount(people),
    changed: toHiddenCount(changed),
    tier: toHiddenCount(tier),
    posture: toHiddenCount(posture),
    decision: toHiddenCount(decision),
    range: toHiddenCount(range),
  };
}

async function* eachPartOf({ db }: ApiContext, orgId: string): AsyncGenerator<readonly LockedPerson[]> {
  let after: ApplicantKey | null = null;
  for (;;) {
    const people: readonly LockedPerson[] = await readPeopleOfOrganisation(db.kysely, {
      ...{ orgId, after, limit: PART },
    });
    yield people;
    const last = people.at(-1);
    if (last === undefined || people.length < PART) return;
    after = last.kind === "record" ? last.record : last.key;
  }
}

function countOne(
  counts: Counts,
  person: LockedPerson,
  { before, after }: Readonly<Record<"before" | "after", Standards>>,
): void {
  counts.people += 1;
  // Whoever cannot be read is counted as one of the people alone.
  if (person.kind === "damaged") return;
  const { applicant } = person.record;
  const was = assess(applicant, contextFor(applicant, before));
  const is = assess(applicant, contextFor(applicant, after));
  for (const [name, answerOf] of Object.entries(ANSWERS)) {
    if (isCounted(name) && !isSameValue(answerOf(was), answerOf(is))) counts[name] += 1;
  }
}

function isCounted(name: string): name is keyof typeof ANSWERS {
  return Object.hasOwn(ANSWERS, name);
}

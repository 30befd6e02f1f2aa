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
import { type CountedPeople, type HiddenCount, toHiddenCountOf } from "../curation/hidden-count.ts";
import { type NumberChange, refuseProblems, withNumber } from "./change-number.ts";

/**
 * How many of an organisation's people a change of a number would move: never who, nor by one value after another what is in a
 * file that its owner does not share.
 */
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

type Counted = { -readonly [Key in keyof CountedPeople]: number };
type Counts = Readonly<Record<keyof NumberPreview, Counted>>;

const nobody = (): Counted => ({ sharing: 0, others: 0 });

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
  const counts: Counts = {
    people: nobody(),
    changed: nobody(),
    tier: nobody(),
    posture: nobody(),
    decision: nobody(),
    range: nobody(),
  };
  const sides = { before: standards, after: { ...standards, overrides: after } };
  for await (const people of eachPartOf(context, orgId)) {
    for (const person of people) countOne(counts, person, sides);
    await giveWay();
  }
  const { people, changed, tier, posture, decision, range } = counts;
  return {
    people: toHiddenCountOf(people),
    changed: toHiddenCountOf(changed),
    tier: toHiddenCountOf(tier),
    posture: toHiddenCountOf(posture),
    decision: toHiddenCountOf(decision),
    range: toHiddenCountOf(range),
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
  // Whoever cannot be read is counted as one of the people alone.
  if (person.kind === "damaged") {
    counts.people.others += 1;
    return;
  }
  const { applicant, consent } = person.record;
  const group = consent === "given" ? "sharing" : "others";
  counts.people[group] += 1;
  const was = assess(applicant, contextFor(applicant, before));
  const is = assess(applicant, contextFor(applicant, after));
  for (const [name, answerOf] of Object.entries(ANSWERS)) {
    if (isCounted(name) && !isSameValue(answerOf(was), answerOf(is))) counts[name][group] += 1;
  }
}

function isCounted(name: string): name is keyof typeof ANSWERS {
  return Object.hasOwn(ANSWERS, name);
}

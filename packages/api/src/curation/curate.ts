import type { Person } from "@induction/auth/actor";
import { inTransaction } from "@induction/db/engine/transaction";
import { recordChange } from "@induction/db/queries/changes";
import { settleDifference } from "@induction/db/queries/program-differences.queries";
import { type FactEntry, type FactKey, findStandingEntry } from "@induction/db/queries/program-facts.queries";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { problemsToFieldErrors } from "@induction/domain/kernel/field-errors";
import { under } from "@induction/domain/kernel/problem";
import { type Claim, type Fact, notChecked } from "@induction/domain/program/fact";
import { type FactEdit, findEditProblems, toFact } from "@induction/domain/program/fact-edit.schema";
import type { ApiContext } from "../context.ts";
import { AppError, badField, notFound } from "../errors/app-error.ts";
import { changeFact, type FactToChange, type Published } from "./change-fact.ts";
import { type FieldStanding, toEntryAnswer, toFieldStanding } from "./fact-answers.ts";
import { type Preview, previewFact } from "./preview.ts";

/** Who curates, for the claims that they confirm. */
interface Curator {
  readonly name: string;
  readonly today: CalendarDate;
}

/** The fact that an edit makes today. @throws AppError BAD_REQUEST at the field */
function toCurated(edit: FactEdit<unknown>, { name: by, today: on }: Curator): Fact<unknown> {
  const problems = findEditProblems(edit, on);
  if (problems.length > 0) {
    const fieldErrors = problemsToFieldErrors(under(["fact"], problems));
    throw new AppError("BAD_REQUEST", { details: { fieldErrors } });
  }
  return toFact(edit, { by, on });
}

/** How many people a change would touch, before it is made. */
export async function preview(
  context: ApiContext,
  person: Person,
  asked: FactKey & { readonly fact: FactEdit<unknown> | typeof notChecked },
): Promise<Preview> {
  const { fact, ...key } = asked;
  const curator = { name: person.name, today: context.today() };
  return await previewFact(context, {
    ...key,
    fact: fact.state === "not-checked" ? notChecked : toCurated(fact, curator),
  });
}

/** Tells what is known of a field from now on. */
export async function publish(
  context: ApiContext,
  person: Person,
  {
    fact: edit,
    why,
    ...to
  }: FactToChange & { readonly fact: FactEdit<unknown>; readonly why: string | null },
): Promise<Published> {
  const fact = toCurated(edit, { name: person.name, today: context.today() });
  const work = () => ({ fact, why, action: "program-fact-published" });
  return await changeFact(context, person, { to, work });
}

/** Says that what stands was confirmed today. */
export async function verify(context: ApiContext, person: Person, to: FactToChange): Promise<Published> {
  const curator = { name: person.name, today: context.today() };
  const work = (standing: FactEntry | null) => {
    const fact = toVerified(standing?.fact ?? notChecked, curator);
    return { fact, why: null, action: "program-fact-verified" };
  };
  return await changeFact(context, person, { to, work });
}

const NOT_VERIFIABLE = {
  "not-checked": "Nothing is known of this field. Enter a value with its source first.",
  disputed: "Sources disagree. Choose one of them, or enter what the program says.",
} as const;

function toVerified(fact: Fact<unknown>, curator: Curator): Fact<unknown> {
  if (fact.state === "not-checked" || fact.state === "disputed") {
    throw badField("field", NOT_VERIFIABLE[fact.state]);
  }
  if (fact.claim.kind === "general-knowledge") {
    throw badField("field", "No document says so. Enter the value with the document that does.");
  }
  return { ...fact, claim: confirmed(fact.claim, curator) };
}

function confirmed(claim: Claim, { name, today }: Curator): Claim {
  if (claim.kind === "general-knowledge") return claim;
  return { ...claim, verifiedOn: today, verifiedBy: name };
}

/** Takes one side of a dispute. The other sides stay in the biography. */
export async function resolve(
  context: ApiContext,
  person: Person,
  { choose, why, ...to }: FactToChange & { readonly choose: number; readonly why: string | null },
): Promise<Published> {
  const curator = { name: person.name, today: context.today() };
  const work = (standing: FactEntry | null) => {
    const fact = standing?.fact ?? notChecked;
    if (fact.state !== "disputed") throw badField("field", "There is no disagreement here any more.");
    const chosen: { readonly value: unknown; readonly claim: Claim } | undefined = fact.claims[choose];
    if (chosen === undefined) throw badField("choose", "Choose one of the sources.");
    const { value, claim } = chosen;
    const known = { state: "known", value, claim: confirmed(claim, curator) } as const;
    return { fact: known, why, action: "program-dispute-resolved" };
  };
  return await changeFact(context, person, { to, work });
}

/** Takes a fact back: nobody has checked it, and the biography says why. */
export async function withdraw(
  context: ApiContext,
  person: Person,
  { why, ...to }: FactToChange & { readonly why: string },
): Promise<Published> {
  const work = (standing: FactEntry | null) => {
    if (standing === null || standing.fact.state === "not-checked") {
      throw badField("field", "Nothing is known of this field. There is nothing to withdraw.");
    }
    return { fact: notChecked, why, action: "program-fact-withdrawn" };
  };
  return await changeFact(context, person, { to, work });
}

/** Leaves a curator's fact as it is where a newer list says otherwise; it is not shown again. */
export async function keep(
  context: ApiContext,
  person: Person,
  { difference: id, ...key }: FactKey & { readonly difference: number },
): Promise<{ readonly field: FieldStanding }> {
  const { programId, field } = key;
  const standing = await inTransaction(context.db.kysely, async (trx) => {
    const settled = { at: context.now(), by: person.userId };
    if (!(await settleDifference(trx, key, { ...settled, id }))) throw notFound();
    await recordChange(trx, {
      ...{ at: settled.at, orgId: null, actorId: person.userId, requestId: context.requestId },
      ...{ action: "program-difference-settled", record: "program", recordId: programId },
      ...{ fields: [{ field, old: id, new: null }], applicant: null, why: null },
    });
    return await findStandingEntry(trx, key);
  });
  const entry = standing && toEntryAnswer(standing);
  return { field: toFieldStanding(field, { entry, difference: null }, context.today()) };
}

import type { Person } from "@induction/auth/actor";
import { inTransaction } from "@induction/db/engine/transaction";
import { recordChange } from "@induction/db/queries/changes";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { problemsToFieldErrors } from "@induction/domain/kernel/field-errors";
import { under } from "@induction/domain/kernel/problem";
import { type Claim, type Fact, notChecked } from "@induction/domain/program/fact";
import { type FactEdit, findEditProblems, toFact } from "@induction/domain/program/fact-edit.schema";
import type { ApiContext } from "../context.ts";
import { AppError, badField, notFound } from "../errors/app-error.ts";
import { type BasedOn, changeFact, type Published, type Standing } from "./change-fact.ts";
import { type FieldStanding, toEntryAnswer, toFieldStanding } from "./fact-answers.ts";
import type { FactHome, FactOwner } from "./fact-home.ts";

/** Who curates, for the claims that they confirm. */
interface Curator {
  readonly name: string;
  readonly today: CalendarDate;
}

function toCurator({ today }: ApiContext, { name }: Person): Curator {
  return { name, today: today() };
}

/** The fact that an edit makes today. @throws AppError BAD_REQUEST at the field */
function toCurated(edit: FactEdit<unknown>, { name: by, today: on }: Curator): Fact<unknown> {
  const problems = findEditProblems(edit, on);
  if (problems.length > 0) throw badFact(problems);
  return toFact(edit, { by, on });
}

/** Something in a fact that cannot be. */
export function badFact(problems: Parameters<typeof under>[1]): AppError {
  const fieldErrors = problemsToFieldErrors(under(["fact"], problems));
  return new AppError("BAD_REQUEST", { details: { fieldErrors } });
}

/** The fact that a preview asks about: as if the edit were made today, or the fact withdrawn. */
export function toPreviewed(
  context: ApiContext,
  person: Person,
  fact: FactEdit<unknown> | typeof notChecked,
): Fact<unknown> {
  return fact.state === "not-checked" ? notChecked : toCurated(fact, toCurator(context, person));
}

const DISPUTED = "Sources disagree. Choose one of them, or enter what the program says.";

function confirmed(claim: Claim, { name, today }: Curator): Claim {
  if (claim.kind === "general-knowledge") return claim;
  return { ...claim, verifiedOn: today, verifiedBy: name };
}

/** What curators do with the facts of programs, or with those of seasons. */
export function curatingIn<Field extends string, Key extends FactOwner<Field>>(home: FactHome<Field, Key>) {
  type To = Key & BasedOn;
  type Done = Promise<Published<Field>>;

  /** Tells what is known of a field from now on. */
  function publish(
    context: ApiContext,
    person: Person,
    { to, fact: edit, why }: { to: To; fact: FactEdit<unknown>; why: string | null },
  ): Done {
    const work = () =>
      ({ fact: toCurated(edit, toCurator(context, person)), why, done: "published", at: "fact" }) as const;
    return changeFact(context, person, { home, to, work });
  }

  /** Says that what stands was confirmed today. */
  function verify(context: ApiContext, person: Person, to: To): Done {
    const toVerified = ({ fact, base }: Standing): Fact<unknown> => {
      if (fact.state === "not-checked") throw badField("field", home.sayNotKnown(base, to));
      if (fact.state === "disputed") throw badField("field", DISPUTED);
      if (fact.claim.kind === "general-knowledge") {
        throw badField("field", "No document says so. Enter the value with the document that does.");
      }
      return { ...fact, claim: confirmed(fact.claim, toCurator(context, person)) };
    };
    const work = (standing: Standing) =>
      ({ fact: toVerified(standing), why: null, done: "verified", at: "field" }) as const;
    return changeFact(context, person, { home, to, work });
  }

  /** Takes one side of a dispute. The other sides stay in the biography. */
  function resolve(
    context: ApiContext,
    person: Person,
    { to, choose, why }: { to: To; choose: number; why: string | null },
  ): Done {
    const work = ({ fact }: Standing) => {
      if (fact.state !== "disputed") throw badField("field", "There is no disagreement here any more.");
      const chosen = fact.claims[choose];
      if (chosen === undefined) throw badField("choose", "Choose one of the sources.");
      const claim = confirmed(chosen.claim, toCurator(context, person));
      const known = { state: "known", value: chosen.value, claim } as const;
      return { fact: known, why, done: "resolved", at: "choose" } as const;
    };
    return changeFact(context, person, { home, to, work });
  }

  /** Takes a fact back: nobody has checked it, and the biography says why. */
  function withdraw(context: ApiContext, person: Person, { to, why }: { to: To; why: string }): Done {
    const work = ({ fact }: Standing) => {
      if (fact.state === "not-checked") {
        throw badField("field", "Nothing is known of this field. There is nothing to withdraw.");
      }
      return { fact: notChecked, why, done: "withdrawn", at: "field" } as const;
    };
    return changeFact(context, person, { home, to, work });
  }

  /** Leaves a curator's fact as it is where a newer list says otherwise; it is not shown again. */
  async function keep(
    context: ApiContext,
    person: Person,
    { key, difference: id }: { key: Key; difference: number },
  ): Promise<{ readonly field: FieldStanding<Field> }> {
    const { field } = key;
    const standing = await inTransaction(context.db.kysely, async (trx) => {
      const settled = { at: context.now(), by: person.userId };
      if (!(await home.settle(trx, key, { ...settled, id }))) throw notFound();
      await recordChange(trx, {
        ...{ at: settled.at, orgId: null, actorId: person.userId, requestId: context.requestId },
        ...{
          action: `${home.record}-difference-settled`,
          record: home.record,
          recordId: home.toRecordId(key),
        },
        ...{ fields: [{ field, old: id, new: null }], applicant: null, why: null },
      });
      return await home.findStanding(trx, key);
    });
    const entry = standing && toEntryAnswer(standing);
    return { field: toFieldStanding(field, { entry, difference: null }, context.today()) };
  }

  return { publish, verify, resolve, withdraw, keep };
}

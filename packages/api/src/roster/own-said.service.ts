import { inTransaction } from "@induction/db/engine/transaction";
import { findOwnApplicant } from "@induction/db/queries/applicants.queries";
import { checkOwnSaid, findOwnSaid, listFactTellings } from "@induction/db/queries/roster-people.queries";
import { withChange } from "@induction/domain/applicant/fact-change";
import { EMPTY_PROFILE } from "@induction/domain/applicant/profile";
import { FACT_LABELS } from "@induction/domain/assessment/fact-labels";
import { factInWords } from "@induction/domain/assessment/fact-words";
import { agrees } from "@induction/domain/roster/compare";
import { pickChange } from "@induction/domain/roster/read-row";
import { ROSTER_FACTS, type RosterChange, type RosterFact } from "@induction/domain/roster/roster-row";
import { type Acting, toOwnScope } from "../authorisation/scopes.ts";
import type { ApiContext } from "../context.ts";
import { isAfter, toSaidChange } from "./hold-fact.ts";

/** A fact that the person's organisation told of them, and that they have not looked at. */
export interface ToldOfMe {
  readonly fact: RosterFact;
  readonly label: string;
  readonly saidText: string;
  /** What stands in the record; null where nothing does. */
  readonly standingText: string | null;
  /** Whether the record says the same. */
  readonly isSame: boolean;
  readonly file: string;
  readonly at: string;
}

function inWords(change: RosterChange): string | null {
  if (change.value.state === "unknown") return null;
  return change.fact === "season"
    ? `${change.value.value}`
    : factInWords(change.fact, withChange(EMPTY_PROFILE, change));
}

/** What the organisation's files told of the person who asks, as far as they have not looked at it or told it anew. */
export async function listToldOfMe({ db }: ApiContext, acting: Acting): Promise<readonly ToldOfMe[]> {
  const scope = toOwnScope(acting);
  const said = await findOwnSaid(db.kysely, scope);
  const record = said === null ? null : await findOwnApplicant(db.kysely, scope);
  if (said === null || record === null) return [];
  const asked = { applicantIds: [record.id], facts: ROSTER_FACTS };
  const tellings = await listFactTellings(db.kysely, scope, asked);
  return ROSTER_FACTS.flatMap((fact): readonly ToldOfMe[] => {
    const each = said[fact];
    const change = toSaidChange(fact, each);
    if (each === undefined || change === null || each.checkedAt !== null) return [];
    const telling = tellings.find((candidate) => candidate.fact === fact) ?? null;
    // Whoever has told it since has looked at it.
    if (isAfter(telling, each)) return [];
    const standing = pickChange(fact, record.applicant.profile);
    return [
      {
        ...{ fact, label: FACT_LABELS[fact], file: each.file, at: each.at },
        saidText: inWords(change) ?? "",
        standingText: inWords(standing),
        isSame: agrees(change, standing),
      },
    ];
  });
}

/** Notes that the person has looked at these facts and lets their record stand as it is. */
export async function checkToldOfMe(
  { db, now }: ApiContext,
  acting: Acting,
  { facts }: { facts: readonly RosterFact[] },
): Promise<void> {
  const scope = toOwnScope(acting);
  const work = { facts, at: now() };
  await inTransaction(db.kysely, (trx) => checkOwnSaid(trx, scope, work), { safeToRepeat: true });
}

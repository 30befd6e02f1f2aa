import type { Queryable } from "@induction/db/queries/queryable";
import {
  type AddressedAdvisor,
  type FactTelling,
  listAdvisorsByAddress,
  listFactTellings,
  listMemberAddresses,
  listRosterMatches,
  type RosterMatch,
} from "@induction/db/queries/roster-people.queries";
import type { RowReading } from "@induction/domain/roster/roster-row";
import { ROSTER_FACTS } from "@induction/domain/roster/roster-row";
import { type Acting, toAssigningScope } from "../authorisation/scopes.ts";

/** Everybody whom the rows of a part may mean, looked up at once. */
export interface Known {
  readonly byEmail: ReadonlyMap<string, RosterMatch>;
  readonly byOwnId: ReadonlyMap<string, RosterMatch>;
  /** Addresses of members of the organisation, applicants or not. */
  readonly memberAddresses: ReadonlySet<string>;
  readonly advisors: ReadonlyMap<string, AddressedAdvisor>;
  /** Who told a fact last, by "applicant fact". */
  readonly tellings: ReadonlyMap<string, FactTelling>;
}

function listDistinct(values: readonly (string | null)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== null))];
}

/** Looks up everybody whom these rows name, within the organisation and nowhere else. */
export async function findKnown(
  db: Queryable,
  acting: Acting,
  readings: readonly RowReading[],
): Promise<Known> {
  const { orgId } = acting.membership;
  const scope = toAssigningScope(acting);
  const people = readings.flatMap((reading) => (reading.kind === "person" ? [reading.person] : []));
  const emails = listDistinct(people.map(({ email }) => email));
  const ownIds = listDistinct(people.map(({ ownId }) => ownId));
  const matches = await listRosterMatches(db, scope, { emails, ownIds });
  const memberAddresses = await listMemberAddresses(db, { orgId, emails });
  const advisorEmails = listDistinct(people.map(({ advisorEmail }) => advisorEmail));
  const advisors = await listAdvisorsByAddress(db, { orgId, emails: advisorEmails });
  const applicantIds = matches.map(({ record }) => record.id);
  const tellings = await listFactTellings(db, scope, { applicantIds, facts: ROSTER_FACTS });
  return {
    byEmail: new Map(
      matches.flatMap((match) =>
        [match.roster?.email, match.accountEmail].flatMap((email) =>
          email ? [[email, match] as const] : [],
        ),
      ),
    ),
    byOwnId: new Map(
      matches.flatMap((match) => (match.roster?.ownId ? [[match.roster.ownId, match] as const] : [])),
    ),
    memberAddresses: new Set(memberAddresses),
    advisors: new Map(advisors.map((advisor) => [advisor.email, advisor])),
    tellings: new Map(tellings.map((telling) => [`${telling.applicantId} ${telling.fact}`, telling])),
  };
}

import type { AddressedAdvisor, RosterMatch } from "@induction/db/queries/roster-people.queries";
import { withChange } from "@induction/domain/applicant/fact-change";
import type { MeasuredBy } from "@induction/domain/applicant/measured-by";
import type { Profile } from "@induction/domain/applicant/profile";
import { findChangeProblems } from "@induction/domain/applicant/profile-problems";
import type {
  CellNote,
  RosterChange,
  RosterFact,
  RosterPerson,
  RowReading,
} from "@induction/domain/roster/roster-row";
import type { Acting } from "../authorisation/scopes.ts";
import type { Known } from "./find-people.ts";
import { type HeldFact, holdFact } from "./hold-fact.ts";

/** How much of a matched person the importer may see. */
export type Sight =
  /** No account: everything in the record is from rosters. */
  | "held"
  /** The record is the person's, and not open to the importer: it is held against earlier files alone. */
  | "sealed"
  /** The person has consented, and the importer is a lead. */
  | "open";

/** Somebody whom a row means, with what it is to be held against. */
export interface Matched {
  readonly match: RosterMatch;
  readonly sight: Sight;
}

/** What a row comes to, before anything is written. */
export type RowPlan =
  | { readonly kind: "failed"; readonly line: number; readonly problems: readonly CellNote[] }
  | {
      readonly kind: "new";
      readonly line: number;
      readonly person: RosterPerson & { readonly name: string; readonly email: string };
      readonly advisor: AddressedAdvisor | null;
    }
  | {
      readonly kind: "known";
      readonly line: number;
      readonly person: RosterPerson;
      readonly matched: Matched;
      readonly advisor: AddressedAdvisor | null;
      readonly facts: readonly HeldFact[];
      readonly leftOut: readonly CellNote[];
    };

/** What one row is planned by. */
export interface Planning {
  readonly acting: Acting;
  readonly known: Known;
  readonly by: MeasuredBy;
}

const OTHER_ADDRESS =
  "This person has an account with another address. It stays; they can be asked to change it.";
const NO_APPLICANT =
  "This address belongs to a member of your organization who is no applicant. An administrator can give them the role under Members.";
const NO_NAME = "Nobody is known by this address or id yet, and the row has no name. Write the name.";
const NO_EMAIL =
  "Nobody is known by this id yet, and without an e-mail address nobody can be invited. Write the address.";
const NO_ADVISOR =
  "No advisor of your organization has this address. Correct it, leave the cell empty, or give them the role first.";
const TWO_PEOPLE = "The id belongs to one person and the address to another. Correct one of them.";
const TAKEN_ADDRESS =
  "This address belongs to another member of your organization. Correct the id or the address.";

/** Decides what a row comes to. It looks at what stands, and writes nothing. */
export function planRow(reading: RowReading, planning: Planning): RowPlan {
  const { line } = reading;
  if (reading.kind === "error") return { kind: "failed", line, problems: reading.problems };
  const { person } = reading;
  const { known } = planning;
  const found = findMatch(person, known);
  const advisor = person.advisorEmail === null ? null : (known.advisors.get(person.advisorEmail) ?? null);
  const problems = [...found.problems];
  if (person.advisorEmail !== null && advisor === null) {
    problems.push({ field: "advisorEmail", cell: person.advisorEmail, message: NO_ADVISOR });
  }
  if (found.match === null) {
    const { name, email } = person;
    problems.push(...findNewProblems(person, known));
    if (problems.length > 0 || name === null || email === null) return { kind: "failed", line, problems };
    return { kind: "new", line, person: { ...person, name, email }, advisor };
  }
  const matched: Matched = { match: found.match, sight: toSight(found.match, planning.acting) };
  const facts = person.changes.map((change) => holdFact(change, { ...matched, known }));
  problems.push(...findContradictions(matched, facts, planning.by));
  if (problems.length > 0) return { kind: "failed", line, problems };
  const leftOut = [...person.leftOut, ...noteOtherAddress(person, matched)];
  return { kind: "known", line, person, matched, advisor, facts, leftOut };
}

function findMatch(
  { email, ownId }: RosterPerson,
  { byEmail, byOwnId, memberAddresses }: Known,
): { readonly match: RosterMatch | null; readonly problems: readonly CellNote[] } {
  const byId = ownId === null ? null : (byOwnId.get(ownId) ?? null);
  const byAddress = email === null ? null : (byEmail.get(email) ?? null);
  const match = byId ?? byAddress;
  const refuse = (message: string) => ({
    match,
    problems: [{ field: "ownId", cell: ownId ?? "", message }] as const,
  });
  if (byId !== null && byAddress !== null && byId.record.id !== byAddress.record.id)
    return refuse(TWO_PEOPLE);
  if (byId !== null && byAddress === null && email !== null && memberAddresses.has(email))
    return refuse(TAKEN_ADDRESS);
  const earlier = match?.roster?.ownId ?? null;
  if (byId === null && ownId !== null && earlier !== null) {
    return refuse(`An earlier file gave this person the id ${earlier}. Correct the id or the address.`);
  }
  return { match, problems: [] };
}

function findNewProblems(
  { name, email, ownId }: RosterPerson,
  { memberAddresses }: Known,
): readonly CellNote[] {
  const problems: CellNote[] = [];
  if (email === null) problems.push({ field: "ownId", cell: ownId ?? "", message: NO_EMAIL });
  else if (memberAddresses.has(email)) problems.push({ field: "email", cell: email, message: NO_APPLICANT });
  if (name === null) problems.push({ field: "name", cell: "", message: NO_NAME });
  return problems;
}

function toSight({ record }: RosterMatch, { membership }: Acting): Sight {
  if (membership.roles.includes("lead") && record.consent === "given") return "open";
  return record.userId === null ? "held" : "sealed";
}

function noteOtherAddress(
  { email }: RosterPerson,
  { match: { accountEmail } }: Matched,
): readonly CellNote[] {
  if (email === null || accountEmail === null || accountEmail === email) return [];
  return [{ field: "email", cell: email, message: OTHER_ADDRESS }];
}

/**
 * What cannot stand beside the other facts of the record. Of a sealed record nothing of the kind is said, for it would
 * tell what stands there: the fact then waits for the person.
 */
function findContradictions(
  { match, sight }: Matched,
  facts: readonly HeldFact[],
  by: MeasuredBy,
): readonly CellNote[] {
  if (sight === "sealed") return [];
  const { problems } = applyFacts(match.record.applicant.profile, facts.filter(isWritten), by);
  return problems;
}

/** Whether a fact is written without anybody choosing: nothing stands, or an earlier file's word. */
export function isWritten({ truly }: Pick<HeldFact, "truly">): boolean {
  return truly === "new" || truly === "changed";
}

const FIELDS = {
  season: "season",
  imgClass: "citizenship",
  visa: "visa",
  graduation: "graduationYear",
  step1: "step1Result",
  step2ck: "step2ckResult",
  step3: "step3Result",
  usMonths: "usMonths",
} as const satisfies Record<RosterFact, CellNote["field"]>;

/** The profile with those of the facts that can stand beside the others, and what is wrong with the rest. */
export function applyFacts(
  profile: Profile,
  facts: readonly { readonly change: RosterChange }[],
  by: MeasuredBy,
): {
  readonly profile: Profile;
  readonly applied: readonly RosterChange[];
  readonly problems: readonly CellNote[];
} {
  let next = profile;
  const applied: RosterChange[] = [];
  const problems: CellNote[] = [];
  for (const { change } of facts) {
    const [problem] = findChangeProblems(next, change, by);
    if (problem === undefined) {
      next = withChange(next, change);
      applied.push(change);
    } else problems.push({ field: FIELDS[change.fact], cell: "", message: problem.message });
  }
  return { profile: next, applied, problems };
}

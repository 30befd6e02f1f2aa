import { type Expression, expressionBuilder, type SqlBool, sql } from "kysely";
import type { Slots } from "../engine/compile-once.ts";
import type { DatabaseSchema } from "../schema/database.ts";

/**
 * Whose records a request may see, and as whom. Made by authorisation alone, and handed to every query about applicants:
 * what lies outside is not there. Of a person without consent, staff get the name and nothing else.
 */
export type ApplicantScope = ScopeOver<string>;

type ScopeOver<Id> =
  /** Selects nothing. */
  | { readonly kind: "nobody" }
  /** An applicant's own record. */
  | { readonly kind: "self"; readonly actorId: Id; readonly orgId: Id }
  /** An advisor's caseload. */
  | { readonly kind: "caseload"; readonly actorId: Id; readonly orgId: Id }
  /** A lead's organisation. */
  | { readonly kind: "organisation"; readonly actorId: Id; readonly orgId: Id }
  /** An administrator's organisation: names and advisors, never contents. */
  | { readonly kind: "roster"; readonly actorId: Id; readonly orgId: Id };

/** A scope inside a statement that is compiled once: the kind decides on the text, the ids are values of it. */
export type ScopeInStatement = ScopeOver<string | Expression<string>>;

/** The ids of a scope as values of a statement; nobody's statement has no place for them. */
export interface ScopeIds {
  readonly actorId: string;
  readonly orgId: string;
}

/** The values that a scope adds to a statement. */
export function toScopeIds(scope: ApplicantScope): ScopeIds {
  return scope.kind === "nobody"
    ? { actorId: "", orgId: "" }
    : { actorId: scope.actorId, orgId: scope.orgId };
}

/** The scope of a kind over the places of its ids. */
export function toScopeInStatement(
  kind: ApplicantScope["kind"],
  { actorId, orgId }: Slots<ScopeIds>,
): ScopeInStatement {
  return kind === "nobody" ? { kind } : { kind, actorId, orgId };
}

/** Which rows of `applicants`, under its own name, lie in the scope. Deleted people lie in none. */
export function whereInScope(scope: ScopeInStatement): Expression<SqlBool> {
  const eb = expressionBuilder<DatabaseSchema, "applicants">();
  switch (scope.kind) {
    case "nobody":
      return eb.lit(false);
    case "self":
      return eb.and([inOrganisation(scope.orgId), eb("applicants.user_id", "=", scope.actorId)]);
    case "caseload":
      return eb.and([inOrganisation(scope.orgId), eb("applicants.advisor_id", "=", scope.actorId)]);
    case "organisation":
    case "roster":
      return inOrganisation(scope.orgId);
  }
}

function inOrganisation(orgId: string | Expression<string>): Expression<SqlBool> {
  const eb = expressionBuilder<DatabaseSchema, "applicants">();
  return eb.and([eb("applicants.org_id", "=", orgId), eb("applicants.deleted_at", "is", null)]);
}

/** Of the rows in the scope: whether everything in them may be read, or the name alone. */
export function whereOpen(scope: ScopeInStatement): Expression<SqlBool> {
  const eb = expressionBuilder<DatabaseSchema, "applicants">();
  switch (scope.kind) {
    case "self":
      return eb.lit(true);
    case "caseload":
    case "organisation":
      // In the text and not a value: the planner knows how many have given it, and may rest one plan on that.
      return sql<SqlBool>`${eb.ref("applicants.consent")} = 'given'`;
    case "nobody":
    case "roster":
      return eb.lit(false);
  }
}

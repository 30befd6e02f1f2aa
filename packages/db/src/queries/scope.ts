import { type Expression, expressionBuilder, type SqlBool } from "kysely";
import type { DatabaseSchema } from "../schema/database.ts";

/**
 * Whose records a request may see, and as whom. Made by authorisation alone, and handed to every query about applicants:
 * what lies outside is not there. Of a person without consent, staff get the name and nothing else.
 */
export type ApplicantScope =
  /** Selects nothing. */
  | { readonly kind: "nobody" }
  /** An applicant's own record. */
  | { readonly kind: "self"; readonly actorId: string; readonly orgId: string }
  /** An advisor's caseload. */
  | { readonly kind: "caseload"; readonly actorId: string; readonly orgId: string }
  /** A lead's organisation. */
  | { readonly kind: "organisation"; readonly actorId: string; readonly orgId: string }
  /** An administrator's organisation: names and advisors, never contents. */
  | { readonly kind: "roster"; readonly actorId: string; readonly orgId: string };

/** Which rows of `applicants`, under its own name, lie in the scope. Deleted people lie in none. */
export function whereInScope(scope: ApplicantScope): Expression<SqlBool> {
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

function inOrganisation(orgId: string): Expression<SqlBool> {
  const eb = expressionBuilder<DatabaseSchema, "applicants">();
  return eb.and([eb("applicants.org_id", "=", orgId), eb("applicants.deleted_at", "is", null)]);
}

/** Of the rows in the scope: whether everything in them may be read, or the name alone. */
export function whereOpen(scope: ApplicantScope): Expression<SqlBool> {
  const eb = expressionBuilder<DatabaseSchema, "applicants">();
  switch (scope.kind) {
    case "self":
      return eb.lit(true);
    case "caseload":
    case "organisation":
      return eb("applicants.consent", "=", "given");
    case "nobody":
    case "roster":
      return eb.lit(false);
  }
}

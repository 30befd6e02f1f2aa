import type { OwnNumberEntry } from "@induction/db/queries/organisation-numbers.queries";
import { getParameter } from "@induction/domain/parameters/parameters";
import { parameterValueInWords } from "@induction/domain/parameters/value-words";
import type { Acting } from "../authorisation/scopes.ts";
import type { OwnNumberAnswer } from "../errors/error-data.ts";

/** Whether somebody works for the organisation: applicants read the numbers, not who set them. */
export function isStaff({ membership }: Pick<Acting, "membership">): boolean {
  return membership.roles.some((role) => role !== "applicant");
}

/** Whether somebody may set numbers for everybody. */
export function maySetNumbers({ membership }: Pick<Acting, "membership">): boolean {
  return membership.roles.some((role) => role === "lead" || role === "admin");
}

/** An entry as it travels. */
export function toOwnNumberAnswer(
  { id, version, own, reason, recordedAt, recordedBy }: OwnNumberEntry,
  reader: Pick<Acting, "membership">,
): OwnNumberAnswer {
  const text = own && parameterValueInWords(own.value, getParameter(id).unit);
  return {
    version,
    own: own && { value: own.value, text: text ?? "" },
    reason,
    at: recordedAt.toISOString(),
    by: isStaff(reader) ? recordedBy.name : null,
  };
}

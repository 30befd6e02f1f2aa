import { z } from "zod";

/** What a person may be in an organisation; one person may be several. */
export const organisationRoleSchema = z.enum(["applicant", "advisor", "lead", "admin"]);
/** @see organisationRoleSchema */
export type OrganisationRole = z.infer<typeof organisationRoleSchema>;

/** What a person may be across all organisations. */
const platformRoleSchema = z.enum(["curator", "operator"]);
/** @see platformRoleSchema */
export type PlatformRole = z.infer<typeof platformRoleSchema>;

/** The roles of a membership or an invitation, as stored. @throws when the database holds a role we do not know */
export function toOrganisationRoles(stored: readonly string[]): readonly OrganisationRole[] {
  return stored.map((role) => organisationRoleSchema.parse(role));
}

/** The platform roles of a person, as stored. @throws when the database holds a role we do not know */
export function toPlatformRoles(stored: readonly string[]): readonly PlatformRole[] {
  return stored.map((role) => platformRoleSchema.parse(role));
}

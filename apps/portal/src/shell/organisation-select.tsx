import { Select } from "@induction/ui/primitives/select";
import type { Person } from "./answers.ts";
import { chooseOrganisation, useOrganisation } from "./organisation.ts";

/** Which organization's record is shown, for the few who have one with several. */
export function OrganisationSelect({ memberships }: { memberships: Person["memberships"] }) {
  const { orgId } = useOrganisation();
  return (
    <Select
      aria-label="Organization"
      value={orgId ?? null}
      onValueChange={chooseOrganisation}
      options={memberships.map(({ orgId: value, orgName: label }) => ({ value, label }))}
    />
  );
}

/** Which fact of a program is open, and as of which day the facts are told, as an address holds it. */
export interface CurationSearch {
  field?: string | undefined;
  asOf?: string | undefined;
}

/** The parts of an address that concern the page of a program. */
export function toCurationSearch({ field, asOf }: Readonly<Record<string, unknown>>): CurationSearch {
  return {
    ...(typeof field === "string" && field !== "" && { field: field.slice(0, 40) }),
    ...(typeof asOf === "string" && /^\d{4}-\d{2}-\d{2}$/.test(asOf) && { asOf }),
  };
}

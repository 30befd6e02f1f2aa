/** Which fact of a program is open, and as of which day the facts are told, as an address holds it. */
export interface CurationSearch {
  field?: string | undefined;
  asOf?: string | undefined;
  /** Where a report says that something else can be read. */
  link?: string | undefined;
}

const LINK = /^https?:\/\/\S{1,2000}$/i;

/** The parts of an address that concern the page of a program. */
export function toCurationSearch({ field, asOf, link }: Readonly<Record<string, unknown>>): CurationSearch {
  return {
    ...(typeof field === "string" && field !== "" && { field: field.slice(0, 40) }),
    ...(typeof link === "string" && LINK.test(link) && { link }),
    ...(typeof asOf === "string" && /^\d{4}-\d{2}-\d{2}$/.test(asOf) && { asOf }),
  };
}

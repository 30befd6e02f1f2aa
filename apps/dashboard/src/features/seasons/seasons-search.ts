/** Which season and which of its facts is open, and as of which day the facts are told, as an address holds it. */
export interface SeasonsSearch {
  season?: string | undefined;
  field?: string | undefined;
  asOf?: string | undefined;
}

/** The parts of an address that concern the page of a season. */
export function toSeasonsSearch({ season, field, asOf }: Readonly<Record<string, unknown>>): SeasonsSearch {
  return {
    ...(typeof season === "string" && /^\d{4}$/.test(season) && { season }),
    ...(typeof field === "string" && field !== "" && { field: field.slice(0, 60) }),
    ...(typeof asOf === "string" && /^\d{4}-\d{2}-\d{2}$/.test(asOf) && { asOf }),
  };
}

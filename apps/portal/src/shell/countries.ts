const names = new Intl.DisplayNames("en", { type: "region" });

/** The English name of a country by its code: "US" is "United States". */
export function toCountryName(code: string): string {
  return names.of(code) ?? code;
}

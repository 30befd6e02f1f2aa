/** What stands after the question mark of an address, each part as it is written there. */
export type SearchParams = Readonly<Record<string, string | undefined>>;

/** The parts of an address as plain texts. The first wins where one is given twice. */
export function parseSearchParams(search: string): Record<string, string> {
  const params: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(search)) params[name] ??= value;
  return params;
}

/** The parts as an address holds them, absent and empty ones left out: "?tier=lower,middle&sort=name". */
export function toSearchText(params: Readonly<Record<string, unknown>>): string {
  const kept = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (typeof value === "string" && value !== "") kept.set(name, value);
  }
  // A comma may stand in an address as it is, and a list reads better with it.
  const text = kept.toString().replaceAll("%2C", ",");
  return text === "" ? "" : `?${text}`;
}

/** Which reports are shown, as an address holds it. */
export interface ReportsSearch {
  view?: "settled" | undefined;
}

/** The parts of an address that concern the reports. */
export function toReportsSearch({ view }: Readonly<Record<string, unknown>>): ReportsSearch {
  return view === "settled" ? { view } : {};
}

/** What narrows the list of programs, as an address holds it. */
export interface ProgramsSearch {
  q?: string | undefined;
  region?: string | undefined;
  visa?: string | undefined;
  facts?: string | undefined;
  sort?: string | undefined;
}

const PARTS = ["q", "region", "visa", "facts", "sort"] as const;

/** The parts of an address that concern the list of programs. */
export function toProgramsSearch(search: Readonly<Record<string, unknown>>): ProgramsSearch {
  const kept: ProgramsSearch = {};
  for (const part of PARTS) {
    const text = search[part];
    if (typeof text === "string" && text !== "") kept[part] = text.slice(0, 100);
  }
  return kept;
}

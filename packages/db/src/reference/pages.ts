import type { ClaimDetails, ProgramSource } from "./claims.ts";
import type { ProgramRow } from "./program-row.ts";

const AGGREGATOR_HOST = "residencyadvisor.com";
/** The one host that copies a program's FAQ without being the hospital's. */
const COPYING_HOST = "labtestadvocate.org";

function isOnHost(page: string, host: string): boolean {
  const { hostname } = new URL(page);
  return hostname === host || hostname.endsWith(`.${host}`);
}

/** What an address of an anesthesiology department holds; one department is called after the Ether Dome. */
const DEPARTMENT = /anes|\/\/ether\./i;

/** Whether a page belongs to the anesthesiology department rather than to a sister department or the sponsor. */
function isOwnPage(page: string, row: ProgramRow): boolean {
  return page === row.website || DEPARTMENT.test(page);
}

/** The aggregator's page about the program, or null where the row names none. */
export function findAggregatorPage(row: ProgramRow): string | null {
  const pages = [...row.facts_source, ...(row.visa_source === null ? [] : [row.visa_source])];
  return pages.find((page) => isOnHost(page, AGGREGATOR_HOST)) ?? null;
}

/** What a page is by its host, where the row does not say more. */
export function toSourceOfPage(page: string): ProgramSource {
  if (isOnHost(page, AGGREGATOR_HOST)) return "resadv";
  return isOnHost(page, COPYING_HOST) ? "program-faq-copy" : "program-site";
}

/** The year that the row gives for a page: it stands for the first page of the list alone. */
export function findYearOfPage(row: ProgramRow, page: string | null): number | null {
  return page !== null && page === row.facts_source[0] ? row.facts_year : null;
}

/** A page with what a claim needs of it. */
export interface Page extends ClaimDetails {
  readonly source: ProgramSource;
}

function toPage(row: ProgramRow, source: ProgramSource, link: string | null): Page {
  return { source, link, year: findYearOfPage(row, link) };
}

/**
 * The page behind what a program says of itself. A row lists its pages without saying which holds which fact:
 * the department's own comes first, then any that is not the aggregator's. The others are named in the note.
 */
export function findProgramPage(row: ProgramRow): Page {
  const pages = row.facts_source.filter((page) => !isOnHost(page, AGGREGATOR_HOST));
  const [first, ...others] = [...pages.filter((page) => isOwnPage(page, row)), ...pages];
  const link = first ?? findAggregatorPage(row) ?? row.website;
  const source = link === null ? "program-site" : toSourceOfPage(link);
  const alsoOwn = [...new Set(others)].filter((page) => page !== link && isOwnPage(page, row));
  return {
    ...toPage(row, source, link),
    note: alsoOwn.length === 0 ? null : `It may stand on ${alsoOwn.join(" or ")} instead.`,
  };
}

/** The page behind what "the site" states: never the aggregator's, the website where the row names no other. */
export function findSitePage(row: ProgramRow): Page {
  const page = findProgramPage(row);
  return page.source === "resadv" ? toPage(row, "program-site", row.website) : page;
}

/** The page behind a rule of the sponsor: one that is not the department's own, if the row names one. */
export function findInstitutionPage(row: ProgramRow): Page {
  const pages = row.facts_source.filter((page) => !isOnHost(page, AGGREGATOR_HOST));
  const link = pages.find((page) => !isOwnPage(page, row)) ?? pages[0] ?? null;
  return toPage(row, "institution-policy", link);
}

import type { Claim } from "@induction/domain/program/fact";
import { joinNotes, toClaim } from "./claims.ts";
import {
  findAggregatorPage,
  findInstitutionPage,
  findProgramPage,
  findYearOfPage,
  type Page,
} from "./pages.ts";
import type { ProgramRow } from "./program-row.ts";

/** The page behind a policy, by the mark that says whose rule it is. */
function findPage(row: ProgramRow, text: string): Page {
  if (text.includes("institution-wide")) return findInstitutionPage(row);
  if (text.includes("(aggregator")) {
    const link = findAggregatorPage(row);
    return { source: "resadv", link, year: findYearOfPage(row, link) };
  }
  return findProgramPage(row);
}

/** The claim behind a policy in words, with its marks as remarks. */
export function toPolicyClaim(row: ProgramRow, text: string, remark: string | null = null): Claim {
  const page = findPage(row, text);
  return toClaim(page.source, {
    ...page,
    note: joinNotes(
      remark,
      text.startsWith("IMGs:") ? "Stated for international graduates." : null,
      text.includes("institution-wide") ? "A rule of the sponsoring institution for all its programs." : null,
      page.note ?? null,
    ),
  });
}

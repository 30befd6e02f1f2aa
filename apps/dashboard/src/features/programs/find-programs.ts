import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { DECIDING_FIELDS } from "@induction/domain/program/deciding-fields";
import { type Freshness, factFreshness } from "@induction/domain/program/freshness";
import type { Program, Region } from "@induction/domain/program/program";
import { PROGRAM_FIELDS } from "@induction/domain/program/program-field-words";
import { findWeakestEvidence } from "@induction/domain/program/weakest-evidence";
import { placeOf } from "../../shell/program-words.ts";
import type { ProgramsSearch } from "./programs-search.ts";

/** The regions in the order in which they are offered. */
export const REGIONS = [
  "Northeast",
  "Midwest",
  "South",
  "West",
  "Puerto Rico",
] as const satisfies readonly Region[];

/** What can be asked of visas. */
export const VISA_CHOICES = {
  j1: "Sponsors J-1",
  h1b: "Sponsors H-1B",
  none: "Sponsors neither",
  unknown: "Not known",
} as const;

/** What can be asked of how well facts are known. */
export const FACT_CHOICES = {
  disputed: "Sources disagree",
  verified: "Something verified",
  ageing: "Something aging",
  stale: "Something stale",
  unchecked: "Something not checked",
} as const;

/** What only those who look after the list can ask for besides: where a newer collected list differs from a curator. */
export const CURATOR_FACT_CHOICES = { ...FACT_CHOICES, differs: "A newer list differs" } as const;

/** The orders of the list. */
export const PROGRAM_SORTS = ["name", "place", "imgShare", "seats", "minimum", "known", "evidence"] as const;

type ProgramSort = (typeof PROGRAM_SORTS)[number];

function plain(words: string): string {
  return words
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .toLowerCase();
}

function fitsWords(program: Program, words: readonly string[]): boolean {
  const { name, facts, region } = program;
  const institution = facts.sponsoringInstitution.state === "known" ? facts.sponsoringInstitution.value : "";
  const text = plain(`${name} ${placeOf(program)} ${region} ${institution} ${codesOf(program)}`);
  return words.every((word) => text.includes(word));
}

function codesOf({ facts: { tracks, acgmeId } }: Program): string {
  const codes = tracks.state === "known" ? tracks.value.map(({ nrmpCode }) => nrmpCode ?? "") : [];
  return [...codes, acgmeId.state === "known" ? acgmeId.value : ""].join(" ");
}

function sponsors(program: Program, field: "visaJ1" | "visaH1b"): "yes" | "no" | "open" {
  const fact = program.facts[field];
  return fact.state === "known" && fact.value.answer !== "conditional" ? fact.value.answer : "open";
}

function fitsVisa(program: Program, choice: string): boolean {
  const [j1, h1b] = [sponsors(program, "visaJ1"), sponsors(program, "visaH1b")];
  if (choice === "j1") return j1 === "yes";
  if (choice === "h1b") return h1b === "yes";
  if (choice === "none") return j1 === "no" && h1b === "no";
  return j1 === "open" || h1b === "open";
}

function fitsFacts(program: Program, choice: string, today: CalendarDate): boolean {
  // What differs is not written in the facts: whoever may ask for it has narrowed the list already.
  if (choice === "differs") return true;
  const wanted = choice === "unchecked" ? "unknown" : choice;
  // A disagreement is worth settling wherever it is; how fresh a fact is matters where it decides.
  const fields = choice === "disputed" ? PROGRAM_FIELDS : DECIDING_FIELDS;
  return fields.some((field) => factFreshness(program.facts[field], today) === wanted);
}

/** How many of the facts that decide are known. */
export function countKnown({ facts }: Program): number {
  return DECIDING_FIELDS.filter((field) => facts[field].state === "known").length;
}

/** The seats of a program; null where nobody knows them. */
export function seatsOf({ facts: { positions } }: Program): number | null {
  return positions.state === "known" ? positions.value.seats : null;
}

const WEAKEST_FIRST: Readonly<Record<Freshness, number>> = {
  unknown: 0,
  disputed: 1,
  stale: 2,
  ageing: 3,
  verified: 4,
};

/** Lower is weaker: by the weakest of the facts that decide, then by how many are that weak. */
function weightOf({ facts }: Program, today: CalendarDate): number {
  const { freshness, fields } = findWeakestEvidence(facts, today);
  return WEAKEST_FIRST[freshness] * PROGRAM_FIELDS.length - fields.length;
}

function sortValue(
  program: Program,
  { by, today }: { by: ProgramSort; today: CalendarDate },
): string | number | null {
  const { name, state, facts } = program;
  switch (by) {
    case "name":
      return name;
    case "place":
      return `${state} ${name}`;
    case "imgShare":
      return facts.imgShare.state === "known" ? facts.imgShare.value : null;
    case "seats":
      return seatsOf(program);
    case "minimum":
      return facts.minimumStep2ck.state === "known" ? facts.minimumStep2ck.value.minimum : null;
    case "known":
      return countKnown(program);
    case "evidence":
      return weightOf(program, today);
  }
}

/** The order that an address names: "-seats" falls; by name where it names none. */
export function programSortOf({ sort = "" }: ProgramsSearch): { by: ProgramSort; isFalling: boolean } {
  const by = PROGRAM_SORTS.find((key) => key === sort.replace(/^-/, "")) ?? "name";
  return { by, isFalling: sort.startsWith("-") };
}

/** What is not known comes last, whichever way the rest is ordered. */
function compare(a: string | number | null, b: string | number | null, isFalling: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const rising =
    typeof a === "string" && typeof b === "string" ? a.localeCompare(b, "en") : Number(a) - Number(b);
  return isFalling ? -rising : rising;
}

/** The programs that an address asks for, in its order. Unknown is never taken for no. */
export function findPrograms(
  programs: readonly Program[],
  search: ProgramsSearch,
  today: CalendarDate,
): readonly Program[] {
  const { q = "", region, visa, facts } = search;
  const words = plain(q).split(/\s+/).filter(Boolean);
  const { by, isFalling } = programSortOf(search);
  return programs
    .filter(
      (program) =>
        (region === undefined || program.region === region) &&
        (visa === undefined || fitsVisa(program, visa)) &&
        (facts === undefined || fitsFacts(program, facts, today)) &&
        fitsWords(program, words),
    )
    .toSorted(
      (a, b) =>
        compare(sortValue(a, { by, today }), sortValue(b, { by, today }), isFalling) ||
        a.name.localeCompare(b.name, "en"),
    );
}

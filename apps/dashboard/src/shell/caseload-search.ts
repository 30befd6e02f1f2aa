import { POSTURES_BY_CAUTION, TIERS_BY_CAUTION } from "@induction/domain/rules/outcomes";
import type { CaseloadQuestion } from "./answers.ts";
import { type CaseloadFilter, type FacetName, findView, type StandardView } from "./caseload-view.ts";
import { toSearchText } from "./search-params.ts";

/** People in one window of the caseload. */
export const PAGE_SIZE = 50;

/** The answers that each facet offers, in the order in which they are listed. */
export const FACET_VALUES = {
  tier: [...TIERS_BY_CAUTION, "provisional"],
  posture: [...POSTURES_BY_CAUTION, "provisional"],
  visa: ["yes", "no", "unknown"],
  letter: ["yes", "no", "unknown"],
  met: ["0", "1", "2", "3", "4", "unknown"],
  breadth: ["below", "within", "above", "no-range"],
  due: ["-1", "7", "14", "30", "60", "90"],
  consent: ["given", "waiting", "withdrawn"],
} as const satisfies Record<Exclude<FacetName, "advisor">, readonly string[]>;

/** The orders of a caseload. */
export const SORT_KEYS = ["name", "tier", "posture", "letters", "breadth", "nextDue", "lastChange"] as const;

/** By what a caseload is ordered. */
export type SortKey = (typeof SORT_KEYS)[number];

/** An order and its direction. */
export interface CaseloadSort {
  readonly by: SortKey;
  readonly direction: "asc" | "desc";
}

const DEFAULT_SORT: CaseloadSort = { by: "nextDue", direction: "asc" };

/** A caseload as an address holds it: each part as text, the usual ones left out. */
export type CaseloadSearch = Partial<Record<FacetName | "view" | "q" | "sort" | "page" | "peek", string>>;

/** The facets in the order in which they are offered. */
export const FACETS: readonly FacetName[] = [
  "tier",
  "posture",
  "visa",
  "letter",
  "met",
  "breadth",
  "due",
  "consent",
  "advisor",
];

/** The shape of a person's id. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether an address can be a person's at all: whatever cannot is not worth asking for. */
export function isPersonId(text: string): boolean {
  return UUID.test(text);
}

/** The chosen values of a facet that exist, in the order of the list. */
function chosenOf<T extends string>(values: readonly T[], text: string | undefined): readonly T[] {
  const chosen = new Set(text?.split(","));
  return values.filter((value) => chosen.has(value));
}

function advisorsOf(text: string | undefined): readonly string[] {
  return [...new Set(text?.split(","))].filter((id) => id === "none" || UUID.test(id)).slice(0, 100);
}

/** The chosen values of a facet, whatever else the address holds. */
export function chosenValues(search: CaseloadSearch, facet: FacetName): readonly string[] {
  return facet === "advisor" ? advisorsOf(search.advisor) : chosenOf(FACET_VALUES[facet], search[facet]);
}

/** A search from an address: what is no part of a caseload, or says nothing, is left out. */
export function toCaseloadSearch(params: Readonly<Record<string, unknown>>): CaseloadSearch {
  const given = (name: string) => (typeof params[name] === "string" ? params[name] : undefined);
  const view = findView(given("view"));
  const search: CaseloadSearch = {};
  for (const facet of FACETS) {
    const text = given(facet);
    if (text === undefined || view.facet === facet) continue;
    const kept = chosenValues({ [facet]: text }, facet).join(",");
    if (kept !== "") search[facet] = kept;
  }
  if (view.id !== "all") search.view = view.id;
  const q = given("q")?.slice(0, 100);
  if (q) search.q = q;
  const sort = toSortText(sortOf({ sort: given("sort") ?? "" }));
  if (sort !== undefined) search.sort = sort;
  const page = pageOf({ page: given("page") ?? "" });
  if (page > 1) search.page = String(page);
  const peek = given("peek");
  if (peek !== undefined && UUID.test(peek)) search.peek = peek;
  return search;
}

/** The view that a search stands in. */
export function viewOf(search: CaseloadSearch): StandardView {
  return findView(search.view);
}

/** The order of a search: "name" rises, "-name" falls; by next date where none is given. */
export function sortOf({ sort = "" }: Pick<CaseloadSearch, "sort">): CaseloadSort {
  const by = SORT_KEYS.find((key) => key === sort.replace(/^-/, ""));
  if (by === undefined) return DEFAULT_SORT;
  return { by, direction: sort.startsWith("-") ? "desc" : "asc" };
}

/** An order as an address holds it; the usual one is left out. */
export function toSortText({ by, direction }: CaseloadSort): string | undefined {
  if (by === DEFAULT_SORT.by && direction === DEFAULT_SORT.direction) return undefined;
  return direction === "desc" ? `-${by}` : by;
}

/** The number of the window, from 1. */
export function pageOf({ page = "" }: Pick<CaseloadSearch, "page">): number {
  const number = Number(page);
  return Number.isInteger(number) && number > 1 && number <= 20_000 ? number : 1;
}

/** Everything that narrows: the view and the facets together. */
export function filterOf(search: CaseloadSearch): CaseloadFilter {
  const filter: CaseloadFilter = {};
  const tiers = chosenOf(FACET_VALUES.tier, search.tier);
  if (tiers.length > 0) filter.tiers = [...tiers];
  const postures = chosenOf(FACET_VALUES.posture, search.posture);
  if (postures.length > 0) filter.postures = [...postures];
  const visas = chosenOf(FACET_VALUES.visa, search.visa);
  if (visas.length > 0) filter.needsVisa = [...visas];
  const letters = chosenOf(FACET_VALUES.letter, search.letter);
  if (letters.length > 0) filter.usLetter = [...letters];
  const met = chosenOf(FACET_VALUES.met, search.met);
  if (met.length > 0) filter.lettersMet = [...met];
  const places = chosenOf(FACET_VALUES.breadth, search.breadth);
  if (places.length > 0) filter.breadth = [...places];
  const consents = chosenOf(FACET_VALUES.consent, search.consent);
  if (consents.length > 0) filter.consent = [...consents];
  const advisors = advisorsOf(search.advisor);
  if (advisors.length > 0) filter.advisors = [...advisors];
  const due = chosenOf(FACET_VALUES.due, search.due).at(-1);
  if (due !== undefined) filter.dueWithinDays = Number(due);
  return { ...filter, ...viewOf(search).filter };
}

/** Whether anything besides the view narrows the list. */
export function isNarrowed(search: CaseloadSearch): boolean {
  return search.q !== undefined || FACETS.some((facet) => search[facet] !== undefined);
}

/** What the server is asked for. */
export function toQuestion(search: CaseloadSearch, orgId: string | undefined): CaseloadQuestion {
  return {
    ...(orgId !== undefined && { orgId }),
    filter: filterOf(search),
    ...(search.q !== undefined && search.q.trim() !== "" && { search: search.q.trim() }),
    sort: sortOf(search),
    offset: (pageOf(search) - 1) * PAGE_SIZE,
    limit: PAGE_SIZE,
  };
}

/** The address of a caseload with some parts changed. Whatever narrows it begins again at the first window. */
export function toCaseloadHref(
  search: CaseloadSearch,
  changed: Partial<Record<keyof CaseloadSearch, string | undefined>> = {},
): string {
  const staysOnPage = Object.keys(changed).every((part) => part === "peek" || part === "page");
  const next = { ...search, ...(!staysOnPage && { page: undefined }), ...changed };
  return `/caseload${toSearchText(toCaseloadSearch(next))}`;
}

/** The address of a person, with the caseload that one came from, so that its next person is known. */
export function toPersonHref(id: string, search: CaseloadSearch, tab?: string): string {
  return `/people/${id}${toSearchText({ ...toCaseloadSearch({ ...search, peek: undefined }), tab })}`;
}

/** The address of a kept answer about a person. */
export function toAnswerHref(id: string, search: CaseloadSearch, answer: string): string {
  const kept = toCaseloadSearch({ ...search, peek: undefined });
  return `/people/${id}${toSearchText({ ...kept, tab: "answers", answer })}`;
}

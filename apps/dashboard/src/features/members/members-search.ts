import type { MembersQuestion } from "../../shell/answers.ts";
import { toSearchText } from "../../shell/search-params.ts";

/** People in one window of the list. */
export const PAGE_SIZE = 50;

/** The views of the list in their order; the first is the usual one. */
export const MEMBER_VIEWS = [
  { id: "everybody", label: "Everybody" },
  { id: "staff", label: "Staff" },
  { id: "applicants", label: "Applicants" },
  { id: "invited", label: "Invited" },
  { id: "suspended", label: "Suspended" },
  { id: "no-account", label: "No account yet" },
] as const;

/** Which part of the organisation is shown. */
export type MembersView = (typeof MEMBER_VIEWS)[number]["id"];

/** The list of members as an address holds it; the usual parts are left out. */
export interface MembersSearch {
  q?: string | undefined;
  view?: string | undefined;
  page?: string | undefined;
}

/** The parts of an address that concern the list; what says nothing is left out. */
export function toMembersSearch(params: Readonly<Record<string, unknown>>): MembersSearch {
  const kept: MembersSearch = {};
  if (typeof params.q === "string" && params.q !== "") kept.q = params.q.slice(0, 100);
  const view = toView(params.view);
  if (view !== "everybody") kept.view = view;
  const page = toPage(params.page);
  if (page > 1) kept.page = String(page);
  return kept;
}

/** The view of a search. */
export function viewOf({ view }: MembersSearch): MembersView {
  return toView(view);
}

/** The number of the window, from 1. */
export function pageOf({ page }: MembersSearch): number {
  return toPage(page);
}

function toView(given: unknown): MembersView {
  return MEMBER_VIEWS.find(({ id }) => id === given)?.id ?? "everybody";
}

function toPage(given: unknown): number {
  const page = Number(given);
  return Number.isInteger(page) && page > 1 && page <= 20_000 ? page : 1;
}

/** The address of the list with some parts changed; whatever narrows it begins again at the first window. */
export function toMembersHref(search: MembersSearch, changed: MembersSearch = {}): string {
  const next = { ...search, page: undefined, ...changed };
  return `/members${toSearchText({ ...toMembersSearch({ ...next }) })}`;
}

/** What the server is asked for. */
export function toQuestion(search: MembersSearch, orgId: string | undefined): MembersQuestion {
  return {
    ...(orgId !== undefined && { orgId }),
    search: (search.q ?? "").trim(),
    view: viewOf(search),
    offset: (pageOf(search) - 1) * PAGE_SIZE,
    limit: PAGE_SIZE,
  };
}

import { LETTER_PIPELINE, type LetterStatus } from "@induction/domain/applicant/letter";
import type { trpc } from "../../shell/api.ts";
import { toSearchText } from "../../shell/search-params.ts";

/** What the desk is asked for. */
export type DeskQuestion = (typeof trpc.letters.desk)["~types"]["input"];

/** One page of the desk. */
export type DeskAnswer = (typeof trpc.letters.desk)["~types"]["output"];

/** People or writers in one window of the desk. */
export const PAGE_SIZE = 25;

/** The stages of a letter in their order, ends included. */
export const STAGES = [
  ...LETTER_PIPELINE,
  "declined",
  "withdrawn",
] as const satisfies readonly LetterStatus[];

/** What else narrows the desk, besides a stage. */
export const ONLY = ["overdue", "no-us-anesthesiologist"] as const;

/** @see ONLY */
export type Only = (typeof ONLY)[number];

/** The desk as an address holds it; the usual parts are left out. */
export interface DeskSearch {
  by?: string | undefined;
  status?: string | undefined;
  only?: string | undefined;
  page?: string | undefined;
}

/** The parts of an address that concern the desk; what says nothing is left out. */
export function toDeskSearch(params: Readonly<Record<string, unknown>>): DeskSearch {
  const kept: DeskSearch = {};
  if (params.by === "writer") kept.by = "writer";
  const status = STAGES.find((stage) => stage === params.status);
  if (status !== undefined) kept.status = status;
  const only = ONLY.find((each) => each === params.only);
  if (only !== undefined) kept.only = only;
  const page = Number(params.page);
  if (Number.isInteger(page) && page > 1 && page <= 40_000) kept.page = String(page);
  return kept;
}

/** Whether the desk stands person by person or writer by writer. */
export function byOf({ by }: DeskSearch): "person" | "writer" {
  return by === "writer" ? "writer" : "person";
}

/** The number of the window, from 1. */
export function pageOf({ page }: DeskSearch): number {
  return page === undefined ? 1 : Number(page);
}

/** The address of the desk with some parts changed; whatever narrows it begins again at the first window. */
export function toDeskHref(search: DeskSearch, changed: DeskSearch = {}): string {
  return `/letters${toSearchText({ ...toDeskSearch({ ...search, page: undefined, ...changed }) })}`;
}

/** What the server is asked for. */
export function toQuestion(search: DeskSearch, orgId: string | undefined): DeskQuestion {
  const { status, only } = toDeskSearch({ ...search });
  const stage = STAGES.find((each) => each === status);
  return {
    ...(orgId !== undefined && { orgId }),
    by: byOf(search),
    filter: {
      ...(stage !== undefined && { statuses: [stage] }),
      ...(only === "overdue" && { isOverdue: true }),
      ...(only === "no-us-anesthesiologist" && { lacksUsAnesthesiologist: true }),
    },
    offset: (pageOf(search) - 1) * PAGE_SIZE,
    limit: PAGE_SIZE,
  };
}

import type { ImgGroup } from "./figure.ts";

/** An edition of Charting Outcomes of which nothing, or not enough, was found. */
export interface MissingEdition {
  readonly edition: number;
  /** Null where both IMG groups are missing. */
  readonly group: ImgGroup | null;
  readonly why: string;
}

/** What was looked for and not found, newest first: "we found none" is never "there is none", and never zero. */
export const MISSING_EDITIONS: readonly MissingEdition[] = [
  { edition: 2026, group: "us-img", why: "The volume for U.S. IMGs was not found." },
  { edition: 2024, group: "us-img", why: "No figure for U.S. IMGs was found." },
  { edition: 2024, group: "non-us-img", why: "One mean score was found, without counts." },
  { edition: 2022, group: null, why: "Mean scores of those who matched were found, without counts." },
  { edition: 2020, group: null, why: "The copy that was read stops at the table of contents." },
  { edition: 2018, group: null, why: "One rounded count of both IMG groups together was found." },
  { edition: 2016, group: null, why: "No copy with the pages on anesthesiology was found." },
];

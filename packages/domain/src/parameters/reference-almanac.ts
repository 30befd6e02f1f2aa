import { toCalendarDate } from "../kernel/calendar-date.ts";
import type { Almanac } from "./almanac.ts";
import { REFERENCE_FEES } from "./reference-fees.ts";
import { SEASON_2027_EVENTS } from "./season-2027.ts";
import { toSeasonCalendar } from "./season-calendar.ts";

/** Applications that the first tier covers since 2026: from the 31st on each costs more. */
const FIRST_TIER = 30;

/**
 * What was known of the seasons when this version was built: for whoever has not heard of anything newer, and for tests. The
 * collected facts of `db` say the same with their sources in full, and a test there holds both together; of seasons before
 * the first that can be planned it keeps no dates.
 */
export const REFERENCE_ALMANAC: Almanac = Object.freeze<Almanac>({
  seasons: [toSeasonCalendar(2027, SEASON_2027_EVENTS)],
  erasFees: [
    {
      season: 2025,
      tiers: [
        { from: 1, to: 10, usd: 115, per: "range" },
        { from: 11, to: 20, usd: 17, per: "application" },
        { from: 21, to: FIRST_TIER, usd: 20, per: "application" },
        { from: FIRST_TIER + 1, to: null, usd: 27, per: "application" },
      ],
      source: "zaro-2025",
      note: "AAMC lists these prices as fellowship fees of 2026. Nobody has confirmed that residency applications cost the same in 2025.",
    },
    {
      season: 2026,
      tiers: [
        { from: 1, to: FIRST_TIER, usd: 11, per: "application" },
        { from: FIRST_TIER + 1, to: null, usd: 30, per: "application" },
      ],
      source: "aamc-fees-2026",
      note: null,
    },
    // A copy shows the first tier alone; the price from the 31st application on was not found.
    {
      season: 2027,
      tiers: [{ from: 1, to: FIRST_TIER, usd: 11, per: "application" }],
      source: "usa-pathway-2027",
      note: null,
    },
  ],
  fixedFees: REFERENCE_FEES,
  // Settled reading 8.
  passingLines: [
    {
      from: toCalendarDate("2012-07-01"),
      value: {
        score: 196,
        source: "medicalopedia-4257",
        isVerified: true,
        note: "The source gives the month of the start, not the day.",
      },
    },
    {
      from: toCalendarDate("2013-07-01"),
      value: { score: 203, source: "medicalopedia-4318", isVerified: true, note: null },
    },
    {
      from: toCalendarDate("2014-07-01"),
      value: { score: 209, source: "amclinicals-2014", isVerified: true, note: null },
    },
    {
      from: toCalendarDate("2022-07-01"),
      value: {
        score: 214,
        source: "general-knowledge",
        isVerified: false,
        note: "A document confirms 214 for the time before July 2025, but none gives the day on which it began.",
      },
    },
    {
      from: toCalendarDate("2025-07-01"),
      value: {
        score: 218,
        source: "acemedboards",
        isVerified: true,
        note: "Also in: USMLE Step 2 CK passing score revised to 218.",
      },
    },
  ],
  numbers: {
    lettersPerProgram: [{ from: 2025, value: 4, source: { basis: "published", document: "aamc-faq-2025" } }],
    scoreReleaseWithin: [
      {
        from: 2024,
        value: 28,
        source: {
          basis: "unverified",
          because: "Scores are commonly said to take two to four weeks. No document was found that says so.",
        },
      },
    ],
  },
});

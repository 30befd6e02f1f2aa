import { toPlainDate } from "../../kernel/plain-date.ts";
import type { Season } from "../../kernel/season.ts";
import type { Almanac } from "../../parameters/almanac.ts";
import { findSeason } from "../../parameters/seasons.ts";
import type { RuleWords } from "../rule.ts";

/** "season 2028 opens on 1 September 2027 (projected)"; without a date where the season lies beyond the known range. */
function seasonInWords(season: Season, almanac: Almanac): string {
  const calendar = findSeason(season, almanac);
  if (calendar === null) return `season ${season} comes next`;
  const standing = calendar.isProjected ? " (projected)" : "";
  return `season ${season} opens on ${toPlainDate(calendar.submissionOpensOn)}${standing}`;
}

/** “The plan for a delay” (D7), in words. */
export const D7_WORDS: RuleWords = {
  when: "the score that passed Step 2 CK lies below the middle band, and a visa is needed",
  follows:
    "a plan by years: a US post, quality improvement, teaching or research, letters; then a very broad list of IMG-friendly programs that sponsor a visa",
  houseReading: null,
  tell: ({ calendar, almanac }) => ({
    summary: `First year: a US-based research or clinical post in anesthesia or critical care, with quality improvement, teaching or research, and the letters that come of it. Then a very broad list of IMG-friendly programs that sponsor a visa: ${seasonInWords(calendar.season + 1, almanac)}.`,
    action: "Look for a post in the United States first: letters and academic work grow out of it.",
    wouldChange: ["Without a visa need, applying now and delaying stand side by side."],
    otherReading: null,
  }),
};

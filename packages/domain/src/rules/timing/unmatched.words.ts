import { toPlainDate } from "../../kernel/plain-date.ts";
import type { Reading } from "../reading.ts";
import type { RuleWords } from "../rule.ts";

/** What the next season is, as far as this calendar tells. */
function tellNextSeason({ calendar, lastMatch }: Reading): string {
  const ended =
    lastMatch.state === "known" && lastMatch.value.outcome !== "never-took-part" ? lastMatch.value.season : 0;
  if (ended >= calendar.season) return `Season ${ended + 1} comes next.`;
  return `Season ${calendar.season} opens on ${toPlainDate(calendar.submissionOpensOn)}.`;
}

/** “A season that ended unmatched” (D13), in words. */
export const D13_WORDS: RuleWords = {
  when: "the last Match ended without a position",
  follows: "a parallel plan begins, such as a research year, beside what the next season needs",
  houseReading: null,
  tell: (reading) => ({
    summary: `The last Match ended without a position. A year of research or clinical work in anesthesia can carry the next application. ${tellNextSeason(reading)} It needs new letters, a statement with what has changed, and a list checked anew.`,
    action: "Look for a research or clinical post now, and ask its supervisors for letters early.",
    wouldChange: ["A position in a later Match."],
    otherReading: null,
  }),
};

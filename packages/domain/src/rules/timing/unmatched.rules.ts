import { toPlainDate } from "../../kernel/plain-date.ts";
import { cite } from "../../sources/citation.ts";
import { OPEN } from "../open-facts.ts";
import type { Reading } from "../reading.ts";
import type { Rule } from "../rule.ts";

/** What the next season is, as far as this calendar tells. */
function tellNextSeason({ calendar, lastMatch }: Reading): string {
  const ended =
    lastMatch.state === "known" && lastMatch.value.outcome !== "never-took-part" ? lastMatch.value.season : 0;
  if (ended >= calendar.season) return `Season ${ended + 1} comes next.`;
  return `Season ${calendar.season} opens on ${toPlainDate(calendar.submissionOpensOn)}.`;
}

/** When the last Match ended without a position, the parallel plan begins: a research year, and what the next season needs. */
export const D13: Rule = {
  id: "D13",
  title: "A season that ended unmatched",
  short: "Unmatched: parallel plan",
  when: "the last Match ended without a position",
  follows: "a parallel plan begins, such as a research year, beside what the next season needs",
  cites: [cite("faq-3", 264)],
  houseReading: null,
  facts: ["lastMatch", "season"],
  parameters: [],
  severity: "advice",
  ask: ({ lastMatch }) =>
    lastMatch.state === "unknown" ? OPEN.lastMatch : lastMatch.value.outcome === "unmatched",
  tell: (reading) => ({
    summary: `The last Match ended without a position. A year of research or clinical work in anesthesia can carry the next application. ${tellNextSeason(reading)} It needs new letters, a statement with what has changed, and a list checked anew.`,
    action: "Look for a research or clinical post now, and ask its supervisors for letters early.",
    wouldChange: ["A position in a later Match."],
    otherReading: null,
  }),
};

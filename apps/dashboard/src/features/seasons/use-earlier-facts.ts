import { isSeasonEventId } from "@induction/domain/kernel/season";
import { SEASON_FIELDS, type SeasonField } from "@induction/domain/season/season-facts";
import { useQueries } from "@tanstack/react-query";
import type { SeasonRow } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import { seasonFactInWords } from "./season-words.ts";

/** What the latest earlier season tells of a field. */
export interface EarlierFact {
  readonly season: number;
  readonly words: string;
}

/** Earlier seasons of which anything is told, the latest first. */
function listEarlier(rows: readonly SeasonRow[], season: number): readonly number[] {
  return rows
    .filter((row) => row.season < season && row.checkedFields > 0)
    .map((row) => row.season)
    .sort((a, b) => b - a);
}

/** Prices, limits and rules hold until another is told: what the latest earlier season says of each. Dates do not. */
export function useEarlierFacts(
  rows: readonly SeasonRow[],
  season: number,
): ReadonlyMap<SeasonField, EarlierFact> {
  return useQueries({
    queries: listEarlier(rows, season).map((earlier) => trpc.seasons.get.queryOptions({ season: earlier })),
    combine: (answers) => {
      const found = new Map<SeasonField, EarlierFact>();
      for (const { data } of answers) {
        if (data === undefined) continue;
        for (const field of SEASON_FIELDS) {
          const fact = data.record.facts[field];
          if (isSeasonEventId(field) || fact.state !== "known" || found.has(field)) continue;
          found.set(field, { season: data.season, words: seasonFactInWords(field, fact).full });
        }
      }
      return found;
    },
  });
}

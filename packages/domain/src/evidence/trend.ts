import { EDITIONS } from "./editions.ts";
import type { ImgGroup, MatchCount, Share } from "./figure.ts";
import { toEditionFigureId } from "./figure-ids.ts";
import { GROUP_WORDS } from "./group-words.ts";
import { countAll, toShare } from "./published.ts";
import type { Statement } from "./statement.ts";

/** The share of one Match, of everyone who ranked anesthesiology first. */
export interface TrendPoint extends Share {
  readonly part: number;
  readonly matchYear: number;
}

/**
 * How the share of a group that matched in anesthesiology changed, oldest first. Counts of everyone only: the consenting
 * sample matched more often and would bend the line. A group of which one year was found has one point and no trend.
 */
export function listTrend(group: ImgGroup): readonly TrendPoint[] {
  const toPoint = (matchYear: number, count: MatchCount): TrendPoint => {
    const of = countAll(count);
    return { matchYear, ...toShare(count.matched, of), part: count.matched };
  };
  return EDITIONS.filter((edition) => edition.group === group)
    .flatMap(({ matchYear, everyone }) =>
      everyone.state === "published" ? [toPoint(matchYear, everyone.value)] : [],
    )
    .toSorted((a, b) => a.matchYear - b.matchYear);
}

function tellPoint({ matchYear, part, of, pct }: TrendPoint): string {
  return `${part} of ${of} (${pct}%) in ${matchYear}`;
}

/** The years that were found, in one sentence; where there is one only, or a gap between them, it says so. */
export function tellTrend(group: ImgGroup): Statement {
  const points = listTrend(group);
  const sources = EDITIONS.filter(
    ({ group: counted, everyone }) => counted === group && everyone.state === "published",
  ).map(({ origin }) => origin.source);
  const gap =
    points.length > 1 ? "We found no counts of the years between." : "We found no count of a later Match.";
  return {
    id: `trend-${group}`,
    text: `How many of all ${GROUP_WORDS[group]} who ranked anesthesiology first matched in it: ${points.map(tellPoint).join(", ")}. ${gap}`,
    figures: points.map(({ matchYear }) => toEditionFigureId({ matchYear, group }, "match-rate")),
    year: points.at(-1)?.matchYear ?? null,
    n: points.at(-1)?.of ?? null,
    sources: sources.toReversed(),
  };
}

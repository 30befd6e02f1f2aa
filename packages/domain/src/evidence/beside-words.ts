import type { Compared, OutcomeEdition } from "./edition.ts";
import type { MatchCount, Spread } from "./figure.ts";
import { toEditionFigureId } from "./figure-ids.ts";
import { GROUP_WORDS } from "./group-words.ts";
import { countAll } from "./published.ts";
import { type Bound, boundFrom, leastBelow, mostBelow, type Place, placeScore } from "./quartile-bounds.ts";
import { type ScoreBand, tellScoreBand } from "./score-band.ts";
import type { Statement } from "./statement.ts";

const MATCHED = "who matched";
const NOT_MATCHED = "who did not";

/** The sources of an edition with nothing said of a figure yet. */
function toBase({ matchYear, origin }: OutcomeEdition): Pick<Statement, "year" | "sources"> {
  return { year: matchYear, sources: [origin.source] };
}

/** How many of the consenting sample matched. Counts of everyone have another sentence and never join this one. */
export function tellConsenting(edition: OutcomeEdition, count: MatchCount): Statement {
  const n = countAll(count);
  return {
    ...toBase(edition),
    id: "counted",
    text: `In the ${edition.matchYear} Match, ${n} ${GROUP_WORDS[edition.group]} ranked anesthesiology first and agreed to be counted in research. ${count.matched} of them matched in anesthesiology, ${count.notMatched} did not.`,
    figures: [toEditionFigureId(edition, "consenting")],
    n,
  };
}

/** How many of everyone matched, with the share of them. */
export function tellEveryone(edition: OutcomeEdition, count: MatchCount): Statement {
  const n = countAll(count);
  return {
    ...toBase(edition),
    id: `everyone-${edition.matchYear}`,
    text: `In the ${edition.matchYear} Match, ${count.matched} of ${n} ${GROUP_WORDS[edition.group]} who ranked anesthesiology first matched in it.`,
    figures: [toEditionFigureId(edition, "match-rate")],
    n,
  };
}

function toSpreadBase(edition: OutcomeEdition, { matched, notMatched }: Compared<Spread>) {
  return {
    ...toBase(edition),
    figures: [
      toEditionFigureId(edition, "step2ck-matched"),
      toEditionFigureId(edition, "step2ck-not-matched"),
    ],
    n: matched.n + notMatched.n,
  };
}

/** The two medians of Step 2 CK. */
export function tellMedians(edition: OutcomeEdition, step2ck: Compared<Spread>): Statement {
  const { matched, notMatched } = step2ck;
  return {
    ...toSpreadBase(edition, step2ck),
    id: "medians",
    text: `The median Step 2 CK score was ${matched.median} for the ${matched.n} ${MATCHED} and ${notMatched.median} for the ${notMatched.n} ${NOT_MATCHED}. Median means: half scored higher, half lower.`,
  };
}

/** From the lowest to the highest score on both sides. */
export function tellRanges(edition: OutcomeEdition, step2ck: Compared<Spread>): Statement {
  const { matched, notMatched } = step2ck;
  return {
    ...toSpreadBase(edition, step2ck),
    id: "ranges",
    text: `Scores went from ${matched.min} to ${matched.max} for the ${matched.n} ${MATCHED}, and from ${notMatched.min} to ${notMatched.max} for the ${notMatched.n} ${NOT_MATCHED}.`,
  };
}

const SIDES: Readonly<Record<Bound["side"], (score: number) => string>> = {
  "or-above": (score) => `scored ${score} or higher`,
  "or-below": (score) => `scored ${score} or lower`,
  above: (score) => `scored above ${score}`,
  below: (score) => `scored below ${score}`,
};

function tellBound({ says, count, of, score, side }: Bound, who: string): string {
  const limit = says === "at-least" ? "at least" : "at most";
  return `${limit} ${count} of the ${of} ${who} ${SIDES[side](score)}`;
}

/** What the quartiles can tell of a band on one side; null where they tell nothing. */
function findBandBound(spread: Spread, band: ScoreBand, side: keyof Compared<Spread>): Bound | null {
  if (band.below === null) return boundFrom(spread, band.from);
  const most = mostBelow(spread, band.below);
  return side === "matched" ? most : (leastBelow(spread, band.below) ?? most);
}

/** What the quartiles can tell of a band on both sides; null where they rest on too few people. */
export function tellBounds(
  edition: OutcomeEdition,
  step2ck: Compared<Spread>,
  band: ScoreBand,
): Statement | null {
  const matched = findBandBound(step2ck.matched, band, "matched");
  const notMatched = findBandBound(step2ck.notMatched, band, "notMatched");
  if (matched === null || notMatched === null) return null;
  return {
    ...toSpreadBase(edition, step2ck),
    id: "bounds",
    text: `Published: ${tellBound(matched, MATCHED)}, and ${tellBound(notMatched, NOT_MATCHED)}.`,
  };
}

/** The band with the counts that the quartiles support beside it. */
export function tellBand(
  edition: OutcomeEdition,
  step2ck: Compared<Spread>,
  band: ScoreBand,
): Statement | null {
  const bounds = tellBounds(edition, step2ck, band);
  if (bounds === null) return null;
  const text = `${tellScoreBand(band)} ${bounds.text} The report does not count this band by itself.`;
  return { ...bounds, id: "band", text };
}

const PLACES: Readonly<Record<Place, (spread: Spread) => string>> = {
  "below-all": ({ min, max }) => `below all scores (${min} to ${max})`,
  "below-middle-half": ({ q1, q3 }) => `below the middle half (${q1} to ${q3})`,
  "in-middle-half": ({ q1, q3 }) => `in the middle half (${q1} to ${q3})`,
  "above-middle-half": ({ q1, q3 }) => `above the middle half (${q1} to ${q3})`,
  "above-all": ({ min, max }) => `above all scores (${min} to ${max})`,
};

/** Where a score lies among the published ones. It says nothing of how likely anything is. */
export function tellPlace(edition: OutcomeEdition, step2ck: Compared<Spread>, score: number): Statement {
  const { matched, notMatched } = step2ck;
  const places = [
    `${PLACES[placeScore(matched, score)](matched)} of the ${matched.n} ${MATCHED}`,
    `${PLACES[placeScore(notMatched, score)](notMatched)} of the ${notMatched.n} ${NOT_MATCHED}`,
  ];
  return {
    ...toSpreadBase(edition, step2ck),
    id: "place",
    text: `A score of ${score} lies ${places.join(", and ")}.`,
  };
}

/** What the report leaves out, so that nobody reads it into the scores. */
export function tellNotMeasured(edition: OutcomeEdition): Statement {
  return {
    ...toBase(edition),
    id: "not-measured",
    text: "The report does not say who needed a visa, how Step 1 went or who had U.S. clinical experience, and it counts no letters, signals or interviews.",
    figures: [],
    n: null,
  };
}

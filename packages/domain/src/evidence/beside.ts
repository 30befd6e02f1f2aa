import type { Season } from "../kernel/season.ts";
import {
  tellBand,
  tellConsenting,
  tellEveryone,
  tellMedians,
  tellNotMeasured,
  tellPlace,
  tellRanges,
} from "./beside-words.ts";
import { tellMean, tellNotPublished } from "./earlier-words.ts";
import type { Compared, OutcomeEdition } from "./edition.ts";
import { findNewestMatchYear, findScored, listEditions } from "./editions.ts";
import type { ImgGroup, MatchCount, Published, Spread } from "./figure.ts";
import { GROUP_WORDS } from "./group-words.ts";
import type { ScoreBand } from "./score-band.ts";
import { NOT_ENDORSED, NOT_PERSONAL, type Reader, type Statement } from "./statement.ts";

/** What stands on a screen: a band, a score, both or neither. */
export interface BesideWhat {
  /** NRMP's class of the person; null while nobody told it. */
  readonly group: ImgGroup | null;
  /** Only a Match before this season's own has been counted. */
  readonly season: Season;
  readonly band: ScoreBand | null;
  /** The score that passed Step 2 CK; null while there is none. */
  readonly score: number | null;
  /** Who reads it; the person where it is left out. */
  readonly reader?: Reader | undefined;
}

/** What a chart of two boxes draws: the box is the middle half, the line the whole range. */
export interface ScoreChart extends Compared<Spread> {
  readonly title: string;
}

/** The published figures that stand beside a band or a score of one person's group (settled reading 14). */
export type FiguresBeside =
  | {
      readonly state: "published";
      readonly group: ImgGroup;
      readonly matchYear: number;
      readonly chart: ScoreChart;
      readonly statements: readonly Statement[];
      /** Stands below the statements, always. */
      readonly notPersonal: string;
      /** Names the report and n: "NRMP, Charting Outcomes, Non-U.S. IMGs, 2026. n = 184 who agreed …". */
      readonly credit: string;
    }
  | {
      /** No scores of the newest Match were found for the group; the statements say so, then what is older. */
      readonly state: "not-published";
      readonly group: ImgGroup;
      readonly matchYear: number | null;
      readonly statements: readonly Statement[];
      readonly notPersonal: string;
      readonly credit: string;
    }
  | {
      /** The groups are counted apart, so nothing can be shown before the person's own is told. */
      readonly state: "group-not-told";
      readonly text: string;
    };

const GROUP_NOT_TOLD: Readonly<Record<Reader, string>> = {
  person:
    "NRMP counts U.S. IMGs and non-U.S. IMGs apart. Say whether you are a U.S. citizen, and the figures of your group appear here. Green-card holders count as non-U.S. IMGs.",
  staff:
    "NRMP counts U.S. IMGs and non-U.S. IMGs apart. Once the file says whether this person is a U.S. citizen, the figures of their group appear here. Green-card holders count as non-U.S. IMGs.",
};

function valueOr<T>(fact: Published<T>): T | null {
  return fact.state === "published" ? fact.value : null;
}

function toStatements(
  edition: OutcomeEdition,
  step2ck: Compared<Spread>,
  { band, score }: BesideWhat,
): readonly Statement[] {
  const consenting = valueOr<MatchCount>(edition.consenting);
  return [
    consenting && tellConsenting(edition, consenting),
    tellMedians(edition, step2ck),
    band && tellBand(edition, step2ck, band),
    score === null ? null : tellPlace(edition, step2ck, score),
    tellRanges(edition, step2ck),
    tellNotMeasured(edition),
  ].filter((statement) => statement !== null);
}

function tellEarlier(edition: OutcomeEdition): readonly Statement[] {
  const everyone = valueOr<MatchCount>(edition.everyone);
  return [everyone && tellEveryone(edition, everyone), tellMean(edition)].filter(
    (statement) => statement !== null,
  );
}

function toNotPublished(group: ImgGroup, season: Season, reader: Reader): FiguresBeside {
  const matchYear = findNewestMatchYear(season);
  const older = listEditions(group, season);
  const missing = matchYear === null ? [] : [tellNotPublished(group, matchYear)];
  return {
    state: "not-published",
    group,
    matchYear,
    statements: [...missing, ...older.flatMap(tellEarlier)],
    notPersonal: NOT_PERSONAL[reader],
    credit: [...new Set(older.map(({ cited }) => `${cited}.`)), NOT_ENDORSED].join(" "),
  };
}

/**
 * The published figures that stand beside a band, a score or a tier of one person's group: of the newest Match before the
 * season that has scores for exactly this group. Where none was found the answer says so and shows what is older, never
 * another group's figures. Every number is a count or score of the report or a bound that its quartiles support.
 */
export function findFiguresBeside(what: BesideWhat): FiguresBeside {
  const { group, season, reader = "person" } = what;
  if (group === null) return { state: "group-not-told", text: GROUP_NOT_TOLD[reader] };
  const scored = findScored(group, season);
  if (scored === null) return toNotPublished(group, season, reader);
  const { edition, step2ck } = scored;
  const n = step2ck.matched.n + step2ck.notMatched.n;
  return {
    state: "published",
    group,
    matchYear: edition.matchYear,
    chart: {
      title: `Step 2 CK of ${GROUP_WORDS[group]} who ranked anesthesiology first, ${edition.matchYear} Match`,
      ...step2ck,
    },
    statements: toStatements(edition, step2ck, what),
    notPersonal: NOT_PERSONAL[reader],
    credit: `${edition.cited}. n = ${n} who agreed to be counted in research. ${NOT_ENDORSED}`,
  };
}

import { cite } from "../sources/citation.ts";
import { tellBand, tellBounds, tellMedians, tellRanges } from "./beside-words.ts";
import type { Comparison, ComparisonContext } from "./comparison.ts";
import { tellNotPublished } from "./earlier-words.ts";
import type { Compared, OutcomeEdition } from "./edition.ts";
import { findNewestMatchYear, findScored } from "./editions.ts";
import type { Spread } from "./figure.ts";
import { GROUP_WORDS } from "./group-words.ts";
import { toScoreBand } from "./score-band.ts";
import type { Statement } from "./statement.ts";

type Said = Pick<Comparison, "id" | "guideSays" | "cites">;
type Judged = Pick<Comparison, "published" | "verdict" | "conclusion">;

/** The scores that a sentence of the guide is held against. */
interface Scored {
  readonly edition: OutcomeEdition;
  readonly step2ck: Compared<Spread>;
}

function compact(statements: readonly (Statement | null)[]): readonly Statement[] {
  return statements.filter((statement) => statement !== null);
}

/** Judges a sentence against the scores of the newest Match of the group, or says that there are none. */
function compareScores(
  said: Said,
  { group, season }: Pick<ComparisonContext, "group" | "season">,
  judge: (scored: Scored) => Judged,
): Comparison {
  const scored = findScored(group, season);
  if (scored) return { ...said, ...judge(scored) };
  const newest = findNewestMatchYear(season);
  return {
    ...said,
    published: newest === null ? [] : [tellNotPublished(group, newest)],
    verdict: "not-published",
    conclusion: `Without published figures of ${GROUP_WORDS[group]} the guide stands alone here.`,
  };
}

function judgeStrong(from: number, { edition, step2ck }: Scored, band: Statement | null): Judged {
  const published = compact([band]);
  if (step2ck.notMatched.median >= from) {
    const conclusion = `Half or more of the ${step2ck.notMatched.n} who did not match scored in this band, so the score alone does not decide.`;
    return { published, verdict: "more-generous", conclusion };
  }
  const isAboveMost = step2ck.notMatched.q3 < from;
  return {
    published,
    verdict: isAboveMost ? "agrees" : "cannot-tell",
    conclusion: isAboveMost
      ? `At least three quarters of those who did not match in ${edition.matchYear} scored below this band.`
      : "The quartiles lie on both sides of where this band starts.",
  };
}

/** From about 245 a score is strong. */
export function compareStrong(context: ComparisonContext): Comparison {
  const { strongFrom } = context.guide;
  const said: Said = {
    id: "strong-band",
    guideSays: `A score of about ${strongFrom} or higher is a strong position.`,
    cites: [cite("strong-range", [37, 38])],
  };
  return compareScores(said, context, (scored) => {
    const band = toScoreBand("strong", context.guide, "guide");
    return judgeStrong(strongFrom, scored, tellBand(scored.edition, scored.step2ck, band));
  });
}

/** From about 250 higher-tier academic centers look more seriously. */
export function compareAcademic(context: ComparisonContext): Comparison {
  const { academicFrom } = context.guide;
  const said: Said = {
    id: "academic-mark",
    guideSays: `From about ${academicFrom}, higher-tier academic centers look more closely.`,
    cites: [cite("strong-range", 40)],
  };
  return compareScores(said, context, ({ edition, step2ck }) => {
    const { median } = step2ck.matched;
    const isBelow = academicFrom < median;
    return {
      published: compact([
        tellMedians(edition, step2ck),
        tellBounds(edition, step2ck, { name: "strong", drawnBy: "guide", from: academicFrom, below: null }),
      ]),
      verdict: isBelow ? "more-generous" : "cannot-tell",
      conclusion: isBelow
        ? `${academicFrom} lies below the median of those who matched at any kind of program, ${median}. The report does not count higher-tier centers apart.`
        : "The report does not count higher-tier centers apart.",
    };
  });
}

/** Between the lower and the strong band an application is viable. */
export function compareMiddle(context: ComparisonContext): Comparison {
  const { middleFrom, strongFrom } = context.guide;
  const said: Said = {
    id: "middle-band",
    guideSays: `From about ${middleFrom} to ${strongFrom - 1} an application is viable, and most IMGs stand here.`,
    cites: [cite("middle-range", [45, 47])],
  };
  return compareScores(said, context, ({ edition, step2ck }) => ({
    published: compact([tellBand(edition, step2ck, toScoreBand("middle", context.guide, "guide"))]),
    verdict: "cannot-tell",
    conclusion:
      "The word viable needs these counts beside it. The quartiles cannot say how many people of this band matched.",
  }));
}

/** Below the middle band matching is more challenging. */
export function compareLower(context: ComparisonContext): Comparison {
  const { middleFrom } = context.guide;
  const said: Said = {
    id: "lower-band",
    guideSays: `Below about ${middleFrom} matching is still possible and more challenging.`,
    cites: [cite("lower-range", [56, 57])],
  };
  return compareScores(said, context, ({ edition, step2ck }) => {
    const hasMatched = step2ck.matched.min < middleFrom;
    return {
      published: compact([
        tellRanges(edition, step2ck),
        tellBand(edition, step2ck, toScoreBand("lower", context.guide, "guide")),
      ]),
      verdict: "cannot-tell",
      conclusion: hasMatched
        ? `Scores of those who matched start at ${step2ck.matched.min}, so matching from this band happened. The quartiles cannot say how often.`
        : `Scores of those who matched start at ${step2ck.matched.min}, which is not in this band.`,
    };
  });
}

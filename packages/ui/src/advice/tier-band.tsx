import type { CSSProperties } from "react";
import { classes } from "../theme/classes.ts";
import { type ScoredTier, TierShape, tierWords } from "./tier.tsx";
import styles from "./tier-band.module.css";

interface TierBandProps {
  /** First score of the Middle tier, such as 230. */
  middleFrom: number;
  /** First score of the Strong tier, such as 245. */
  strongFrom: number;
  /** The person's score; `null` when there is none yet. */
  score: number | null;
  /** What stands where a score would: "No score yet", unless another reason is known, such as "Score not told". */
  noScore?: string;
  /** The tier that the rules gave, which a failed attempt can make lower than the score alone would. */
  tier: ScoredTier | null;
  /** Whose score it is, on the tag: "You", or a name on an advisor's screen. */
  who?: string | undefined;
  /** The score is hoped for, not reported: the tag is dashed. */
  isProjected?: boolean | undefined;
}

/** Inline style that hands numbers to the style sheet. */
type TokenStyle = CSSProperties & { [token: `--${string}`]: string };

const tiers = ["lower", "middle", "strong"] as const satisfies readonly ScoredTier[];

/** The guide's three bands with one score on them. The guide writes "~", so the edges do too. */
export function TierBand(props: TierBandProps) {
  const { middleFrom, strongFrom, score, tier, who = "You", isProjected = false } = props;
  const scale = bandScale(score);
  const at = (value: number) => `${(((value - scale.from) / (scale.to - scale.from)) * 100).toFixed(2)}%`;
  const edges = [scale.from, middleFrom, strongFrom, scale.to];
  const marker = score === null ? undefined : at(score);
  const place: TokenStyle =
    marker === undefined ? {} : { "--marker": marker, "--half-tag": halfTag(`${who} ${score}`) };
  return (
    <div className={styles.band} role="img" aria-label={bandWords({ ...props, who })} style={place}>
      <div className={styles.above} aria-hidden="true">
        {[middleFrom, strongFrom].map((edge) => (
          <EdgeLabel key={edge} edge={edge} at={at(edge)} score={score} />
        ))}
        {score === null ? (
          <span className={styles.none}>{props.noScore ?? "No score yet"}</span>
        ) : (
          <span className={classes(styles.tag, isProjected && styles.projected)}>
            {who} {score}
          </span>
        )}
      </div>
      <div
        className={styles.bars}
        aria-hidden="true"
        style={{
          gridTemplateColumns: widths(edges)
            .map((width) => `${width}fr`)
            .join(" "),
        }}
      >
        {tiers.map((each) => (
          <span key={each} className={classes(styles.bar, styles[each], each === tier && styles.current)} />
        ))}
        {score !== null && <span className={styles.tick} />}
      </div>
      <div
        className={styles.below}
        aria-hidden="true"
        style={{
          gridTemplateColumns: widths(edges)
            .map((width) => `${width}fr`)
            .join(" "),
        }}
      >
        {tiers.map((each) => (
          <span key={each} className={classes(styles.name, each === tier && styles.chosen)}>
            <TierShape tier={each} size={11} isInk />
            {tierWords[each]}
          </span>
        ))}
      </div>
    </div>
  );
}

/** An edge's number stays on its own side of the tag, however near the score comes. */
function EdgeLabel({ edge, at, score }: { edge: number; at: string; score: number | null }) {
  const style: TokenStyle = { "--edge": at };
  const isBefore = score === null || score >= edge;
  return (
    <span className={isBefore ? styles.edgeBefore : styles.edgeAfter} style={style}>
      ~{edge}
    </span>
  );
}

/** Half the tag's width and a little air, reckoned from its words so that no edge's number slides under it. */
function halfTag(words: string): string {
  return `${12 + Math.ceil(words.length * 3.8)}px`;
}

function widths(edges: readonly number[]): readonly number[] {
  return edges.slice(1).map((edge, index) => edge - (edges[index] ?? edge));
}

/** 205 to 275, widened where a score lies outside. */
function bandScale(score: number | null): { from: number; to: number } {
  if (score === null) return { from: 205, to: 275 };
  return { from: Math.min(205, score - 5), to: Math.max(275, score + 5) };
}

/** The picture in words, for those who do not see it. */
export function bandWords(band: TierBandProps & { who: string }): string {
  const { middleFrom, strongFrom, score, tier, who, isProjected = false } = band;
  const bands = `Lower below about ${middleFrom}, Middle about ${middleFrom} to ${strongFrom - 1}, Strong from about ${strongFrom}.`;
  if (score === null) {
    const { noScore = "No score yet" } = band;
    return `${who}: ${noScore.charAt(0).toLowerCase()}${noScore.slice(1)}. ${bands}`;
  }
  const reached = tier === null ? "" : `, tier ${tierWords[tier]}`;
  return `${who}: ${isProjected ? "projected " : ""}${score}${reached}. ${bands}`;
}

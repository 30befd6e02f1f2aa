import type { ReactNode } from "react";
import { classes } from "../theme/classes.ts";
import styles from "./answer.module.css";
import { type Tier, TierShape } from "./tier.tsx";

interface AnswerProps {
  /** Whose answer it is, the guide's version, and the as-of date. */
  meta: ReactNode;
  tier: Tier;
  /** "Middle tier." */
  headline: ReactNode;
  /** "Apply very broadly." */
  posture: ReactNode;
  /** What it means, in two or three sentences. */
  lead: ReactNode;
  /** `FactTiles` with the parts of the answer. */
  children?: ReactNode;
}

/** The answer, first and largest on the page. */
export function Answer({ meta, tier, headline, posture, lead, children }: AnswerProps) {
  return (
    <section className={styles.answer} aria-label="Your answer">
      <p className={styles.meta}>{meta}</p>
      <h2 className={styles.headline}>
        <TierShape tier={tier} size={18} />
        <span>
          {headline} <span className={styles.posture}>{posture}</span>
        </span>
      </h2>
      <div className={styles.lead}>{lead}</div>
      {children}
    </section>
  );
}

/** One part of an answer: what it is called, its value, and what it rests on. */
export interface FactTile {
  label: string;
  value: ReactNode;
  /** A shape before the value. */
  tier?: Tier | undefined;
  detail?: ReactNode;
}

interface FactTilesProps {
  tiles: readonly FactTile[];
  /** Draws the hairline above, when they follow words. */
  isDivided?: boolean | undefined;
}

/** Tier, posture and strength side by side; one under another on phones. */
export function FactTiles({ tiles, isDivided = false }: FactTilesProps) {
  return (
    <dl className={classes(styles.tiles, isDivided && styles.divided)}>
      {tiles.map((tile) => (
        <div key={tile.label} className={styles.tile}>
          <dt className={styles.label}>{tile.label}</dt>
          <dd>
            <span className={styles.value}>
              {tile.tier && <TierShape tier={tile.tier} size={17} />}
              {tile.value}
            </span>
            {tile.detail !== undefined && <span className={styles.detail}>{tile.detail}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

import CircleQuestionMark from "lucide-react/icons/circle-question-mark";
import type { ComponentProps, ReactNode } from "react";
import { Chip } from "../primitives/chip.tsx";
import { classes } from "../theme/classes.ts";
import styles from "./tier.module.css";

/** A tier that a score can have. */
export type ScoredTier = "strong" | "middle" | "lower";

/** A person's tier; `unscored` until a result is known. */
export type Tier = ScoredTier | "unscored";

/** The words of tiers. A person without a final tier is "Incomplete", never "none". */
export const tierWords = {
  strong: "Strong",
  middle: "Middle",
  lower: "Lower",
  unscored: "Incomplete",
} as const satisfies Record<Tier, string>;

type ShapeProps = Omit<ComponentProps<"svg">, "ref"> & { size?: string | number };

const outlines = {
  strong: "M7 2.2 13.2 12.4H0.8Z",
  middle: "M1.8 1.8h10.4v10.4H1.8Z",
  lower: "M7 11.8 0.8 1.6h12.4Z",
} as const satisfies Record<ScoredTier, string>;

function drawShape(tier: ScoredTier) {
  return function Shape({ size = 14, strokeWidth: _, ...rest }: ShapeProps) {
    return (
      <svg width={size} height={size} viewBox="0 0 14 14" fill="currentColor" aria-hidden="true" {...rest}>
        <path d={outlines[tier]} />
      </svg>
    );
  };
}

/** Triangle up, square, triangle down, and the dashed question of "Incomplete". */
export const tierShapes = {
  strong: drawShape("strong"),
  middle: drawShape("middle"),
  lower: drawShape("lower"),
  unscored: CircleQuestionMark,
};

interface TierShapeProps {
  tier: Tier;
  /** Pixels: 14 in cells, up to 22 beside the answer. */
  size?: number | undefined;
  /** Draws it in the colour of the text around it. */
  isInk?: boolean | undefined;
}

/** The shape of a tier alone. Always beside the word. */
export function TierShape({ tier, size = 14, isInk = false }: TierShapeProps) {
  const Shape = tierShapes[tier];
  return (
    <Shape
      size={size}
      strokeWidth={1.75}
      aria-hidden="true"
      focusable="false"
      className={classes(styles.shape, !isInk && styles[tier])}
    />
  );
}

interface TierChipProps {
  tier: Tier;
  /** The tiers that are still possible while a result is open. Shown as "may be". */
  provisional?: readonly ScoredTier[] | undefined;
  /** A failed attempt is the reason for the tier; the word "failure" follows it. */
  isByFailure?: boolean | undefined;
  /** Icon and word without a box, for tables. */
  isBare?: boolean | undefined;
}

/** A tier as shape, word and colour. Never red. */
export function TierChip({ tier, provisional = [], isByFailure = false, isBare = false }: TierChipProps) {
  const isOpen = tier === "unscored" || provisional.length > 0;
  const shown = isOpen ? "unscored" : tier;
  const box = isOpen ? "dashed" : "tone";
  return (
    <Chip tone={shown === "unscored" ? "plain" : shown} edge={isBare ? "bare" : box} icon={tierShapes[shown]}>
      {tierLabel({ tier, provisional, isByFailure })}
    </Chip>
  );
}

/** More possible tiers than these tell nobody anything: then the chip says "Incomplete" alone. */
const MOST_NAMED = 2;

/** "Middle", "Lower, failure", "Incomplete, may be Middle or Strong"; "Incomplete" where every tier is possible. */
export function tierLabel(of: {
  tier: Tier;
  provisional: readonly ScoredTier[];
  isByFailure: boolean;
}): string {
  const { tier, provisional, isByFailure } = of;
  if (provisional.length > MOST_NAMED) return tierWords.unscored;
  if (provisional.length > 0) {
    const possible = provisional.map((each) => tierWords[each]).join(" or ");
    return `${tierWords.unscored}, may be ${possible}`;
  }
  return isByFailure && tier !== "unscored" ? `${tierWords[tier]}, failure` : tierWords[tier];
}

interface PostureLineProps {
  tier: Tier;
  provisional?: readonly ScoredTier[] | undefined;
  isByFailure?: boolean | undefined;
  /** "Apply very broadly". */
  posture: ReactNode;
  /** One sentence below it. */
  detail?: ReactNode;
}

/** The tier as a chip, and what follows from it. */
export function PostureLine({ posture, detail, ...tier }: PostureLineProps) {
  return (
    <div className={styles.posture}>
      <TierChip {...tier} />
      <strong className={styles.postureWords}>{posture}</strong>
      {detail !== undefined && <p className={styles.postureDetail}>{detail}</p>}
    </div>
  );
}

import type { ReactNode } from "react";
import { classes } from "../theme/classes.ts";
import styles from "./chip.module.css";
import { Icon, type IconComponent } from "./icon.tsx";

/** The meaning that gives a chip its hue. `plain` has none. */
export type ChipTone =
  | "plain"
  | "strong"
  | "middle"
  | "lower"
  | "fresh"
  | "ageing"
  | "dispute"
  | "quiet"
  | "gold"
  | "silver"
  | "mark";

/** How firm it is: dashed is not known or not yet, ink must be seen, solid is settled or acts, bare is a table cell. */
export type ChipEdge = "tone" | "dashed" | "ink" | "solid" | "act" | "bare";

interface ChipProps {
  tone?: ChipTone | undefined;
  edge?: ChipEdge | undefined;
  icon?: IconComponent | undefined;
  /** Strikes the words: declined, withdrawn. */
  isStruck?: boolean | undefined;
  /** Keeps the icon's own colour in a bare chip: tier shapes and ageing clocks. */
  className?: string | undefined;
  children: ReactNode;
}

/** A label of icon, word and colour. Vocabulary chips in `advice` are made of it. */
export function Chip({
  tone = "plain",
  edge = "tone",
  icon,
  isStruck = false,
  className,
  children,
}: ChipProps) {
  return (
    <span className={classes(styles.chip, styles[tone], styles[edge], className)}>
      {icon && <Icon of={icon} size="cell" className={styles.icon} />}
      <span className={classes(styles.word, isStruck && styles.struck)}>{children}</span>
    </span>
  );
}

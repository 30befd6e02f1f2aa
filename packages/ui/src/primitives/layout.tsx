import type { ReactNode } from "react";
import { classes } from "../theme/classes.ts";
import styles from "./layout.module.css";

/** Steps of space between parts, from the tokens: 4, 8, 12, 16, 24 px. */
export type Gap = "tight" | "small" | "medium" | "large" | "wide";

interface StackProps {
  gap?: Gap | undefined;
  className?: string | undefined;
  children: ReactNode;
}

/** One part under another. */
export function Stack({ gap = "large", className, children }: StackProps) {
  return <div className={classes(styles.stack, styles[gap], className)}>{children}</div>;
}

interface ClusterProps extends StackProps {
  /** Pushes the parts to both ends. */
  isSpread?: boolean | undefined;
  align?: "center" | "start" | "baseline" | undefined;
}

/** Parts in a row that wraps. */
export function Cluster({
  gap = "small",
  isSpread = false,
  align = "center",
  className,
  children,
}: ClusterProps) {
  return (
    <div
      className={classes(styles.cluster, styles[gap], isSpread && styles.spread, styles[align], className)}
    >
      {children}
    </div>
  );
}

interface ColumnsProps {
  /** `main-aside` is two thirds and one third; `wide-aside` gives the aside 360 px. */
  shape?: "halves" | "thirds" | "main-aside" | "wide-aside" | "aside-main" | undefined;
  className?: string | undefined;
  children: ReactNode;
}

/** Panels beside each other, one column under 960 px. Panels in one row share their height. */
export function Columns({ shape = "halves", className, children }: ColumnsProps) {
  return <div className={classes(styles.columns, styles[shape], className)}>{children}</div>;
}

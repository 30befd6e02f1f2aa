import { type ReactNode, useId } from "react";
import { classes } from "../theme/classes.ts";
import styles from "./panel.module.css";

interface PanelProps {
  /** Names the region. Leave it out only when the panel continues the heading above it. */
  title?: ReactNode;
  /** Drawn before the title, such as a tier chip. */
  before?: ReactNode;
  /** Drawn after the title in `ink-3`, such as a count. */
  count?: ReactNode;
  /** A link, a small button or a short note at the end of the head. */
  action?: ReactNode;
  /** What stands below a hairline at the end: another reading, a link to all. */
  foot?: ReactNode;
  /** Lets rows and tables reach the edges. */
  isFlush?: boolean | undefined;
  /** The level of the title in the page's outline. */
  level?: 2 | 3 | undefined;
  id?: string | undefined;
  className?: string | undefined;
  children?: ReactNode;
}

/** A white sheet with a hairline: one subject, its title, what to do with it, and its foot. */
export function Panel(props: PanelProps) {
  const { title, before, count, action, foot, isFlush = false, level = 2, id, className, children } = props;
  const titleId = useId();
  const Heading = level === 2 ? "h2" : "h3";
  const hasHead = title !== undefined || action !== undefined;
  return (
    <section
      id={id}
      className={classes(styles.panel, className)}
      aria-labelledby={title === undefined ? undefined : titleId}
    >
      {hasHead && (
        <header className={styles.head}>
          {before}
          <Heading id={titleId} className={styles.title}>
            {title}
          </Heading>
          {count !== undefined && <span className={styles.count}>{count}</span>}
          {action !== undefined && <div className={styles.action}>{action}</div>}
        </header>
      )}
      {children !== undefined && <div className={isFlush ? styles.flush : styles.body}>{children}</div>}
      {foot !== undefined && <footer className={styles.foot}>{foot}</footer>}
    </section>
  );
}

import type { ReactNode } from "react";
import { classes } from "../theme/classes.ts";
import styles from "./page-header.module.css";

interface PageHeaderProps {
  title: ReactNode;
  /** How many the page is about, in light type after the title. */
  count?: number | string | undefined;
  /** One line under the title: season, as-of date, place. */
  detail?: ReactNode;
  /** Where this page sits: a link to the list it comes from. */
  crumb?: ReactNode;
  /** A view switcher beside the title. */
  beside?: ReactNode;
  /** Outlined buttons, and one primary at the end. */
  actions?: ReactNode;
  /** `TabLinks` that switch between views of the page. Only on a `bar`. */
  tabs?: ReactNode;
  /** The portal's head lies on the canvas; the dashboard's is a bar across the page. */
  surface?: "canvas" | "bar" | undefined;
}

/** The head of every page: its one `h1`, what it counts, and what can be done. */
export function PageHeader(props: PageHeaderProps) {
  const { title, count, detail, crumb, beside, actions, tabs, surface = "canvas" } = props;
  return (
    <header className={classes(styles.header, styles[surface], tabs !== undefined && styles.tabbed)}>
      <div className={styles.row}>
        <div className={styles.words}>
          {crumb !== undefined && <div className={styles.crumb}>{crumb}</div>}
          <div className={styles.line}>
            <h1 className={styles.title}>
              {title}
              {count !== undefined && <span className={styles.count}> {count}</span>}
            </h1>
            {beside}
          </div>
          {detail !== undefined && <p className={styles.detail}>{detail}</p>}
        </div>
        {actions !== undefined && (
          <div className={styles.actions} data-print="hidden">
            {actions}
          </div>
        )}
      </div>
      {tabs}
    </header>
  );
}

interface PageBodyProps {
  /** `narrow` keeps forms and reading to a measure. */
  width?: "full" | "narrow" | undefined;
  /** The dashboard's gutters are smaller. */
  density?: "portal" | "dashboard" | undefined;
  children: ReactNode;
}

/** The padding and the widest measure of what follows a page's head. */
export function PageBody({ width = "full", density = "portal", children }: PageBodyProps) {
  return (
    <div className={classes(styles.body, styles[density], width === "narrow" && styles.narrow)}>
      {children}
    </div>
  );
}

import { TopBar } from "@induction/ui/patterns/top-bar";
import { classes } from "@induction/ui/theme/classes";
import type { ReactNode } from "react";
import styles from "./plain-page.module.css";

interface PlainPageProps {
  /** Links and a button at the end of the bar. */
  bar?: ReactNode;
  /** A promise beside the brand. */
  note?: ReactNode;
  /** Wide for reading, narrow for a form. */
  width?: "narrow" | "wide";
  children: ReactNode;
}

/** A page for people who are not signed in: one column under the brand. */
export function PlainPage({ bar, note, width = "narrow", children }: PlainPageProps) {
  return (
    <>
      <TopBar homeHref="/" note={note}>
        {bar}
      </TopBar>
      <main id="content" tabIndex={-1} className={classes(styles.main, width === "wide" && styles.wide)}>
        {children}
      </main>
    </>
  );
}

import { TopBar } from "@induction/ui/patterns/top-bar";
import type { ReactNode } from "react";
import styles from "./plain-page.module.css";

interface PlainPageProps {
  /** Links and a button at the end of the bar. */
  bar?: ReactNode;
  /** A promise beside the brand. */
  note?: ReactNode;
  children: ReactNode;
}

/** A page for people who are not signed in: one column under the brand. */
export function PlainPage({ bar, note, children }: PlainPageProps) {
  return (
    <>
      <TopBar homeHref="/" note={note}>
        {bar}
      </TopBar>
      <main id="content" tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </>
  );
}

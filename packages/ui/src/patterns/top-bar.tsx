import type { ReactNode } from "react";
import { BrandLink } from "./brand.tsx";
import { SkipLink } from "./skip-link.tsx";
import styles from "./top-bar.module.css";

interface TopBarProps {
  homeHref: string;
  /** A short promise beside the brand: what happens to what you enter. Hidden on phones. */
  note?: ReactNode;
  /** Links and one button at the end. */
  children?: ReactNode;
}

/** The head of a page for people who are not signed in. */
export function TopBar({ homeHref, note, children }: TopBarProps) {
  return (
    <header className={styles.bar} data-print="hidden">
      <SkipLink />
      <BrandLink href={homeHref} />
      {note !== undefined && <div className={styles.note}>{note}</div>}
      <div className={styles.end}>{children}</div>
    </header>
  );
}

import { PlainLink } from "../primitives/link.tsx";
import { classes } from "../theme/classes.ts";
import styles from "./brand.module.css";

/** The mark: an induction curve in ink on the yellow of an induction agent's label. */
export function BrandMark({ size = 24 }: { size?: number }) {
  return (
    <svg
      className={styles.mark}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <rect className={styles.tile} width="24" height="24" rx="3.5" />
      <path
        className={styles.curve}
        d="M2.6 17.2h2.1c1.5 0 2-1 2.4-2.5l1.3-5.1C8.9 7.8 9.6 7 11.1 7h3.5c1.5 0 2 .8 2.3 2.3l1.2 5.4c.4 1.7 1 2.5 2.4 2.5h.9"
      />
    </svg>
  );
}

interface BrandLinkProps {
  /** Where the brand leads: the start of the app. */
  href: string;
  className?: string | undefined;
  /** On the word beside the mark, for where there is no room for it. */
  nameClassName?: string | undefined;
}

/** The mark and the name, leading home. */
export function BrandLink({ href, className, nameClassName }: BrandLinkProps) {
  return (
    <PlainLink href={href} className={classes(styles.link, className)} aria-label="Induction, home">
      <BrandMark />
      <span className={nameClassName}>Induction</span>
    </PlainLink>
  );
}

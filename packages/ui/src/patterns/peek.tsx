import ChevronLeft from "lucide-react/icons/chevron-left";
import ChevronRight from "lucide-react/icons/chevron-right";
import Lock from "lucide-react/icons/lock";
import X from "lucide-react/icons/x";
import { type KeyboardEvent, type ReactNode, useId } from "react";
import { IconButton } from "../primitives/button.tsx";
import { Icon } from "../primitives/icon.tsx";
import { Link } from "../primitives/link.tsx";
import { classes } from "../theme/classes.ts";
import styles from "./peek.module.css";

interface PeekProps {
  /** Whose or what: the name. */
  title: ReactNode;
  /** Chips below the name. */
  chips?: ReactNode;
  /** "4 of 12". */
  position?: string | undefined;
  onPrevious?: (() => void) | undefined;
  onNext?: (() => void) | undefined;
  /** The full page. */
  openHref?: string | undefined;
  onClose: () => void;
  /** Buttons that stay at the bottom, the primary one first. */
  actions?: ReactNode;
  /** `PeekSection`s: new, reasons, letters, breadth, note. */
  children: ReactNode;
}

/** One row in full beside the table: 416 px, laid over it under 1200. The table stays in reach; Escape closes. */
export function Peek(props: PeekProps) {
  const { title, chips, position, onPrevious, onNext, openHref, onClose, actions, children } = props;
  const titleId = useId();
  function handleKey(event: KeyboardEvent): void {
    if (event.key === "Escape" && !event.defaultPrevented) onClose();
  }
  return (
    // Escape is heard here, because the focus is on some control inside.
    <aside className={styles.peek} aria-labelledby={titleId} onKeyDown={handleKey} data-print="hidden">
      <div className={styles.tools}>
        {position !== undefined && (
          <>
            <IconButton icon={ChevronLeft} label="Previous" size="small" onClick={onPrevious} />
            <span className={styles.position}>{position}</span>
            <IconButton icon={ChevronRight} label="Next" size="small" onClick={onNext} />
          </>
        )}
        <span className={styles.spacer} />
        {openHref !== undefined && (
          <Link href={openHref} quiet className={styles.open}>
            Open
          </Link>
        )}
        <IconButton icon={X} label="Close" size="small" onClick={onClose} />
      </div>
      <div className={styles.scroll}>
        <header className={styles.head}>
          <h2 id={titleId} className={styles.title}>
            {title}
          </h2>
          {chips !== undefined && <div className={styles.chips}>{chips}</div>}
        </header>
        {children}
      </div>
      {actions !== undefined && <footer className={styles.actions}>{actions}</footer>}
    </aside>
  );
}

interface PeekSectionProps {
  title: string;
  /** A date or a count at the end of the head. */
  end?: ReactNode;
  /** A note that only its writer sees: sunken, with a lock. */
  isPrivate?: boolean | undefined;
  children: ReactNode;
}

/** One subject within a peek. */
export function PeekSection({ title, end, isPrivate = false, children }: PeekSectionProps) {
  return (
    <section className={classes(styles.section, isPrivate && styles.private)}>
      <div className={styles.sectionHead}>
        <h3>
          {isPrivate && <Icon of={Lock} size="cell" />} {title}
        </h3>
        {end !== undefined && <span className={styles.sectionEnd}>{end}</span>}
      </div>
      {children}
    </section>
  );
}

import ChevronDown from "lucide-react/icons/chevron-down";
import X from "lucide-react/icons/x";
import type { ReactNode } from "react";
import { Icon } from "../primitives/icon.tsx";
import { Popover } from "../primitives/popover.tsx";
import { VisuallyHidden } from "../primitives/visually-hidden.tsx";
import { classes } from "../theme/classes.ts";
import styles from "./facets.module.css";

interface FacetBarProps {
  /** Names the group: "Filters of the caseload". */
  label: string;
  /** `Facet`s, then a button that adds one. */
  children: ReactNode;
  /** What stands at the end: the order, the density, "View changed". */
  end?: ReactNode;
}

/** What narrows the rows below. The address of the page holds it. */
export function FacetBar({ label, children, end }: FacetBarProps) {
  return (
    <section className={styles.bar} aria-label={label} data-print="hidden">
      {children}
      {end !== undefined && <div className={styles.end}>{end}</div>}
    </section>
  );
}

interface FacetProps {
  /** What it narrows: "Tier". */
  label: string;
  /** What it is set to, in words: "Lower or Middle". Absent means any. */
  value?: string | undefined;
  /** Sets it back to any. */
  onClear: () => void;
  /** Check boxes, a number, a choice: shown while it is open. */
  children: ReactNode | ((close: () => void) => ReactNode);
}

/** One filter. Set, it has a two-pixel ink edge and a cross; the words say to what. */
export function Facet({ label, value, onClear, children }: FacetProps) {
  const isSet = value !== undefined;
  return (
    <span className={classes(styles.facet, isSet && styles.set)}>
      <Popover
        label={`Filter by ${label.toLowerCase()}`}
        triggerClassName={styles.trigger}
        trigger={
          <>
            {label}: {value ?? "any"}
            {!isSet && <Icon of={ChevronDown} size="cell" />}
          </>
        }
      >
        {children}
      </Popover>
      {isSet && (
        <button type="button" className={styles.clear} onClick={onClear}>
          <Icon of={X} size="cell" />
          <VisuallyHidden>
            Clear {label}: {value}
          </VisuallyHidden>
        </button>
      )}
    </span>
  );
}

/** The class of the dashed button that adds a filter. */
export const addFacetClass: string | undefined = styles.add;

import ArrowDown from "lucide-react/icons/arrow-down";
import ArrowUp from "lucide-react/icons/arrow-up";
import type { ReactNode } from "react";
import { Icon } from "../primitives/icon.tsx";
import { VisuallyHidden } from "../primitives/visually-hidden.tsx";
import { classes } from "../theme/classes.ts";
import styles from "./table.module.css";

/** By which column rows are ordered, and which end comes first. */
export interface SortState {
  key: string;
  direction: "ascending" | "descending";
}

interface ColumnHeadProps {
  column: {
    key: string;
    head: string;
    isHeadHidden?: boolean | undefined;
    align?: "start" | "end" | undefined;
    width?: string | undefined;
  };
  /** `undefined`: cannot be sorted. `null`: can, and nothing is sorted now. */
  sort?: SortState | null | undefined;
  onSortChange?: ((sort: SortState) => void) | undefined;
}

/** The head of a column: a button when it sorts, bold with an arrow when it does now. */
export function ColumnHead({ column, sort, onSortChange }: ColumnHeadProps) {
  const direction = sort?.key === column.key ? sort.direction : null;
  const words = column.isHeadHidden ? <VisuallyHidden>{column.head}</VisuallyHidden> : column.head;
  return (
    <th
      scope="col"
      className={classes(styles.headCell, column.align === "end" && styles.end)}
      style={column.width === undefined ? undefined : { inlineSize: column.width }}
      aria-sort={sort === undefined ? undefined : (direction ?? "none")}
    >
      {sort === undefined ? (
        words
      ) : (
        <button
          type="button"
          className={classes(styles.sort, direction !== null && styles.sorted)}
          onClick={() =>
            onSortChange?.({
              key: column.key,
              direction: direction === "ascending" ? "descending" : "ascending",
            })
          }
        >
          {words}
          {direction !== null && <Icon of={direction === "ascending" ? ArrowUp : ArrowDown} size="cell" />}
        </button>
      )}
    </th>
  );
}

interface TableProps {
  caption: string;
  /** `<thead>` and `<tbody>` as you like them. Use `ColumnHead` for heads. */
  children: ReactNode;
  /** Lets a wide table scroll sideways inside its panel on small screens. */
  isScrolling?: boolean | undefined;
}

/** The same looks for a table that is written by hand: comparisons, figures, one-off lists. */
export function PlainTable({ caption, children, isScrolling = false }: TableProps) {
  const table = (
    <table className={classes(styles.table, styles.plainTable)}>
      <caption className={styles.caption}>{caption}</caption>
      {children}
    </table>
  );
  if (!isScrolling) return table;
  return (
    // A region that scrolls must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1 asks for it where content scrolls.
    <section className={styles.scroller} aria-label={caption} tabIndex={0}>
      {table}
    </section>
  );
}

interface NameCellProps {
  /** The name, usually a link or a button. */
  children: ReactNode;
  /** Place, specialty or season below it. */
  detail?: ReactNode;
}

/** A bold name with its place below: the first cell of most rows. */
export function NameCell({ children, detail }: NameCellProps) {
  return (
    <span className={styles.nameCell}>
      <span className={styles.nameText}>{children}</span>
      {detail !== undefined && <span className={styles.nameDetail}>{detail}</span>}
    </span>
  );
}

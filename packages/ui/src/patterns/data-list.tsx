import { Checkbox } from "../primitives/checkbox.tsx";
import { classes } from "../theme/classes.ts";
import styles from "./data-list.module.css";
import type { Column, DataTableProps } from "./data-table.tsx";
import { SkeletonLines } from "./skeleton.tsx";

/** The same rows on a phone: the name, what stands at its end, and the rest with their heads as labels. */
export function DataList<Row>(props: DataTableProps<Row>) {
  const { caption, rows, keyOf, loadingRows } = props;
  if (loadingRows !== undefined) {
    return (
      <div className={styles.waiting}>
        <SkeletonLines lines={loadingRows * 2} />
      </div>
    );
  }
  return (
    <ul className={styles.list} aria-label={caption}>
      {rows.map((row) => (
        <ListRow key={keyOf(row)} row={row} table={props} />
      ))}
    </ul>
  );
}

function ListRow<Row>({ row, table }: { row: Row; table: DataTableProps<Row> }) {
  const { columns, keyOf, selection, currentKey, onRowPress, rowTone } = table;
  const key = keyOf(row);
  const titles = columns.filter(
    (column) => (column.onPhone ?? (column.isRowHead ? "title" : "")) === "title",
  );
  const ends = columns.filter((column) => column.onPhone === "end");
  const details = columns.filter(
    (column) => (column.onPhone ?? (column.isRowHead ? "" : "detail")) === "detail",
  );
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the row's name holds a link or button for the keyboard; the row only widens its target.
    <li
      className={classes(styles.row, rowTone?.(row) === "below" && styles.below)}
      aria-current={key === currentKey || undefined}
      data-key={key}
      onClick={(event) => {
        if (event.target instanceof Element && !event.target.closest("a, button, input, label, select")) {
          onRowPress?.(row);
        }
      }}
    >
      {selection !== undefined && (
        <Checkbox
          label={`Select ${selection.labelOf(row)}`}
          isLabelHidden
          isChecked={selection.selectedKeys.has(key)}
          onCheckedChange={(isChecked) => {
            const next = new Set(selection.selectedKeys);
            if (isChecked) next.add(key);
            else next.delete(key);
            selection.onSelectedKeysChange(next);
          }}
        />
      )}
      <div className={styles.words}>
        {titles.map((column) => (
          <div key={column.key}>{column.cell(row)}</div>
        ))}
        <Details columns={details} row={row} />
      </div>
      {ends.length > 0 && (
        <div className={styles.end}>
          {ends.map((column) => (
            <div key={column.key}>{column.cell(row)}</div>
          ))}
        </div>
      )}
    </li>
  );
}

function Details<Row>({ columns, row }: { columns: readonly Column<Row>[]; row: Row }) {
  if (columns.length === 0) return null;
  return (
    <dl className={styles.details}>
      {columns.map((column) => (
        <div key={column.key} className={styles.detail}>
          <dt className={styles.term}>{column.head}</dt>
          <dd>{column.cell(row)}</dd>
        </div>
      ))}
    </dl>
  );
}

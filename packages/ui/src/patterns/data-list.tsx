import { classes } from "../theme/classes.ts";
import styles from "./data-list.module.css";
import type { Column, DataTableProps } from "./data-table.tsx";
import { isPlainPress } from "./plain-press.ts";
import { SelectRow } from "./row-selection.tsx";
import { SkeletonLines } from "./skeleton.tsx";

/** The same rows on a phone: the name, what stands at its end, and the rest with their heads as labels. */
export function DataList<Row>(props: DataTableProps<Row>) {
  const { caption, rows, keyOf, loadingRows, bandBefore, rowWindow } = props;
  if (loadingRows !== undefined) {
    return (
      <div className={styles.waiting}>
        <SkeletonLines lines={loadingRows * 2} />
      </div>
    );
  }
  return (
    <ul
      aria-label={caption}
      style={{ paddingBlock: `${rowWindow?.spaceBefore ?? 0}px ${rowWindow?.spaceAfter ?? 0}px` }}
    >
      {rows.map((row) => {
        const band = bandBefore?.(row) || null;
        return [
          band !== null && (
            <li key={`band-${keyOf(row)}`} className={styles.band}>
              {band}
            </li>
          ),
          <ListRow key={keyOf(row)} row={row} table={props} />,
        ];
      })}
    </ul>
  );
}

function ListRow<Row>({ row, table }: { row: Row; table: DataTableProps<Row> }) {
  const { columns, keyOf, rows, selection, currentKey, onRowPress, rowTone } = table;
  const key = keyOf(row);
  const placed = (place: NonNullable<Column<Row>["onPhone"]>) =>
    columns.filter((column) => (column.onPhone ?? (column.isRowHead ? "title" : "detail")) === place);
  const ends = placed("end");
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the row's name holds a link or button for the keyboard; the row only widens its target.
    <li
      className={classes(styles.row, rowTone?.(row) === "below" && styles.below)}
      aria-current={key === currentKey || undefined}
      data-key={key}
      onClick={(event) => {
        if (isPlainPress(event)) onRowPress?.(row);
      }}
    >
      {selection !== undefined && (
        <SelectRow
          row={row}
          rowKey={key}
          keys={selection.allKeys ?? rows.map((each) => keyOf(each))}
          selection={selection}
        />
      )}
      <div className={styles.words}>
        <div className={styles.head}>
          <div className={styles.title}>
            {placed("title").map((column) => (
              <div key={column.key}>{column.cell(row)}</div>
            ))}
          </div>
          {ends.length > 0 && (
            <div className={styles.end}>
              {ends.map((column) => (
                <div key={column.key}>{column.cell(row)}</div>
              ))}
            </div>
          )}
        </div>
        <Details columns={placed("detail")} row={row} />
      </div>
    </li>
  );
}

/** A cell that holds nothing at all for this row takes its label with it: a label alone reads as something missing. */
function Details<Row>({ columns, row }: { columns: readonly Column<Row>[]; row: Row }) {
  const shown = columns.flatMap(({ key, head, cell }) => {
    const value = cell(row);
    return value === null || value === undefined || value === false ? [] : [{ key, head, value }];
  });
  if (shown.length === 0) return null;
  return (
    <dl className={styles.details}>
      {shown.map(({ key, head, value }) => (
        <div key={key} className={styles.detail}>
          <dt className={styles.term}>{head}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

import type { ReactNode } from "react";
import { Checkbox } from "../primitives/checkbox.tsx";
import { phoneQuery, useMediaQuery } from "../state/use-media-query.ts";
import { classes } from "../theme/classes.ts";
import { DataList } from "./data-list.tsx";
import { SkeletonRows } from "./skeleton.tsx";
import styles from "./table.module.css";
import { ColumnHead, type SortState } from "./table.tsx";

/** One column: what its head says and how a row's cell is drawn. */
export interface Column<Row> {
  key: string;
  head: string;
  /** Keeps the head's words for assistive technology only. */
  isHeadHidden?: boolean;
  cell: (row: Row) => ReactNode;
  /** Numbers stand at the end. */
  align?: "start" | "end";
  /** Any CSS width; the rest share what is left. */
  width?: string;
  isSortable?: boolean;
  /** Names the row: drawn strong, and read before each cell. One column should have it. */
  isRowHead?: boolean;
  /** On phones: `title` line, `detail` below it, `end` at its right, or left out. `detail` by default. */
  onPhone?: "title" | "detail" | "end" | "hidden";
}

/** Which rows are ticked, and what to call each. */
export interface Selection<Row> {
  selectedKeys: ReadonlySet<string>;
  onSelectedKeysChange: (keys: ReadonlySet<string>) => void;
  /** The row's name for its check box: "Select Priya Raman". */
  labelOf: (row: Row) => string;
}

interface DataTableProps<Row> {
  /** Names the table for assistive technology. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** Draws this many waiting rows, at the height of real ones, instead of `rows`. */
  loadingRows?: number;
  /** What stands where rows would: an `Empty`. */
  empty?: ReactNode;
  sort?: SortState | undefined;
  onSortChange?: (sort: SortState) => void;
  selection?: Selection<Row>;
  /** The row that is open beside the table: tinted, with an ink bar. */
  currentKey?: string | null;
  /** Opens a row on a press anywhere that is not a control. Give the row's name a link or button too. */
  onRowPress?: (row: Row) => void;
  /** A class or state for a row: rows below the cut line sit on the canvas. */
  rowTone?: (row: Row) => "plain" | "below" | "group";
  density?: "comfortable" | "cosy" | "compact";
  /** The head stays in view below this many pixels: the height of what is fixed above. */
  stickyTop?: number;
}

/** Rows of one kind: a real table, which becomes a list under 640 px. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const isPhone = useMediaQuery(phoneQuery);
  const { rows, loadingRows, empty } = props;
  if (rows.length === 0 && loadingRows === undefined && empty !== undefined) return empty;
  if (isPhone) return <DataList {...props} />;
  return <WideTable {...props} />;
}

function WideTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, loadingRows, sort, onSortChange, selection, density = "cosy" } = props;
  const span = columns.length + (selection === undefined ? 0 : 1);
  return (
    <div className={styles.frame} data-density={density === "cosy" ? undefined : density}>
      <table className={styles.table} aria-busy={loadingRows !== undefined || undefined}>
        <caption className={styles.caption}>{caption}</caption>
        <thead className={styles.head} style={{ insetBlockStart: props.stickyTop ?? 0 }}>
          <tr>
            {selection !== undefined && <SelectAllHead {...props} selection={selection} />}
            {columns.map((column) => (
              <ColumnHead
                key={column.key}
                column={column}
                sort={column.isSortable ? (sort ?? null) : undefined}
                onSortChange={onSortChange}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {loadingRows === undefined ? (
            rows.map((row) => <TableRow key={props.keyOf(row)} row={row} table={props} />)
          ) : (
            <SkeletonRows rows={loadingRows} columns={span} />
          )}
        </tbody>
      </table>
    </div>
  );
}

function SelectAllHead<Row>({ rows, keyOf, selection }: DataTableProps<Row> & { selection: Selection<Row> }) {
  const chosen = rows.filter((row) => selection.selectedKeys.has(keyOf(row))).length;
  return (
    <th scope="col" className={styles.check}>
      <Checkbox
        label="Select all rows"
        isLabelHidden
        isChecked={rows.length > 0 && chosen === rows.length}
        isMixed={chosen > 0 && chosen < rows.length}
        onCheckedChange={(isChecked) =>
          selection.onSelectedKeysChange(new Set(isChecked ? rows.map((row) => keyOf(row)) : []))
        }
      />
    </th>
  );
}

/** Keys between the last ticked row and this one, both ends included. */
export function keysBetween(keys: readonly string[], from: string, to: string): readonly string[] {
  const ends = [keys.indexOf(from), keys.indexOf(to)];
  if (ends.includes(-1)) return [to];
  return keys.slice(Math.min(...ends), Math.max(...ends) + 1);
}

function TableRow<Row>({ row, table }: { row: Row; table: DataTableProps<Row> }) {
  const { columns, keyOf, selection, currentKey, onRowPress, rowTone } = table;
  const key = keyOf(row);
  const tone = rowTone?.(row) ?? "plain";
  return (
    // The row only widens the target of the link or button in it, which is what the keyboard uses.
    <tr
      className={classes(styles.row, styles[tone], onRowPress && styles.pressable)}
      aria-current={key === currentKey || undefined}
      data-key={key}
      onClick={(event) => {
        if (event.target instanceof Element && !event.target.closest("a, button, input, label, select")) {
          onRowPress?.(row);
        }
      }}
    >
      {selection !== undefined && <SelectCell row={row} table={table} selection={selection} />}
      {columns.map((column) => {
        const Cell = column.isRowHead ? "th" : "td";
        return (
          <Cell
            key={column.key}
            scope={column.isRowHead ? "row" : undefined}
            className={classes(
              styles.cell,
              column.align === "end" && styles.end,
              column.isRowHead && styles.name,
            )}
          >
            {column.cell(row)}
          </Cell>
        );
      })}
    </tr>
  );
}

interface SelectCellProps<Row> {
  row: Row;
  table: DataTableProps<Row>;
  selection: Selection<Row>;
}

function SelectCell<Row>({ row, table, selection }: SelectCellProps<Row>) {
  const key = table.keyOf(row);
  function handleChange(isChecked: boolean, { shiftKey }: { shiftKey: boolean }): void {
    const keys = table.rows.map((each) => table.keyOf(each));
    const last = [...selection.selectedKeys].at(-1);
    const touched = shiftKey && last !== undefined ? keysBetween(keys, last, key) : [key];
    const next = new Set(selection.selectedKeys);
    for (const each of touched) {
      if (isChecked) next.add(each);
      else next.delete(each);
    }
    selection.onSelectedKeysChange(next);
  }
  return (
    <td className={styles.check}>
      <Checkbox
        label={`Select ${selection.labelOf(row)}`}
        isLabelHidden
        isChecked={selection.selectedKeys.has(key)}
        onCheckedChange={handleChange}
      />
    </td>
  );
}

export type { DataTableProps };

import type { ReactNode } from "react";
import { phoneQuery, useMediaQuery } from "../state/use-media-query.ts";
import { classes } from "../theme/classes.ts";
import { DataList } from "./data-list.tsx";
import { isPlainPress } from "./plain-press.ts";
import { SelectAllHead, type Selection, SelectRow } from "./row-selection.tsx";
import { SkeletonRows } from "./skeleton.tsx";
import styles from "./table.module.css";
import { ColumnHead, type SortState } from "./table.tsx";

/** One column: what its head says and how a row's cell is drawn. */
export interface Column<Row> {
  key: string;
  head: string;
  /** Keeps the head's words for assistive technology only. */
  isHeadHidden?: boolean | undefined;
  cell: (row: Row) => ReactNode;
  /** Numbers stand at the end. */
  align?: "start" | "end" | undefined;
  /** Any CSS width; the rest share what is left. */
  width?: string | undefined;
  isSortable?: boolean | undefined;
  /** Names the row: drawn strong, and read before each cell. One column should have it. */
  isRowHead?: boolean | undefined;
  /** On phones: `title` line, `detail` below it, `end` at its right, or left out. `detail` by default. */
  onPhone?: "title" | "detail" | "end" | "hidden" | undefined;
}

/** A window on a long list: `rows` holds what is in sight, and empty space stands for the rest. */
export interface RowWindow {
  /** The place of the first given row in the whole list, from 0. */
  firstIndex: number;
  /** How many rows the whole list has. */
  total: number;
  /** Pixels of the rows above and below the window. */
  spaceBefore: number;
  spaceAfter: number;
}

/** What a table of rows needs to know. */
export interface DataTableProps<Row> {
  /** Names the table for assistive technology. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** Draws this many waiting rows, at the height of real ones, instead of `rows`. */
  loadingRows?: number | undefined;
  /** What stands where rows would: an `Empty`. */
  empty?: ReactNode;
  sort?: SortState | undefined;
  onSortChange?: ((sort: SortState) => void) | undefined;
  selection?: Selection<Row> | undefined;
  /** The row that is open beside the table: tinted, with an ink bar. */
  currentKey?: string | null | undefined;
  /** Opens a row on a press anywhere that is not a control. Give the row's name a link or button too. */
  onRowPress?: ((row: Row) => void) | undefined;
  /** Rows below the cut line sit on the canvas; rows that head a group are sunken. */
  rowTone?: ((row: Row) => "plain" | "below" | "group") | undefined;
  /** A band across the table before a row: the cut line, a folded range. `null` or `false` for none. */
  bandBefore?: ((row: Row) => ReactNode) | undefined;
  density?: "comfortable" | "cosy" | "compact" | undefined;
  /** The head stays in view below this many pixels: the height of what is fixed above. */
  stickyTop?: number | undefined;
  /** Set it when `rows` is a window on a list too long to draw. */
  rowWindow?: RowWindow | undefined;
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
  const { caption, columns, loadingRows, sort, onSortChange, selection, density = "cosy", rowWindow } = props;
  const span = columns.length + (selection === undefined ? 0 : 1);
  return (
    <div className={styles.frame} data-density={density === "cosy" ? undefined : density}>
      <table
        className={styles.table}
        aria-busy={loadingRows !== undefined || undefined}
        aria-rowcount={rowWindow === undefined ? undefined : rowWindow.total + 1}
      >
        <caption className={styles.caption}>{caption}</caption>
        <thead className={styles.head} style={{ insetBlockStart: props.stickyTop ?? 0 }}>
          <tr>
            {selection !== undefined && <SelectAllHead keys={keysOf(props)} selection={selection} />}
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
            <Rows table={props} span={span} />
          ) : (
            <SkeletonRows rows={loadingRows} columns={span} />
          )}
        </tbody>
      </table>
    </div>
  );
}

/** Every key of the view in order, in sight or not. */
function keysOf<Row>({ rows, keyOf, selection }: DataTableProps<Row>): readonly string[] {
  return selection?.allKeys ?? rows.map((row) => keyOf(row));
}

function Rows<Row>({ table, span }: { table: DataTableProps<Row>; span: number }) {
  const { rows, keyOf, bandBefore, rowWindow } = table;
  const keys = keysOf(table);
  return (
    <>
      <Space pixels={rowWindow?.spaceBefore} span={span} />
      {rows.map((row, index) => {
        const band = bandBefore?.(row) || null;
        const place = rowWindow === undefined ? undefined : rowWindow.firstIndex + index + 2;
        return [
          band !== null && (
            <tr key={`band-${keyOf(row)}`} className={styles.band}>
              <td colSpan={span}>{band}</td>
            </tr>
          ),
          <TableRow key={keyOf(row)} row={row} table={table} keys={keys} place={place} />,
        ];
      })}
      <Space pixels={rowWindow?.spaceAfter} span={span} />
    </>
  );
}

/** The height of rows that are not drawn, so that the scroll bar tells the truth. */
function Space({ pixels = 0, span }: { pixels: number | undefined; span: number }) {
  if (pixels <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row holds nothing that could take the focus.
    <tr aria-hidden="true">
      <td colSpan={span} style={{ blockSize: pixels, padding: 0 }} />
    </tr>
  );
}

interface TableRowProps<Row> {
  row: Row;
  table: DataTableProps<Row>;
  keys: readonly string[];
  /** The row's number in the whole table, the head being 1. */
  place: number | undefined;
}

function TableRow<Row>({ row, table, keys, place }: TableRowProps<Row>) {
  const { columns, keyOf, selection, currentKey, onRowPress, rowTone } = table;
  const key = keyOf(row);
  const tone = rowTone?.(row) ?? "plain";
  return (
    // The row only widens the target of the link or button in it, which is what the keyboard uses.
    <tr
      className={classes(
        styles.row,
        tone === "below" && styles.below,
        tone === "group" && styles.group,
        onRowPress && styles.pressable,
      )}
      aria-current={key === currentKey || undefined}
      aria-rowindex={place}
      data-key={key}
      onClick={(event) => {
        if (isPlainPress(event)) onRowPress?.(row);
      }}
    >
      {selection !== undefined && (
        <td className={styles.check}>
          <SelectRow row={row} rowKey={key} keys={keys} selection={selection} />
        </td>
      )}
      {columns.map((column) => {
        const Cell = column.isRowHead ? "th" : "td";
        return (
          <Cell
            key={column.key}
            scope={column.isRowHead ? "row" : undefined}
            className={classes(styles.cell, column.align === "end" && styles.end)}
          >
            {column.cell(row)}
          </Cell>
        );
      })}
    </tr>
  );
}

import { Checkbox } from "../primitives/checkbox.tsx";
import styles from "./table.module.css";

/** Which rows are ticked, and what to call each. */
export interface Selection<Row> {
  selectedKeys: ReadonlySet<string>;
  onSelectedKeysChange: (keys: ReadonlySet<string>) => void;
  /** The row's name for its check box: "Select Priya Raman". */
  labelOf: (row: Row) => string;
  /** Every key of the view in order, when `rows` is only the window that is in sight. */
  allKeys?: readonly string[] | undefined;
}

/** Ticks all rows of the view, or none. Some is drawn as a dash. */
export function SelectAllHead<Row>({
  keys,
  selection,
}: {
  keys: readonly string[];
  selection: Selection<Row>;
}) {
  const chosen = keys.filter((key) => selection.selectedKeys.has(key)).length;
  return (
    <th scope="col" className={styles.check}>
      <Checkbox
        label="Select all rows"
        isLabelHidden
        isChecked={keys.length > 0 && chosen === keys.length}
        isMixed={chosen > 0 && chosen < keys.length}
        onCheckedChange={(isChecked) => selection.onSelectedKeysChange(new Set(isChecked ? keys : []))}
      />
    </th>
  );
}

interface SelectRowProps<Row> {
  row: Row;
  rowKey: string;
  /** All keys in order, for a range with Shift. */
  keys: readonly string[];
  selection: Selection<Row>;
}

/** The check box of one row. With Shift it takes every row since the last one ticked. */
export function SelectRow<Row>({ row, rowKey, keys, selection }: SelectRowProps<Row>) {
  return (
    <Checkbox
      label={`Select ${selection.labelOf(row)}`}
      isLabelHidden
      isChecked={selection.selectedKeys.has(rowKey)}
      onCheckedChange={(isChecked, { shiftKey }) => {
        const last = shiftKey ? [...selection.selectedKeys].at(-1) : undefined;
        const touched = last === undefined ? [rowKey] : keysBetween(keys, last, rowKey);
        selection.onSelectedKeysChange(tick(selection.selectedKeys, touched, isChecked));
      }}
    />
  );
}

/** The selection with some keys added or taken away. */
function tick(
  selected: ReadonlySet<string>,
  keys: readonly string[],
  isChecked: boolean,
): ReadonlySet<string> {
  return new Set(isChecked ? [...selected, ...keys] : [...selected].filter((key) => !keys.includes(key)));
}

/** Keys between two rows, both ends included; only the second where the first has gone. */
export function keysBetween(keys: readonly string[], from: string, to: string): readonly string[] {
  const ends = [keys.indexOf(from), keys.indexOf(to)];
  if (ends.includes(-1)) return [to];
  return keys.slice(Math.min(...ends), Math.max(...ends) + 1);
}

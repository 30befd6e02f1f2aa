import { VisuallyHidden } from "../primitives/visually-hidden.tsx";
import { classes } from "../theme/classes.ts";
import styles from "./skeleton.module.css";
import tableStyles from "./table.module.css";

const widths = ["72%", "54%", "88%", "40%", "64%"] as const;

function Bar({ index }: { index: number }) {
  return <span className={styles.bar} style={{ inlineSize: widths[index % widths.length] }} />;
}

function indexes(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** Lines of text that are on their way. */
export function SkeletonLines({ lines = 3 }: { lines?: number }) {
  return (
    <div className={styles.lines} role="status">
      <VisuallyHidden>Loading</VisuallyHidden>
      {indexes(lines).map((line) => (
        <Bar key={line} index={line} />
      ))}
    </div>
  );
}

/** Waiting rows of a table, as high as real ones with two lines. Put them in `<tbody>`. */
export function SkeletonRows({ rows, columns }: { rows: number; columns: number }) {
  return indexes(rows).map((row) => (
    <tr key={row} className={classes(tableStyles.row, styles.row)}>
      {indexes(columns).map((column) => (
        <td key={column} className={tableStyles.cell}>
          {row === 0 && column === 0 && <VisuallyHidden>Loading</VisuallyHidden>}
          <Bar index={row + column} />
        </td>
      ))}
    </tr>
  ));
}

/** A whole panel that is on its way. `lines` should match what will stand there, so that nothing jumps. */
export function SkeletonPanel({ lines = 4 }: { lines?: number }) {
  return (
    <div className={styles.panel}>
      <SkeletonLines lines={lines} />
    </div>
  );
}

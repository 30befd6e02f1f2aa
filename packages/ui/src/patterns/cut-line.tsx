import GripVertical from "lucide-react/icons/grip-vertical";
import type { KeyboardEvent, PointerEvent, ReactNode } from "react";
import { Icon } from "../primitives/icon.tsx";
import styles from "./cut-line.module.css";

interface CutLineProps {
  /** How many rows stand above it. */
  count: number;
  /** The most it can count: the length of the list. */
  total: number;
  /** Count and cost in words: "84 programs, $1,950". */
  label: string;
  /** What the next one adds, and where the count lies in the range. */
  children: ReactNode;
  /** Asked with a new count while it is moved by keys. */
  onCountChange: (count: number) => void;
  /** Asked with the pointer's height in the window while it is dragged. The caller knows where its rows are. */
  onDrag?: ((clientY: number) => void) | undefined;
}

/**
 * Where the list is cut: a band across the table, moved by dragging or by keys. Up and Down move by one, Page
 * Up and Page Down by ten, Home and End to the ends. Put it into a `DataTable` with `bandBefore`.
 */
export function CutLine({ count, total, label, children, onCountChange, onDrag }: CutLineProps) {
  function handleKey(event: KeyboardEvent): void {
    const next = movedCut({ count, total, key: event.key });
    if (next === null) return;
    event.preventDefault();
    onCountChange(next);
  }
  function handleMove(event: PointerEvent<HTMLElement>): void {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) onDrag?.(event.clientY);
  }
  return (
    <div className={styles.line}>
      <div
        className={styles.handle}
        role="slider"
        tabIndex={0}
        aria-label="Cut line"
        aria-orientation="vertical"
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={count}
        aria-valuetext={label}
        onKeyDown={handleKey}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={handleMove}
      >
        <Icon of={GripVertical} size="cell" />
        Cut line: {label}
      </div>
      <div className={styles.words}>{children}</div>
    </div>
  );
}

/** The count after a key; `null` when the key does not move the line. Down the list is a larger count. */
export function movedCut({
  count,
  total,
  key,
}: {
  count: number;
  total: number;
  key: string;
}): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowRight: 1,
    ArrowUp: -1,
    ArrowLeft: -1,
    PageDown: 10,
    PageUp: -10,
    Home: -count,
    End: total - count,
  };
  const step = steps[key];
  return step === undefined ? null : Math.min(total, Math.max(0, count + step));
}

import { Button } from "@induction/ui/primitives/button";
import { usePlan } from "./plan-changes.tsx";
import type { ProgramRow } from "./program-rows.ts";
import styles from "./selection-bar.module.css";

interface SelectionBarProps {
  rows: ReadonlyMap<string, ProgramRow>;
  selectedKeys: ReadonlySet<string>;
  onDone: () => void;
}

/** What can be done with the ticked programs, all at once. */
export function SelectionBar({ rows, selectedKeys, onDone }: SelectionBarProps) {
  const plan = usePlan();
  const selected = [...selectedKeys].flatMap((key) => rows.get(key) ?? []);
  const listed = selected.filter(({ planned }) => planned !== null).map(({ program }) => program.id);
  const unlisted = selected.filter(({ planned }) => planned === null).map(({ program }) => program.id);
  return (
    <div role="status">
      {selected.length > 0 && (
        <div className={styles.bar}>
          <strong>{selected.length} selected</strong>
          {unlisted.length > 0 && (
            <Button
              tone="primary"
              size="small"
              onClick={() => {
                plan.current.add(unlisted);
                onDone();
              }}
            >
              Put {unlisted.length} on my list
            </Button>
          )}
          {listed.length > 0 && (
            <Button
              size="small"
              onClick={() => {
                plan.current.remove(listed);
                onDone();
              }}
            >
              Take {listed.length} off my list
            </Button>
          )}
          <Button tone="quiet" size="small" onClick={onDone}>
            Clear the selection
          </Button>
        </div>
      )}
    </div>
  );
}

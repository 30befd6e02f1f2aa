import { Row, RowList } from "@induction/ui/patterns/row-list";
import { Button } from "@induction/ui/primitives/button";
import { Panel } from "@induction/ui/primitives/panel";
import { VisuallyHidden } from "@induction/ui/primitives/visually-hidden";
import Undo2 from "lucide-react/icons/undo-2";
import type { HistoryEntry } from "../../shell/answers.ts";
import { toLocalTime } from "../../shell/dates.ts";
import styles from "./history-day.module.css";
import { useUndoFact } from "./use-undo-fact.ts";

interface HistoryDayProps {
  day: string;
  entries: readonly HistoryEntry[];
  /** The changes that can be taken back, by id. */
  undoable: ReadonlySet<number>;
}

/** The changes of one day. */
export function HistoryDay({ day, entries, undoable }: HistoryDayProps) {
  const { undo, pendingId } = useUndoFact();
  return (
    <Panel title={day} count={entries.length} isFlush>
      <RowList label={`Changes of ${day}`}>
        {entries.map((entry) => (
          <Row
            key={entry.id}
            title={entry.label}
            isStrong
            detail={<Change entry={entry} />}
            note={<Who entry={entry} />}
            end={
              undoable.has(entry.id) && (
                <Button
                  size="small"
                  tone="quiet"
                  icon={Undo2}
                  pending={pendingId === entry.id}
                  pendingLabel="Undoing…"
                  onClick={() => undo(entry)}
                >
                  Undo
                  <VisuallyHidden> the change of {entry.label}</VisuallyHidden>
                </Button>
              )
            }
          />
        ))}
      </RowList>
    </Panel>
  );
}

/** From what to what. What was not there before is only named as it is now. */
function Change({ entry: { oldText, newText } }: { entry: HistoryEntry }) {
  if (oldText === null) return newText ?? "added";
  return (
    <>
      <del className={styles.old}>
        <VisuallyHidden>From </VisuallyHidden>
        {oldText}
      </del>{" "}
      <span aria-hidden="true">→</span> <VisuallyHidden>to </VisuallyHidden>
      <ins className={styles.now}>{newText ?? "removed"}</ins>
    </>
  );
}

function Who({ entry: { at, actor, why } }: { entry: HistoryEntry }) {
  const name = actor === null ? "By the system" : `By ${actor.isYou ? "you" : actor.name}`;
  return (
    <>
      {name}, {toLocalTime(at)}
      {why !== null && ` · Reason: ${why}`}
    </>
  );
}

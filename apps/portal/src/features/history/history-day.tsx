import {
  type HistoryMoment,
  listMoments,
  momentInWords,
  splitLabels,
} from "@induction/client/history-moments";
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

/** The changes of one day: what was changed at once is one line. */
export function HistoryDay({ day, entries, undoable }: HistoryDayProps) {
  const { undo, pendingId } = useUndoFact();
  const moments = listMoments(entries);
  return (
    <Panel title={day} count={moments.length} isFlush>
      <RowList label={`Changes of ${day}`}>
        {moments.map((moment) => {
          const [entry] = moment.entries;
          const { title } = splitLabels(moment);
          return (
            <Row
              key={moment.id}
              title={momentInWords(moment) ?? (moment.entries.length === 1 ? entry?.label : title)}
              isStrong
              detail={<Changes moment={moment} />}
              note={<Who moment={moment} />}
              end={
                entry !== undefined &&
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
          );
        })}
      </RowList>
    </Panel>
  );
}

/** What was changed: one value, the parts of a letter, or on demand every program of a batch. */
function Changes({ moment }: { moment: HistoryMoment<HistoryEntry> }) {
  const { entries } = moment;
  const [entry] = entries;
  if (entry === undefined) return null;
  if (entries.length === 1) return <Change entry={entry} />;
  if (momentInWords(moment) === null) {
    const { parts } = splitLabels(moment);
    return (
      <ul>
        {entries.map((each, index) => (
          <li key={each.id}>
            {parts[index]}: <Change entry={each} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <details>
      <summary>Which programs</summary>
      <ul className={styles.programs}>
        {entries.map((each) => (
          <li key={each.id}>
            <Change entry={each} />
          </li>
        ))}
      </ul>
    </details>
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

function Who({ moment: { at, actor, why } }: { moment: HistoryMoment<HistoryEntry> }) {
  const name = actor === null ? "By the system" : `By ${actor.isYou ? "you" : actor.name}`;
  return (
    <>
      {name}, {toLocalTime(at)}
      {why !== null && ` · Reason: ${why}`}
    </>
  );
}

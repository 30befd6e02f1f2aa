import type { RosterMapping } from "@induction/domain/roster/mapping";
import type { FailedRow } from "@induction/domain/roster/read-roster";
import { writeErrorFile } from "@induction/domain/roster/roster-files";
import { Button } from "@induction/ui/primitives/button";
import { Panel } from "@induction/ui/primitives/panel";
import Download from "lucide-react/icons/download";
import type { TakenRow } from "../../shell/answers.ts";
import { countOf } from "../../shell/words.ts";
import styles from "./roster.module.css";
import { download, type RosterFile } from "./roster-file.ts";
import { toFailedRows } from "./use-roster-work.ts";

interface ResultPanelProps {
  file: RosterFile;
  mapping: RosterMapping;
  taken: readonly TakenRow[];
  /** Rows that the file gave no way to read. */
  failed: readonly FailedRow[];
  onAnother: () => void;
}

/** What came of a file that was brought in. */
export function ResultPanel({ file, mapping, taken, failed, onAnother }: ResultPanelProps) {
  const count = (outcome: TakenRow["outcome"]) => taken.filter((row) => row.outcome === outcome).length;
  const left = [...failed, ...toFailedRows(taken)].toSorted((a, b) => a.line - b.line);
  // A row that was taken has a remark where a choice came too late for it.
  const overtaken = taken.filter(({ outcome, problems }) => outcome !== "failed" && problems.length > 0);
  return (
    <Panel title={`${file.name} is in`}>
      <div className={styles.choose} role="status">
        <p className={styles.lead}>
          {countOf(count("created"), "new person", "new people")}, {count("updated")} changed,{" "}
          {count("unchanged")} unchanged, {countOf(left.length, "row")} left out.
        </p>
        {overtaken.length > 0 && (
          <p className={styles.problem}>
            Changed meanwhile, so your choice was not taken: {overtaken.length === 1 ? "line" : "lines"}{" "}
            {overtaken.map(({ line }) => line).join(", ")}. Bring in the file again to look at what stands
            now.
          </p>
        )}
        <p>
          New people stand on the caseload by name and wait for consent. What the file says of them waits with
          them: they see it first, and correct it or let it stand. Nobody has got a mail yet.
        </p>
        <div className={styles.acts}>
          <Button tone="primary" onClick={onAnother}>
            Bring in another file
          </Button>
          {left.length > 0 && (
            <Button
              icon={Download}
              onClick={() => download("failed-rows.csv", writeErrorFile(file.table, mapping, left))}
            >
              Download the failed {left.length === 1 ? "row" : "rows"}
            </Button>
          )}
        </div>
      </div>
    </Panel>
  );
}

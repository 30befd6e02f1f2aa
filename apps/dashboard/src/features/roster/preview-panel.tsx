import type { RosterMapping } from "@induction/domain/roster/mapping";
import { writeErrorFile } from "@induction/domain/roster/roster-files";
import { Button } from "@induction/ui/primitives/button";
import { Panel } from "@induction/ui/primitives/panel";
import Download from "lucide-react/icons/download";
import { useState } from "react";
import type { ComparedRow, RosterChoices } from "../../shell/answers.ts";
import { countOf } from "../../shell/words.ts";
import { PreviewRow } from "./preview-rows.tsx";
import styles from "./roster.module.css";
import { download, type RosterFile } from "./roster-file.ts";
import { countRows, type RowFilter, STATUS_WORDS } from "./row-words.ts";

interface PreviewPanelProps {
  file: RosterFile;
  mapping: RosterMapping;
  rows: readonly ComparedRow[];
  choices: ReadonlyMap<number, RosterChoices>;
  problem: string | null;
  isTaking: boolean;
  /** How many rows are in already, where it was begun. */
  taken: number;
  onChoose: (line: number, choices: RosterChoices) => void;
  onTake: () => void;
  onBack: () => void;
}

/** Rows that are drawn at once. */
const PAGE = 50;

const FILTERS: readonly RowFilter[] = ["all", "new", "changed", "conflict", "unchanged", "error"];

/** Row by row what bringing the file in would do. Nothing is written yet. */
export function PreviewPanel(props: PreviewPanelProps) {
  const { file, mapping, rows, choices, onChoose } = props;
  const counts = countRows(rows);
  const [filter, setFilter] = useState<RowFilter>("all");
  const [shown, setShown] = useState(PAGE);
  const matching = filter === "all" ? rows : rows.filter(({ status }) => status === filter);
  return (
    <Panel title="What would change" count="Nothing is written yet" isFlush foot={<PreviewFoot {...props} />}>
      <fieldset className={styles.filters} aria-label="Rows by what they come to">
        {FILTERS.map((each) => (
          <Button
            key={each}
            size="small"
            aria-pressed={filter === each}
            className={filter === each ? styles.chosen : undefined}
            onClick={() => {
              setFilter(each);
              setShown(PAGE);
            }}
          >
            {each === "all" ? "All" : STATUS_WORDS[each]} {counts[each]}
          </Button>
        ))}
      </fieldset>
      {matching.length === 0 && <p className={styles.remark}>No row comes to this.</p>}
      <ul className={styles.rows} aria-label="Rows of the file">
        {matching.slice(0, shown).map((row) => (
          <PreviewRow
            key={row.line}
            row={row}
            file={file}
            mapping={mapping}
            chosen={choices.get(row.line)}
            onChoose={onChoose}
          />
        ))}
      </ul>
      {matching.length > shown && (
        <div className={styles.more}>
          <Button onClick={() => setShown(shown + PAGE)}>
            Show {Math.min(PAGE, matching.length - shown)} more of {matching.length}
          </Button>
        </div>
      )}
    </Panel>
  );
}

function PreviewFoot({ file, mapping, rows, problem, isTaking, taken, onTake, onBack }: PreviewPanelProps) {
  const { new: created, changed, conflict, error } = countRows(rows);
  const count = created + changed + conflict;
  return (
    <div className={styles.foot}>
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {taken > 0 && `${countOf(taken, "row")} of ${rows.length - error} came in before it stopped. `}
          {problem}
        </p>
      )}
      {error > 0 && (
        <p>
          {countOf(error, "row")} cannot be taken and {error === 1 ? "is" : "are"} left out. Correct{" "}
          {error === 1 ? "it" : "them"} in the file of failed rows and bring that file in.
        </p>
      )}
      {conflict > 0 && <p>What people told themselves stays, except where you chose the file’s.</p>}
      <div className={styles.acts}>
        <Button
          tone="primary"
          pending={isTaking}
          pendingLabel={taken > 0 ? `Bringing in: ${taken} of ${rows.length - error}…` : "Bringing in…"}
          unavailable={count === 0 ? "Nothing to bring in" : undefined}
          onClick={onTake}
        >
          {taken > 0 ? "Go on" : `Bring in ${countOf(count, "person", "people")}`}
        </Button>
        {error > 0 && (
          <Button
            icon={Download}
            onClick={() => download("failed-rows.csv", writeErrorFile(file.table, mapping, toFailed(rows)))}
          >
            Download the failed {error === 1 ? "row" : "rows"}
          </Button>
        )}
        {!isTaking && taken === 0 && <Button onClick={onBack}>Back to the columns</Button>}
      </div>
    </div>
  );
}

function toFailed(rows: readonly ComparedRow[]) {
  return rows.filter(({ status }) => status === "error").map(({ line, problems }) => ({ line, problems }));
}

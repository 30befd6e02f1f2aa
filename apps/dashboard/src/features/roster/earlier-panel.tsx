import { Row, RowList } from "@induction/ui/patterns/row-list";
import { Panel } from "@induction/ui/primitives/panel";
import type { RosterStart } from "../../shell/answers.ts";
import { toMoment } from "../../shell/dates.ts";
import { countOf } from "../../shell/words.ts";

/** The files that were brought in last. */
export function EarlierPanel({ imports }: Pick<RosterStart, "imports">) {
  if (imports.length === 0) return null;
  return (
    <Panel title="Files brought in last" isFlush>
      <RowList label="Files brought in last">
        {imports.map(({ id, fileName, by, at, created, updated, unchanged, failed }) => (
          <Row
            key={id}
            title={<bdi>{fileName}</bdi>}
            detail={`${created} new, ${updated} changed, ${unchanged} unchanged${failed > 0 ? `, ${countOf(failed, "row")} left out` : ""}`}
            note={`${by}, ${toMoment(at)}`}
          />
        ))}
      </RowList>
    </Panel>
  );
}

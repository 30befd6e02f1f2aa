import { Row, RowList } from "@induction/ui/patterns/row-list";
import { Panel } from "@induction/ui/primitives/panel";
import type { RosterStart } from "../../shell/answers.ts";
import { toMoment } from "../../shell/dates.ts";

/** The files that were brought in last. Rows that failed are not counted: most never leave the browser. */
export function EarlierPanel({ imports }: Pick<RosterStart, "imports">) {
  if (imports.length === 0) return null;
  return (
    <Panel title="Files brought in last" isFlush>
      <RowList label="Files brought in last">
        {imports.map(({ id, fileName, by, at, created, updated, unchanged }) => (
          <Row
            key={id}
            title={<bdi>{fileName}</bdi>}
            detail={`${created} new, ${updated} changed, ${unchanged} unchanged`}
            note={`${by}, ${toMoment(at)}`}
          />
        ))}
      </RowList>
    </Panel>
  );
}

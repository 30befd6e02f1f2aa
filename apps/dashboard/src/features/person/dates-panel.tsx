import { findDocument } from "@induction/domain/sources/documents";
import { ProjectedChip } from "@induction/ui/advice/chips";
import { Row, RowList } from "@induction/ui/patterns/row-list";
import { Button } from "@induction/ui/primitives/button";
import { Panel } from "@induction/ui/primitives/panel";
import { useState } from "react";
import type { PersonScreen } from "../../shell/answers.ts";
import { toDate, toDistance, toWeekdayDate } from "../../shell/dates.ts";

type DueDate = PersonScreen["dates"][number];

const SHOWN_AT_FIRST = 5;

/** How sure a date of the season is, and who gives it. */
function toSource({ standing, source }: DueDate): string | undefined {
  if (source === null) return undefined;
  const document = findDocument(source);
  const title = document?.title ?? source;
  if (standing === "second-hand") return `Second-hand: ${title}`;
  return standing === "unverified" ? `Not checked: ${title}` : title;
}

/** What is due, soonest first; what is overdue stands at the top until it is done. */
export function DatesPanel({ person: { dates, today } }: { person: PersonScreen }) {
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? dates : dates.slice(0, SHOWN_AT_FIRST);
  const rest = dates.length - shown.length;
  return (
    <Panel
      title="Dates"
      count={dates.length}
      isFlush
      foot={
        rest > 0 ? (
          <Button size="small" onClick={() => setShowsAll(true)}>
            Show {rest} later dates
          </Button>
        ) : undefined
      }
    >
      <RowList label="Dates">
        {dates.length === 0 && <Row title="No date is left in this season." />}
        {shown.map((date) => (
          <Row
            key={`${date.kind}-${date.title}-${date.on}`}
            title={date.title}
            isStrong={date.isOverdue}
            detail={date.standing === "projected" ? <ProjectedChip /> : undefined}
            note={toSource(date)}
            end={
              <span title={toWeekdayDate(date.on)}>
                <strong>{toDate(date.on)}</strong>
                <br />
                {toDistance(today, date.on)}
              </span>
            }
          />
        ))}
      </RowList>
    </Panel>
  );
}

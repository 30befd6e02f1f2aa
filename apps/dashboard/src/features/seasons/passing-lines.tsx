import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { Almanac } from "@induction/domain/parameters/almanac";
import { findDocument } from "@induction/domain/sources/documents";
import { type Column, DataTable } from "@induction/ui/patterns/data-table";
import { Chip } from "@induction/ui/primitives/chip";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import { toWeekdayDate } from "@induction/ui/time/short-dates";
import facts from "../../shell/facts/facts.module.css";
import { toSeasonHref } from "./season-head.tsx";

type Line = Almanac["passingLines"][number];

/** A line is kept with the season whose applications fall into the calendar year of its first day. */
function seasonOf(from: CalendarDate): number {
  return Number(from.slice(0, 4)) + 1;
}

const COLUMNS: readonly Column<Line>[] = [
  {
    key: "from",
    head: "For exams from",
    isRowHead: true,
    width: "18%",
    cell: ({ from }) => (
      <Link href={toSeasonHref({ season: `${seasonOf(from)}`, field: "step2ckPassingLine" })}>
        {toWeekdayDate(from)}
      </Link>
    ),
  },
  { key: "score", head: "Passing score", cell: ({ value }) => <strong>{value.score}</strong> },
  {
    key: "source",
    head: "Source",
    cell: ({ value }) => (
      <>
        {findDocument(value.source)?.title ?? value.source}
        {value.note !== null && <span className={facts.quiet}> {value.note}</span>}
      </>
    ),
  },
  {
    key: "standing",
    head: "State",
    onPhone: "end",
    cell: ({ value }) => (value.isVerified ? "From a document" : <Chip edge="dashed">Not verified</Chip>),
  },
];

/** Every passing score of Step 2 CK by the day of the exam: seasons that are over hold them, and lead to their facts. */
export function PassingLines({ almanac }: { almanac: Almanac }) {
  return (
    <Panel
      title="Step 2 CK passing scores, by the day of the exam"
      isFlush
      foot="An exam before the first line, or without a day, has no known passing score."
    >
      <DataTable
        caption="Step 2 CK passing scores"
        columns={COLUMNS}
        rows={almanac.passingLines.toReversed()}
        keyOf={({ from }) => from}
      />
    </Panel>
  );
}

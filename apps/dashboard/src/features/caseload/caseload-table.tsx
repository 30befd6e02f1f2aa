import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { type Column, DataTable } from "@induction/ui/patterns/data-table";
import type { SortState } from "@induction/ui/patterns/table";
import { phoneQuery, useMediaQuery } from "@induction/ui/state/use-media-query";
import type { ReactNode } from "react";
import type { CaseloadPage, CaseloadRow, OpenRow } from "../../shell/answers.ts";
import {
  type CaseloadSearch,
  type CaseloadSort,
  SORT_KEYS,
  sortOf,
  toPersonHref,
} from "../../shell/caseload-search.ts";
import type { LiveChange } from "../../shell/live/live-changes.ts";
import {
  BreadthCell,
  HiddenCell,
  LastChangeCell,
  LettersCell,
  NextDateCell,
  PostureCell,
  ReasonsCell,
  TierCell,
} from "./cells.tsx";
import { PersonName } from "./name-cell.tsx";

/** How much of a row there is room for: beside a person some columns give way, which that person shows. */
export type TableRoom = "full" | "medium" | "narrow";

interface CaseloadTableProps {
  search: CaseloadSearch;
  rows: readonly CaseloadRow[];
  /** What each reason of the rows is called. */
  reasonWords: CaseloadPage["reasonWords"];
  /** Undefined while the first answer is on its way. */
  today: CalendarDate | undefined;
  changes: ReadonlyMap<string, LiveChange>;
  /** Whoever sees other people's caseloads is told whose each person is. */
  showsAdvisor: boolean;
  room: TableRoom;
  empty: ReactNode;
  onOpen: (id: string) => void;
  onSort: (sort: CaseloadSort) => void;
}

/** Whose the person is, for those who see other people's caseloads; and the address, where two have one name. */
function detailOf({ advisor, email }: CaseloadRow, showsAdvisor: boolean): string | undefined {
  const whose = showsAdvisor ? (advisor?.name ?? "No advisor yet") : null;
  const parts = [email, whose].filter((part) => part !== null);
  return parts.length === 0 ? undefined : parts.join(" · ");
}

/** What a person shows who shares it; the cell of a hidden person is empty. */
function ofOpen(cell: (row: OpenRow) => ReactNode): (row: CaseloadRow) => ReactNode {
  return (row) => (row.kind === "open" ? cell(row) : null);
}

/** What a hidden person shows: in the column of the tier, or beside the name where there are no columns. */
function ofHidden(isHere: boolean, row: CaseloadRow): ReactNode {
  return isHere && row.kind === "hidden" ? <HiddenCell row={row} /> : null;
}

function listColumns(
  props: CaseloadTableProps,
  { isPhone }: { isPhone: boolean },
): readonly Column<CaseloadRow>[] {
  const { search, today, changes, showsAdvisor, room, reasonWords } = props;
  const columns: readonly (Column<CaseloadRow> | false)[] = [
    {
      key: "name",
      head: "Person",
      width: "14%",
      isSortable: true,
      isRowHead: true,
      cell: (row) => (
        <PersonName
          name={row.name}
          href={toPersonHref(row.id, search)}
          search={search.q ?? ""}
          detail={detailOf(row, showsAdvisor)}
          hasChanged={changes.has(row.id)}
        />
      ),
    },
    {
      key: "tier",
      head: "Tier, Step 2 CK",
      isSortable: true,
      cell: (row) => (row.kind === "open" ? <TierCell row={row} /> : ofHidden(!isPhone, row)),
    },
    room === "full" && {
      key: "posture",
      head: "Posture",
      onPhone: "hidden",
      isSortable: true,
      cell: ofOpen((row) => <PostureCell row={row} />),
    },
    {
      key: "reasons",
      head: "Reasons",
      // Beside a person it takes what the others leave.
      width: room === "full" ? "24%" : "100%",
      cell: ofOpen((row) => <ReasonsCell row={row} words={reasonWords} />),
    },
    {
      key: "letters",
      head: "Letters",
      isSortable: true,
      cell: ofOpen((row) => <LettersCell row={row} />),
    },
    {
      key: "breadth",
      head: "Breadth",
      isSortable: true,
      cell: ofOpen((row) => <BreadthCell row={row} hasNote={room !== "narrow"} />),
    },
    {
      key: "nextDue",
      head: "Next date",
      onPhone: "end",
      isSortable: true,
      cell: (row) =>
        row.kind === "open" ? today && <NextDateCell row={row} today={today} /> : ofHidden(isPhone, row),
    },
    (room !== "narrow" || changes.size > 0) && {
      key: "lastChange",
      head: "Last change",
      onPhone: changes.size > 0 ? "detail" : "hidden",
      isSortable: true,
      cell: ofOpen((row) => today && <LastChangeCell row={row} today={today} change={changes.get(row.id)} />),
    },
  ];
  return columns.filter((column) => column !== false);
}

function toSortState({ by, direction }: CaseloadSort): SortState {
  return { key: by, direction: direction === "asc" ? "ascending" : "descending" };
}

/** One row for each person: everything that decides whom to look at first. */
export function CaseloadTable(props: CaseloadTableProps) {
  const { search, rows, today, empty, onOpen, onSort } = props;
  const isPhone = useMediaQuery(phoneQuery);
  return (
    <DataTable
      caption="Caseload"
      columns={listColumns(props, { isPhone })}
      rows={rows}
      keyOf={({ id }) => id}
      {...(today === undefined && { loadingRows: 12 })}
      empty={empty}
      sort={toSortState(sortOf(search))}
      onSortChange={({ key, direction }) => {
        const by = SORT_KEYS.find((each) => each === key);
        if (by !== undefined) onSort({ by, direction: direction === "ascending" ? "asc" : "desc" });
      }}
      currentKey={search.peek ?? null}
      onRowPress={({ id }) => onOpen(id)}
      rowTone={({ kind }) => (kind === "hidden" ? "below" : "plain")}
    />
  );
}

import { type Column, DataTable } from "@induction/ui/patterns/data-table";
import { CountLine, Empty } from "@induction/ui/patterns/states";
import { NameCell, type SortState } from "@induction/ui/patterns/table";
import { Button } from "@induction/ui/primitives/button";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import { phoneQuery, useMediaQuery } from "@induction/ui/state/use-media-query";
import { InterestCell } from "./interest-cell.tsx";
import { ListCell } from "./list-cell.tsx";
import { MinimumCell, SeatsCell } from "./number-cells.tsx";
import { type LooseFilters, type ProgramFilters, SORTS } from "./program-filters.ts";
import type { ProgramRow } from "./program-rows.ts";
import styles from "./program-table.module.css";
import { StandingMark } from "./standing-mark.tsx";
import { TrackLabels, TrackLegend } from "./track-labels.tsx";
import { VisaCell } from "./visa-cell.tsx";

interface ProgramTableProps {
  rows: readonly ProgramRow[];
  total: number;
  filters: ProgramFilters;
  onFiltersChange: (changed: LooseFilters) => void;
  selectedKeys: ReadonlySet<string>;
  onSelectedKeysChange: (keys: ReadonlySet<string>) => void;
}

const COLUMNS: readonly Column<ProgramRow>[] = [
  {
    key: "name",
    head: "Program",
    isRowHead: true,
    isSortable: true,
    width: "240px",
    cell: ({ program, city }) => (
      <NameCell detail={city === null ? `${program.state}, city not checked` : `${city}, ${program.state}`}>
        <Link href={`/programs/${program.id}`} quiet>
          {program.name}
        </Link>
      </NameCell>
    ),
  },
  {
    key: "tracks",
    head: "Track",
    width: "84px",
    cell: ({ program }) => <TrackLabels program={program} />,
  },
  {
    key: "seats",
    head: "Seats",
    width: "76px",
    align: "end",
    isSortable: true,
    cell: ({ program }) => <SeatsCell program={program} />,
  },
  { key: "visa", head: "Visa", width: "162px", cell: ({ program }) => <VisaCell program={program} /> },
  {
    key: "minimum",
    head: "Minimum Step 2 CK",
    width: "150px",
    cell: ({ program }) => <MinimumCell program={program} />,
  },
  { key: "standing", head: "For you", width: "200px", cell: (row) => <StandingMark row={row} isShort /> },
  { key: "list", head: "My list", width: "190px", cell: (row) => <ListCell row={row} /> },
];

/** On the person's own list the interest shown stands in the place of the seats. */
const LIST_COLUMNS: readonly Column<ProgramRow>[] = COLUMNS.flatMap((column) => {
  if (column.key === "seats") return [];
  if (column.key !== "list") return [column];
  const interest: Column<ProgramRow> = {
    key: "interest",
    head: "Interest",
    width: "160px",
    cell: ({ program }) => <InterestCell program={program} />,
  };
  return [interest, column];
});

/** The programs as a table: a list on phones. */
export function ProgramTable(props: ProgramTableProps) {
  const { rows, total, filters, onFiltersChange, selectedKeys, onSelectedKeysChange } = props;
  const sort: SortState = {
    key: filters.sort ?? "name",
    direction: filters.down ? "descending" : "ascending",
  };
  return (
    <>
      <SelectAllOnPhone rows={rows} selectedKeys={selectedKeys} onSelectedKeysChange={onSelectedKeysChange} />
      <Panel
        isFlush
        className={styles.panel}
        foot={
          <>
            <CountLine shown={rows.length} total={total} noun={total === 1 ? "program" : "programs"} />
            <TrackLegend />
          </>
        }
      >
        <DataTable
          caption={filters.view === "list" ? "Programs on my list" : "Programs"}
          columns={filters.view === "list" ? LIST_COLUMNS : COLUMNS}
          rows={rows}
          keyOf={({ program }) => program.id}
          sort={sort}
          onSortChange={({ key, direction }) =>
            onFiltersChange({
              sort: SORTS.find((name) => name === key),
              down: direction === "descending" ? true : undefined,
            })
          }
          selection={{ selectedKeys, onSelectedKeysChange, labelOf: ({ program }) => program.name }}
          empty={<NoPrograms onFiltersChange={onFiltersChange} />}
        />
      </Panel>
    </>
  );
}

type SelectAllProps = Pick<ProgramTableProps, "rows" | "selectedKeys" | "onSelectedKeysChange">;

/** The table's head selects all; the list that it becomes on a phone has no head. */
function SelectAllOnPhone({ rows, selectedKeys, onSelectedKeysChange }: SelectAllProps) {
  const isPhone = useMediaQuery(phoneQuery);
  if (!isPhone || rows.length === 0) return null;
  const keys = rows.map(({ program }) => program.id);
  const isAll = keys.every((key) => selectedKeys.has(key));
  return (
    <div>
      <Button size="small" onClick={() => onSelectedKeysChange(new Set(isAll ? [] : keys))}>
        {isAll ? "Clear the selection" : `Select all ${rows.length}`}
      </Button>
    </div>
  );
}

function NoPrograms({ onFiltersChange }: Pick<ProgramTableProps, "onFiltersChange">) {
  return (
    <Empty
      title="No program fits these filters"
      action={
        <Button
          onClick={() =>
            onFiltersChange({
              q: undefined,
              region: undefined,
              track: undefined,
              visa: undefined,
              open: undefined,
            })
          }
        >
          Clear the filters
        </Button>
      }
    >
      What is not checked fits no filter that asks for it. Widen one of them.
    </Empty>
  );
}

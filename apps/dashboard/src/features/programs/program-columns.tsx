import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { Program, ProgramField } from "@induction/domain/program/program";
import { PROGRAM_FIELD_HEADS } from "@induction/domain/program/program-field-words";
import type { Column } from "@induction/ui/patterns/data-table";
import { NameCell } from "@induction/ui/patterns/table";
import { memo } from "react";
import { AppLink } from "../../shell/app-link.tsx";
import { FactCell } from "../../shell/program-facts.tsx";
import { placeOf } from "../../shell/program-words.ts";
import { Weakest } from "./weakest.tsx";

function factColumn(field: ProgramField, column: Partial<Column<Program>> = {}): Column<Program> {
  return {
    key: field,
    head: PROGRAM_FIELD_HEADS[field],
    cell: (program) => <FactCell program={program} field={field} isShort />,
    ...column,
  };
}

/** A program's name and place, leading to its page. */
const ProgramName = memo(function ProgramName({ program }: { program: Program }) {
  return (
    <NameCell detail={placeOf(program)}>
      <AppLink href={`/programs/${program.id}`}>{program.name}</AppLink>
    </NameCell>
  );
});

/** The column that names a program. */
export const nameColumn: Column<Program> = {
  key: "name",
  head: "Program",
  isSortable: true,
  isRowHead: true,
  cell: (program) => <ProgramName program={program} />,
};

/** One line for each program: the facts that decide, and how far they can be relied on. */
export function listProgramColumns(today: CalendarDate): readonly Column<Program>[] {
  return [
    nameColumn,
    factColumn("visaJ1"),
    factColumn("visaH1b"),
    factColumn("minimumStep2ck", { key: "minimum", isSortable: true }),
    factColumn("graduationLimit", { onPhone: "hidden" }),
    factColumn("imgShare", { isSortable: true }),
    factColumn("positions", { key: "seats", isSortable: true, onPhone: "hidden" }),
    {
      key: "known",
      head: "Weakest fact",
      isSortable: true,
      cell: (program) => <Weakest program={program} today={today} />,
    },
  ];
}

import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { DECIDING_FIELDS } from "@induction/domain/program/deciding-fields";
import type { Program, ProgramField } from "@induction/domain/program/program";
import { PROGRAM_FIELD_HEADS } from "@induction/domain/program/program-field-words";
import type { Column } from "@induction/ui/patterns/data-table";
import type { CurationRow } from "../../shell/answers.ts";
import { toShortDayOf } from "../../shell/dates.ts";
import { nameColumn } from "./program-columns.tsx";
import styles from "./programs.module.css";
import { Weakest } from "./weakest.tsx";

interface CuratorColumns {
  today: CalendarDate;
  /** What is told of each program besides its facts; empty until it is loaded. */
  rows: ReadonlyMap<string, CurationRow>;
}

/** One line for each program as its curators look for work: how weak its evidence is, and what waits. */
export function listCuratorColumns({ today, rows }: CuratorColumns): readonly Column<Program>[] {
  return [
    nameColumn,
    {
      key: "evidence",
      head: "Weakest fact",
      isSortable: true,
      onPhone: "end",
      cell: (program) => <Weakest program={program} today={today} />,
    },
    {
      key: "unchecked",
      head: "Not checked",
      cell: ({ facts }) => (
        <Fields
          fields={DECIDING_FIELDS.filter((field) => facts[field].state === "not-checked")}
          none="All that decide are"
        />
      ),
    },
    {
      key: "disputes",
      head: "Sources disagree",
      cell: ({ id }) => <Fields fields={rows.get(id)?.disputes} none="Nowhere" />,
    },
    {
      key: "differences",
      head: "Newer list differs",
      onPhone: "hidden",
      cell: ({ id }) => <Fields fields={rows.get(id)?.differences} none="Nowhere" />,
    },
    {
      key: "told",
      head: "Last told",
      onPhone: "hidden",
      cell: ({ id }) => {
        const at = rows.get(id)?.lastRecordedAt ?? null;
        return at === null ? <span className={styles.quiet}>Never</span> : toShortDayOf(at, today);
      },
    },
  ];
}

/** Which facts; nothing while it is not known. */
function Fields({ fields, none }: { fields: readonly ProgramField[] | undefined; none: string }) {
  if (fields === undefined) return null;
  if (fields.length === 0) return <span className={styles.quiet}>{none}</span>;
  return fields.map((field) => PROGRAM_FIELD_HEADS[field]).join(", ");
}

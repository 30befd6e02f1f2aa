import type { DifferenceKind, FiledDifference } from "@induction/domain/program/open-data-difference";
import { PROGRAM_FIELD_LABELS } from "@induction/domain/program/program-field-words";
import { type Column, DataTable } from "@induction/ui/patterns/data-table";
import { NameCell } from "@induction/ui/patterns/table";
import { Chip } from "@induction/ui/primitives/chip";
import { FactSide } from "./fact-side.tsx";
import styles from "./import.module.css";
import type { Outcome } from "./publish-one.ts";
import { keyOf } from "./use-import.ts";

const KIND_WORDS: Readonly<Record<DifferenceKind, string>> = {
  new: "New",
  changed: "Changed",
  conflict: "Changed here since",
};

interface DifferenceTableProps {
  differences: readonly FiledDifference[];
  outcomes: ReadonlyMap<string, Outcome>;
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
}

/** Every fact that the file tells otherwise, with what stands beside it; what is ticked will be published. */
export function DifferenceTable({ differences, outcomes, selected, onSelect }: DifferenceTableProps) {
  const open = differences.filter((difference) => outcomes.get(keyOf(difference))?.kind !== "published");
  return (
    <DataTable
      caption="What the file says otherwise"
      columns={listColumns(outcomes)}
      rows={open}
      keyOf={keyOf}
      selection={{
        selectedKeys: selected,
        onSelectedKeysChange: onSelect,
        labelOf: ({ programName, filed }) => `${programName}, ${PROGRAM_FIELD_LABELS[filed.field]}`,
      }}
    />
  );
}

function listColumns(outcomes: ReadonlyMap<string, Outcome>): readonly Column<FiledDifference>[] {
  return [
    {
      key: "fact",
      head: "Fact",
      isRowHead: true,
      width: "22%",
      cell: ({ programName, filed }) => (
        <NameCell detail={filed.place}>{`${programName}: ${PROGRAM_FIELD_LABELS[filed.field]}`}</NameCell>
      ),
    },
    {
      key: "now",
      head: "Stands now",
      width: "30%",
      cell: ({ filed, standing }) => <FactSide field={filed.field} fact={standing.fact} />,
    },
    {
      key: "file",
      head: "In the file",
      width: "30%",
      cell: ({ filed }) => <FactSide field={filed.field} fact={filed.fact} />,
    },
    {
      key: "kind",
      head: "Kind",
      onPhone: "end",
      cell: (difference) => {
        const outcome = outcomes.get(keyOf(difference));
        if (outcome?.kind === "refused") return <span className={styles.problem}>{outcome.message}</span>;
        return (
          <Chip tone={difference.kind === "conflict" ? "mark" : undefined}>
            {KIND_WORDS[difference.kind]}
          </Chip>
        );
      },
    },
  ];
}

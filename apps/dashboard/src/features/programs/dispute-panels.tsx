import { toFactWords } from "@induction/domain/program/fact-words";
import type { Program, ProgramField } from "@induction/domain/program/program";
import { PROGRAM_FIELDS } from "@induction/domain/program/program-field-words";
import { SOURCE_KIND_LABELS } from "@induction/domain/program/program-words";
import { ProvenanceCard } from "@induction/ui/advice/provenance-popover";
import { Icon } from "@induction/ui/primitives/icon";
import { Columns } from "@induction/ui/primitives/layout";
import { Panel } from "@induction/ui/primitives/panel";
import ArrowLeftRight from "lucide-react/icons/arrow-left-right";
import { toDate } from "../../shell/dates.ts";
import { toSource } from "../../shell/program-words.ts";

/** Where sources disagree: every claim side by side, and no side taken. */
export function DisputePanels({ program }: { program: Program }) {
  return PROGRAM_FIELDS.filter((field) => program.facts[field].state === "disputed").map((field) => (
    <Dispute key={field} program={program} field={field} />
  ));
}

function Dispute({ program, field }: { program: Program; field: ProgramField }) {
  const { label, readings } = toFactWords(field, program.facts);
  return (
    <Panel
      before={<Icon of={ArrowLeftRight} />}
      title={`Sources disagree: ${label}`}
      foot="Nobody is kept out by a disputed fact. Ask the program."
    >
      <Columns shape="halves">
        {readings.map(({ full, claim }) => (
          <ProvenanceCard
            key={`${claim.source}-${full}`}
            provenance={{
              field: label,
              value: full,
              kind: SOURCE_KIND_LABELS[claim.kind],
              source: toSource(claim),
              read:
                claim.year === null
                  ? toDate(claim.retrievedOn)
                  : `${toDate(claim.retrievedOn)}, of ${claim.year}`,
              checked: claim.verifiedOn === null ? undefined : toDate(claim.verifiedOn),
              note: claim.note ?? undefined,
            }}
          />
        ))}
      </Columns>
    </Panel>
  );
}

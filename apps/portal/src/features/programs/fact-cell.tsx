import type { Claimed, Fact } from "@induction/domain/program/fact";
import type { Program, ProgramField, ProgramFields } from "@induction/domain/program/program";
import { FactValue } from "@induction/ui/advice/fact-value";
import { ProvenanceCard } from "@induction/ui/advice/provenance-popover";
import { Popover } from "@induction/ui/primitives/popover";
import type { ReactNode } from "react";
import styles from "./fact-cell.module.css";
import { toProvenance } from "./fact-provenance.ts";
import { FIELD_LABELS, FIELD_USES, FIELD_WORDS } from "./fact-words.ts";

interface FactCellProps<F extends ProgramField> {
  program: Program;
  field: F;
  /** The value in a cell, shorter than in full words. */
  short?: (value: ProgramFields[F]) => ReactNode;
}

/** One fact of a program. It opens where it comes from; what nobody has checked has nothing to open, and says so. */
export function FactCell<F extends ProgramField>({ program, field, short }: FactCellProps<F>) {
  const fact: Fact<ProgramFields[F]> = program.facts[field];
  const inFull = FIELD_WORDS[field];
  const inShort = short ?? inFull;
  switch (fact.state) {
    case "not-checked":
      return (
        <span className={styles.open}>
          <FactValue state="not-checked" />
        </span>
      );
    case "not-disclosed":
      return (
        <Opened field={field} trigger={<FactValue state="not-disclosed" />}>
          <ProvenanceCard provenance={toProvenance(toClaimed(field, "Not disclosed"), fact.claim)} />
        </Opened>
      );
    case "known":
      return (
        <Opened field={field} trigger={<FactValue state="known" value={inShort(fact.value)} />}>
          <ClaimCard field={field} claimed={fact} />
        </Opened>
      );
    case "disputed":
      return (
        <Opened
          field={field}
          trigger={
            <FactValue
              state="disputed"
              readings={short === undefined ? fact.claims.map(({ value }) => inFull(value)) : []}
            />
          }
        >
          <p className={styles.disputed}>
            Sources disagree. Neither is taken until somebody has asked the program.
          </p>
          {fact.claims.map((claimed) => (
            <div key={inFull(claimed.value)} className={styles.claim}>
              <ClaimCard field={field} claimed={claimed} />
            </div>
          ))}
        </Opened>
      );
  }
}

function toClaimed(field: ProgramField, value: string) {
  return { field: FIELD_LABELS[field], value, usedFor: FIELD_USES[field] };
}

function ClaimCard<F extends ProgramField>({
  field,
  claimed,
}: {
  field: F;
  claimed: Claimed<ProgramFields[F]>;
}) {
  const words = FIELD_WORDS[field](claimed.value);
  return <ProvenanceCard provenance={toProvenance(toClaimed(field, words), claimed.claim)} />;
}

interface OpenedProps {
  field: ProgramField;
  trigger: ReactNode;
  children: ReactNode;
}

function Opened({ field, trigger, children }: OpenedProps) {
  return (
    <Popover
      label={`Where this comes from: ${FIELD_LABELS[field]}`}
      triggerClassName={styles.trigger}
      trigger={trigger}
    >
      {children}
    </Popover>
  );
}

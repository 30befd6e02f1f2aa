import { FACT_STATE_MEANINGS, type FactWords, toFactWords } from "@induction/domain/program/fact-words";
import type { Program, ProgramField } from "@induction/domain/program/program";
import { PROGRAM_FIELD_USES } from "@induction/domain/program/program-field-words";
import { FactValue } from "@induction/ui/advice/fact-value";
import { ProvenanceCard } from "@induction/ui/advice/provenance-popover";
import { Popover } from "@induction/ui/primitives/popover";
import type { ReactNode } from "react";
import styles from "./fact-cell.module.css";
import { toProvenance } from "./fact-provenance.ts";

interface FactCellProps {
  program: Program;
  field: ProgramField;
  /** In a table of many programs: that there is a condition, not which. */
  isShort?: boolean;
  /** What is drawn instead of the words where the fact is known. */
  value?: ReactNode;
}

/** One fact of a program. It opens where it comes from; what nobody has checked has nothing to open, and says so. */
export function FactCell({ program, field, isShort = false, value }: FactCellProps) {
  const words = toFactWords(field, program.facts);
  const { state, full, short } = words;
  if (state === "not-checked") {
    return (
      <span className={styles.open}>
        <FactValue state={state} />
      </span>
    );
  }
  const readings = words.readings.map((reading) => (isShort ? reading.short : reading.full));
  return (
    <FactSources
      words={words}
      trigger={<FactValue state={state} value={value ?? (isShort ? short : full)} readings={readings} />}
    />
  );
}

/** Opens every source of a fact. */
export function FactSources({ words, trigger }: { words: FactWords; trigger: ReactNode }) {
  const { field, label, state, full, readings, claim } = words;
  const told = readings.length > 0 || claim === null ? readings : [{ full, claim }];
  return (
    <Popover label={`Where this comes from: ${label}`} triggerClassName={styles.trigger} trigger={trigger}>
      {state === "disputed" && <p className={styles.disputed}>{FACT_STATE_MEANINGS.disputed}</p>}
      {told.map((reading) => (
        <div key={reading.full} className={styles.claim}>
          <ProvenanceCard
            provenance={toProvenance(
              { field: label, value: reading.full, usedFor: PROGRAM_FIELD_USES[field] },
              reading.claim,
            )}
          />
        </div>
      ))}
    </Popover>
  );
}

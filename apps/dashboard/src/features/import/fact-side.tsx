import type { Claim, Fact } from "@induction/domain/program/fact";
import { type ReadingWords, toFactWords } from "@induction/domain/program/fact-words";
import { type ProgramField, UNCHECKED_FACTS } from "@induction/domain/program/program";
import { parseProgramFact } from "@induction/domain/program/program.schema";
import { SOURCE_KIND_LABELS } from "@induction/domain/program/program-words";
import { FactValue } from "@induction/ui/advice/fact-value";
import { toDate } from "../../shell/dates.ts";
import { toSource } from "../../shell/program-words.ts";
import styles from "./import.module.css";

function claimInWords({ year, retrievedOn, validFrom, validTo, note, ...claim }: Claim): string {
  const parts = [
    toSource({ ...claim, year, retrievedOn, validFrom, validTo, note }).title,
    SOURCE_KIND_LABELS[claim.kind],
    claim.link,
    year === null ? null : `of ${year}`,
    `read ${toDate(retrievedOn)}`,
    validFrom === null ? null : `from ${toDate(validFrom)}`,
    validTo === null ? null : `to ${toDate(validTo)}`,
    note === null || note === "" ? null : `“${note}”`,
  ];
  return parts.filter((part) => part !== null).join(" · ");
}

/** A fact as it stands, or as a file has it: the value, and everything that a claim says of where it comes from. */
export function FactSide({ field, fact }: { field: ProgramField; fact: Fact<unknown> }) {
  const words = toFactWords(field, { ...UNCHECKED_FACTS, [field]: parseProgramFact(field, fact) });
  const { state, full, readings, claim } = words;
  const sources: readonly Pick<ReadingWords, "full" | "claim">[] =
    readings.length > 0 || claim === null ? readings : [{ full, claim }];
  return (
    <div className={styles.value}>
      <FactValue state={state} value={full} readings={readings.map((reading) => reading.full)} />
      {sources.map((reading) => (
        <span key={`${reading.full} ${reading.claim.source}`} className={styles.quiet}>
          {claimInWords(reading.claim)}
        </span>
      ))}
    </div>
  );
}

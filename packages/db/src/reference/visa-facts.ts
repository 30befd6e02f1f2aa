import { type Claim, type Fact, notChecked } from "@induction/domain/program/fact";
import type { VisaPolicy } from "@induction/domain/program/program";
import { joinNotes, toClaim, toFact } from "./claims.ts";
import type { ProgramRow } from "./program-row.ts";
import { VISA_READINGS, type VisaField, type VisaReading } from "./visa.readings.ts";

/** The reading of a program's note on a visa, as long as the note still says what was read. */
function findReading(id: string, field: VisaField, notes: string | null): VisaReading | null {
  const reading = VISA_READINGS[id]?.[field];
  return reading !== undefined && notes?.includes(reading.because) ? reading : null;
}

function toVisaClaim(row: ProgramRow, note: string | null): Claim | null {
  if (row.visa_source_type === null) return null;
  const second = row.visa_source_2 === null ? null : `See also ${row.visa_source_2}.`;
  return toClaim(row.visa_source_type, {
    link: row.visa_source,
    year: row.visa_year,
    note: joinNotes(note, second),
  });
}

function toReadingClaim(row: ProgramRow, page: string): Claim {
  return toClaim("institution-policy", {
    link: row.facts_source.find((link) => link.includes(page)) ?? null,
  });
}

/** Whether a visa is sponsored: the cell's yes or no, or the condition that a note gives in place of an empty cell. */
export function readVisa(row: ProgramRow, id: string, field: VisaField): Fact<VisaPolicy> {
  const isSponsored = field === "visaJ1" ? row.visa_j1 : row.visa_h1b;
  const reading = findReading(id, field, row.notes);
  if (isSponsored === null) {
    if (reading?.condition === undefined) return notChecked;
    const claim = reading.page === undefined ? toVisaClaim(row, null) : toReadingClaim(row, reading.page);
    return claim === null
      ? notChecked
      : toFact(
          {
            answer: "conditional",
            condition: reading.condition,
            ...(reading.terms && { terms: reading.terms }),
          },
          claim,
        );
  }
  const isClosedList = field === "visaH1b" && !isSponsored && row.notes?.includes("closed list");
  const claim = toVisaClaim(
    row,
    joinNotes(
      reading?.remark ?? null,
      isClosedList ? "Read from a closed list of accepted statuses that does not name H-1B." : null,
    ),
  );
  return claim === null ? notChecked : toFact({ answer: isSponsored ? "yes" : "no" }, claim);
}

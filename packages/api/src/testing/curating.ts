import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import type { ClaimEdit, FactEdit } from "@induction/domain/program/fact-edit.schema";
import type { VisaPolicy } from "@induction/domain/program/program";

/** A page that a curator of a test has read. */
export const A_PAGE: ClaimEdit = {
  source: "Residency page",
  kind: "program-site",
  link: "https://anesthesiology.example.edu/residency",
  year: 2026,
  retrievedOn: toCalendarDate("2026-08-10"),
  validFrom: null,
  validTo: null,
  note: null,
};

/** A value that the page states. */
export function told<T>(value: T, claim: Partial<ClaimEdit> = {}): FactEdit<T> {
  return { state: "known", value, claim: { ...A_PAGE, ...claim } };
}

/** Another value than the programs of tests have: theirs sponsor no H-1B. */
export const H1B_SPONSORED: FactEdit<VisaPolicy> = told({ answer: "yes" });

import type { Acquaintance, WriterRelation, WriterSpecialty } from "@induction/domain/applicant/letter";

/** What a writer is to the applicant, how well they know the work, and their specialty, in words. */
export const LETTER_WORDS: Readonly<Record<WriterRelation | Acquaintance | WriterSpecialty, string>> = {
  "clinical-supervisor": "Clinical supervisor",
  "research-supervisor": "Research supervisor",
  "department-chair": "Department chair",
  teacher: "Teacher",
  other: "Other relation",
  well: "Well",
  partly: "In part",
  little: "Little",
  anesthesiology: "Anesthesiology",
  "critical-care": "Critical care",
  "pain-medicine": "Pain medicine",
  "other-clinical": "Another clinical specialty",
  "not-clinical": "Not a clinician",
};

const countries = new Intl.DisplayNames("en", { type: "region" });

/** The name of a country: "United States" for "US". */
export function placeInWords(country: string): string {
  return countries.of(country) ?? country;
}

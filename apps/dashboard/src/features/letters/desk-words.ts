import type { Letter } from "@induction/domain/applicant/letter";
import type { LetterRole } from "@induction/domain/rules/letters/letter-coverage";

/** The kinds of letter in the head of a person. */
export const ROLE_WORDS: Readonly<Record<LetterRole, string>> = {
  "us-anesthesiologist": "US anesthesiologist",
  "us-icu": "US ICU",
  supervisor: "Supervisor",
};

const SPECIALTY_WORDS: Readonly<Record<NonNullable<Letter["specialty"]>, string>> = {
  anesthesiology: "anesthesiologist",
  "critical-care": "ICU physician",
  "pain-medicine": "pain physician",
  "other-clinical": "other clinician",
  "not-clinical": "not a clinician",
};

const countries = new Intl.DisplayNames("en", { type: "region" });

/** "US anesthesiologist, supervised": what of a letter the rules count; what is not told is said. */
export function describeKind({ specialty, country, supervisedDirectly }: Letter): string {
  const who = specialty === null ? "specialty not told" : SPECIALTY_WORDS[specialty];
  const where = country === "US" ? "US " : "";
  const supervised = supervisedDirectly === true ? ", supervised" : "";
  const told = `${where}${who}${supervised}`;
  return told.charAt(0).toUpperCase() + told.slice(1);
}

/** "Lakeside Hospital, United States"; what is not told is said. */
export function describePlace({ institution, country }: Letter): string {
  const land = country === null ? "country not told" : (countries.of(country) ?? country);
  const told = `${institution ?? "place not told"}, ${land}`;
  return told.charAt(0).toUpperCase() + told.slice(1);
}

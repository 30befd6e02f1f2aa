import {
  isLetterOpen,
  LETTER_PIPELINE,
  type Letter,
  type LetterStatus,
  type WriterRelation,
  type WriterSpecialty,
} from "@induction/domain/applicant/letter";
import type { Explanation } from "@induction/domain/assessment/explanation";
import type { RuleId } from "@induction/domain/rules/rule-ids";
import { toCountryName } from "./countries.ts";

/** What a writer is to the applicant, as choices and in lists. */
export const RELATION_WORDS = {
  "clinical-supervisor": "Clinical supervisor",
  "research-supervisor": "Research supervisor",
  "department-chair": "Department chair",
  teacher: "Teacher",
  other: "Other",
} as const satisfies Record<WriterRelation, string>;

/** A writer's specialty, as choices and in lists. */
export const SPECIALTY_WORDS = {
  anesthesiology: "Anesthesiology",
  "critical-care": "Critical care",
  "pain-medicine": "Pain medicine",
  "other-clinical": "Another clinical specialty",
  "not-clinical": "Not clinical",
} as const satisfies Record<WriterSpecialty, string>;

/** "Anesthesiology, United States, supervised you": what is known of the writer; what is not told stays unsaid here. */
export function describeWriter({ specialty, country, supervisedDirectly }: Letter): string {
  const parts = [
    specialty === null ? "Specialty not told" : SPECIALTY_WORDS[specialty],
    country === null ? "country not told" : toCountryName(country),
    supervisedDirectly === true ? "supervised you" : null,
  ];
  return parts.filter((part) => part !== null).join(", ");
}

const PROGRESS: readonly LetterStatus[] = LETTER_PIPELINE;

/** Furthest first; what was declined or withdrawn comes last. */
export function sortByProgress(letters: readonly Letter[]): readonly Letter[] {
  const rank = (letter: Letter) => (isLetterOpen(letter) ? PROGRESS.indexOf(letter.status) : -1);
  return letters.toSorted((a, b) => rank(b) - rank(a) || a.writer.localeCompare(b.writer));
}

const LETTER_RULES: ReadonlySet<RuleId> = new Set<RuleId>(["E1", "E2", "E6", "E8", "E9"]);

/** The kinds of letter that are missing, each with its reason. */
export function listLetterGaps(explanations: readonly Explanation[]): readonly Explanation[] {
  return explanations.filter(({ rule, answer }) => LETTER_RULES.has(rule) && answer === "holds");
}

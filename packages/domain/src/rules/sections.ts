import { GUIDE_RULE_IDS, type GuideRuleId } from "./rule-ids.ts";

/** The letter with which the ids of a section's rules begin. */
export type SectionLetter = "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H";

/** A section of the catalogue of rules. */
export interface RuleSection {
  readonly letter: SectionLetter;
  /** As a heading: "Letters". */
  readonly title: string;
  readonly rules: readonly GuideRuleId[];
}

function toSection(letter: SectionLetter, title: string): RuleSection {
  return { letter, title, rules: GUIDE_RULE_IDS.filter((id) => id.startsWith(letter)) };
}

/** All sections in the order of the catalogue; every rule stands in one of them. */
export const RULE_SECTIONS: readonly RuleSection[] = [
  toSection("A", "Reading the exams"),
  toSection("B", "Tiers and their strategies"),
  toSection("C", "Target score and readiness"),
  toSection("D", "Applying or delaying"),
  toSection("E", "Letters"),
  toSection("F", "Experience, research and statement"),
  toSection("G", "The choice of programs"),
  toSection("H", "The dated roadmap"),
];

/** The section in which a rule stands, and the rules before and after it there; null at either end. */
export interface RulePlace {
  readonly section: RuleSection;
  readonly before: GuideRuleId | null;
  readonly after: GuideRuleId | null;
}

/** Where a rule stands among those of its section. */
export function placeInSection(id: GuideRuleId): RulePlace {
  const section = RULE_SECTIONS.find(({ letter }) => id.startsWith(letter));
  if (section === undefined) throw new Error(`Impossible: rule ${id} stands in a section`);
  const at = section.rules.indexOf(id);
  return { section, before: section.rules[at - 1] ?? null, after: section.rules[at + 1] ?? null };
}

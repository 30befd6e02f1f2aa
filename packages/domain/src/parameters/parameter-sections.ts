import { BREADTH_PARAMETERS } from "./breadth.parameters.ts";
import { EXAM_PARAMETERS } from "./exam.parameters.ts";
import { EXPERIENCE_PARAMETERS } from "./experience.parameters.ts";
import { LETTER_PARAMETERS } from "./letter.parameters.ts";
import { isParameterId, type ParameterId } from "./parameters.ts";
import { READINESS_PARAMETERS } from "./readiness.parameters.ts";
import { ROADMAP_PARAMETERS } from "./roadmap.parameters.ts";
import { TARGET_PARAMETERS } from "./target.parameters.ts";
import { TIER_PARAMETERS } from "./tier.parameters.ts";

/** Numbers that belong to one part of the guide. */
export interface ParameterSection {
  /** A heading in plain words. */
  readonly title: string;
  readonly ids: readonly ParameterId[];
}

function toSection(title: string, parameters: object): ParameterSection {
  return { title, ids: Object.keys(parameters).filter(isParameterId) };
}

/** Every number once, in the order in which the guide comes to speak of them. */
export const PARAMETER_SECTIONS: readonly ParameterSection[] = [
  toSection("Reading the exams, and the decision to apply", EXAM_PARAMETERS),
  toSection("Tiers", TIER_PARAMETERS),
  toSection("Target score", TARGET_PARAMETERS),
  toSection("Readiness for Step 2 CK", READINESS_PARAMETERS),
  toSection("Letters and US exposure", LETTER_PARAMETERS),
  toSection("Experience and research", EXPERIENCE_PARAMETERS),
  toSection("Breadth and choice of programs", BREADTH_PARAMETERS),
  toSection("Roadmap", ROADMAP_PARAMETERS),
];

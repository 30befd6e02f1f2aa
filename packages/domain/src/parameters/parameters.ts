import { BREADTH_PARAMETERS } from "./breadth.parameters.ts";
import { EXAM_PARAMETERS } from "./exam.parameters.ts";
import { EXPERIENCE_PARAMETERS } from "./experience.parameters.ts";
import { LETTER_PARAMETERS } from "./letter.parameters.ts";
import type { Parameter } from "./parameter.ts";
import { READINESS_PARAMETERS } from "./readiness.parameters.ts";
import { ROADMAP_PARAMETERS } from "./roadmap.parameters.ts";
import { TARGET_PARAMETERS } from "./target.parameters.ts";
import { TIER_PARAMETERS } from "./tier.parameters.ts";

/** Every number that rules use, each with its season and its source. */
export const PARAMETERS = {
  ...TIER_PARAMETERS,
  ...TARGET_PARAMETERS,
  ...READINESS_PARAMETERS,
  ...EXAM_PARAMETERS,
  ...ROADMAP_PARAMETERS,
  ...LETTER_PARAMETERS,
  ...EXPERIENCE_PARAMETERS,
  ...BREADTH_PARAMETERS,
} as const satisfies Record<string, Parameter>;

/** The permanent id of a parameter. */
export type ParameterId = keyof typeof PARAMETERS;

/** Whether a text is the id of a parameter. */
export function isParameterId(id: string): id is ParameterId {
  return Object.hasOwn(PARAMETERS, id);
}

/** Every parameter id, in the order of the registry. */
export const PARAMETER_IDS: readonly ParameterId[] = Object.keys(PARAMETERS).filter(isParameterId);

/** The parameter of an id. */
export function getParameter(id: ParameterId): Parameter {
  return PARAMETERS[id];
}

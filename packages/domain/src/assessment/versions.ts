import { GUIDE } from "../sources/guide-version.ts";
import type { AssessmentVersions } from "./assessment.ts";

/** Counts up when a rule, a parameter or a settled reading changes what people are told. */
export const RULES_VERSION = 5;

/** The versions that every answer of this build carries. */
export const VERSIONS: AssessmentVersions = Object.freeze({ guide: GUIDE.sha256, rules: RULES_VERSION });

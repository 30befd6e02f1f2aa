import type { FactKey } from "../applicant/profile.ts";
import { FACT_LABELS } from "./fact-labels.ts";

/** Whether a text is the key of a fact that rules read. */
export function isFactKey(key: string): key is FactKey {
  return Object.hasOwn(FACT_LABELS, key);
}

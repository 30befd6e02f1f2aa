import type { TierRule } from "../rule.ts";
import { B4 } from "./lower.rules.ts";
import { B3 } from "./middle.rules.ts";
import { B1 } from "./strong.rules.ts";
import { B5 } from "./unscored.rules.ts";

/** The rules that give the tier. For a person of whom everything is told exactly one holds. */
export const TIER_RULES: readonly TierRule[] = [B1, B3, B4, B5];

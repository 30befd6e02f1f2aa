import type { DecisionRule } from "../rule.ts";
import { D10, D11 } from "./after-failure.rules.ts";
import { D4 } from "./below-middle.rules.ts";
import { D1, D2, D3 } from "./low-score.rules.ts";
import { D12 } from "./no-score.rules.ts";
import { D5, D9 } from "./viable.rules.ts";

/** The rules of section D that decide. For a person of whom everything is told at least one holds; the most cautious leads. */
export const DECISION_RULES: readonly DecisionRule[] = [D1, D2, D3, D4, D5, D9, D10, D11, D12];

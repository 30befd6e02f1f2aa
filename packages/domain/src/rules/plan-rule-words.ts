import { G7_WORDS, G8_WORDS, G9_WORDS, G11_WORDS } from "./choice/programs.words.ts";
import { H6_WORDS, H7_WORDS } from "./roadmap/roadmap.words.ts";
import { H1_WORDS, H2_WORDS, H3_WORDS, H4_WORDS, H5_WORDS } from "./roadmap/windows.words.ts";
import type { RuleWords } from "./rule.ts";
import type { PlanRuleId } from "./rule-ids.ts";
import { C6_WORDS, C14_WORDS } from "./targets/studying.words.ts";

const BY_ID = {
  ...{ C6: C6_WORDS, C14: C14_WORDS },
  ...{ G7: G7_WORDS, G8: G8_WORDS, G9: G9_WORDS, G11: G11_WORDS },
  ...{ H1: H1_WORDS, H2: H2_WORDS, H3: H3_WORDS, H4: H4_WORDS, H5: H5_WORDS, H6: H6_WORDS, H7: H7_WORDS },
} as const satisfies Record<PlanRuleId, RuleWords>;

/** The words of a rule that speaks where a plan is made. */
export function getPlanRuleWords(id: PlanRuleId): RuleWords {
  return BY_ID[id];
}

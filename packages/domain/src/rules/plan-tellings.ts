import { tellG7, tellG8, tellG9, tellG11 } from "./choice/programs.words.ts";
import { tellH6, tellH7 } from "./roadmap/roadmap.words.ts";
import { tellH1, tellH2, tellH3, tellH4, tellH5 } from "./roadmap/windows.words.ts";
import type { Tell } from "./rule.ts";
import type { PlanRuleId } from "./rule-ids.ts";
import { tellC6, tellC14 } from "./targets/studying.words.ts";

const BY_ID = {
  ...{ C6: tellC6, C14: tellC14 },
  ...{ G7: tellG7, G8: tellG8, G9: tellG9, G11: tellG11 },
  ...{ H1: tellH1, H2: tellH2, H3: tellH3, H4: tellH4, H5: tellH5, H6: tellH6, H7: tellH7 },
} as const satisfies Record<PlanRuleId, Tell>;

/** How a rule that speaks where a plan is made is told about one person. */
export function getPlanTelling(id: PlanRuleId): Tell {
  return BY_ID[id];
}

import type { Comparison, ComparisonContext } from "./comparison.ts";
import {
  compareLetters,
  compareListSize,
  compareResearch,
  compareResultByOpening,
  compareRetake,
  compareVisaTarget,
} from "./other-comparisons.ts";
import { compareAcademic, compareLower, compareMiddle, compareStrong } from "./score-comparisons.ts";

/**
 * The guide's sentences that published figures bear on, in the guide's order of subjects, each with the figures of the
 * group and a verdict that is computed from them. With no figures of the group the verdict says that.
 */
export function listComparisons(context: ComparisonContext): readonly Comparison[] {
  return [
    compareStrong(context),
    compareAcademic(context),
    compareMiddle(context),
    compareLower(context),
    compareVisaTarget(),
    compareListSize(context),
    compareResultByOpening(),
    compareLetters(),
    compareResearch(context),
    compareRetake(),
  ];
}

import type { BreadthRange } from "@induction/domain/rules/outcomes";
import type { BreadthGauge } from "@induction/ui/advice/breadth-gauge";
import type { ComponentProps } from "react";

/** The range as the gauge draws it: the guide's "+" in "80–120+" is an open end. */
export function toGaugeRange(range: BreadthRange | null): ComponentProps<typeof BreadthGauge>["range"] {
  return range === null ? null : { from: range.least, to: range.most, isOpenEnded: range.isOpenAbove };
}

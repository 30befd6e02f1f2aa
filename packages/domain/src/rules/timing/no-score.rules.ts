import { cite } from "../../sources/citation.ts";
import type { DecisionRule } from "../rule.ts";
import { notOf } from "../verdict.ts";

/** When Step 2 CK is not passed, the question is not yet whether to apply: readiness and timing come first. */
export const D12: DecisionRule = {
  id: "D12",
  title: "Not yet: no passing Step 2 CK score",
  short: "No passing Step 2 CK yet",
  cites: [cite("step-2-ck-timing", [79, 91])],
  facts: ["step2ck", "season"],
  parameters: [],
  severity: "result",
  decides: () => "not-yet",
  ask: ({ step2ck }) => notOf(step2ck.passed),
};

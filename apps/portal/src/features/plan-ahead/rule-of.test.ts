import type { Explanation } from "@induction/domain/assessment/explanation";
import type { GuideRuleId } from "@induction/domain/rules/rule-ids";
import { expect, test } from "vitest";
import { listSpoken, toRuleOf } from "./rule-of.ts";

function spoken(rule: GuideRuleId): Explanation<GuideRuleId> {
  return {
    ...{ rule, title: `What ${rule} is`, short: rule, answer: "holds", severity: "advice" },
    ...{ summary: "So it is.", action: null, wouldChange: ["Another season."], otherReading: null },
    ...{ cited: [], houseReading: null, facts: [], parameters: [], missing: [] },
  };
}

const plan = {
  explanations: [spoken("H1"), spoken("C4")],
  named: [
    { rule: "H1", title: "Not this one" },
    { rule: "G4", title: "The list reaches the range" },
  ] as const,
};

test("a rule that spoke is opened with what it said of the person", () => {
  expect(toRuleOf(plan)("H1")).toMatchObject({ title: "What H1 is", wouldChange: ["Another season."] });
});

test("a rule that is only named is opened by its name", () => {
  expect(toRuleOf(plan)("G4")).toEqual({ id: "G4", title: "The list reaches the range" });
});

test("what rules say comes in the order in which they are asked, and a silent one is left out", () => {
  expect(listSpoken(plan, ["C4", "C5", "H1"]).map(({ rule }) => rule)).toEqual(["C4", "H1"]);
});

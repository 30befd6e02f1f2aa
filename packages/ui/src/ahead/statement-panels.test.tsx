import { checkAccount, type StatementPlan } from "@induction/domain/planning/statement-plan";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { AccountPanel, StatementPanel } from "./statement-panels.tsx";

const ruleOf = (id: string) => ({ id });
const account = { happened: "It was my fault. I was lazy.", learned: "Much.", changed: "All.", improved: "" };
const plan: StatementPlan = {
  stage: null,
  parts: [
    { part: "journey", state: "there", action: "Tell the way." },
    { part: "strengths", state: "not-told", action: "Name strengths." },
    { part: "difficulty", state: "not-needed", action: "Tell it." },
  ],
  needsAccount: true,
  account: checkAccount(account, { accountWordsMost: 150, selfCriticismsMost: 1 }),
};

test("a part that nobody told of is drawn as not told, and what is not needed is not counted", () => {
  const html = renderToStaticMarkup(<StatementPanel plan={plan} ruleOf={ruleOf} />);
  expect(html).toContain("1 of 2 parts");
  expect(html).toContain("Not told");
  expect(html).not.toContain("Missing");
  expect(html).toContain("No failed exam and no low score to tell of.");
});

test("what is left to do stands above the account, and its own words stay as they were typed", () => {
  const html = renderToStaticMarkup(<AccountPanel plan={plan} ruleOf={ruleOf} />);
  expect(html).toContain("9 of 150 words");
  expect(html).toContain("Say what improved since");
  expect(html).toContain("Take out what judges the writer");
  expect(html).toContain("“my fault”");
  expect(html).toContain("It was my fault. I was lazy.");
});

test("without a failure there is no account to ask for, and an open question is told as one", () => {
  const none = { ...plan, account: null };
  expect(renderToStaticMarkup(<AccountPanel plan={{ ...none, needsAccount: false }} ruleOf={ruleOf} />)).toBe(
    "",
  );
  expect(
    renderToStaticMarkup(<AccountPanel plan={{ ...none, needsAccount: "unknown" }} ruleOf={ruleOf} />),
  ).toContain("Whether there is a failure to account for is not told");
});

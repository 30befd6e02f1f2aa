import { expect, test } from "vitest";
import { checkFile } from "./testing/check-tree.ts";

const SCREEN = "apps/portal/src/shell/a.tsx";

test.each([
  ["an id within its link", "export const a = <RuleLink id={rule}>{rule}</RuleLink>;"],
  ["an id that is given on", "export const a = <Row key={rule.id} id={rule.id}>{title}</Row>;"],
  ["words about a rule", "export const a = <p>{rule.title}</p>;"],
  ["a template about something else", `export const a = <p>{\`Step \${step}\`}</p>;`],
])("allowed on a screen: %s", (_sentence, text) => {
  expect(checkFile(SCREEN, text)).toEqual([]);
});

test.each([
  ["a bare id", "export const a = <span>{rule}</span>;"],
  ["the id of a rule", "export const a = <span>{rule.id}</span>;"],
  ["the rule of a finding", "export const a = <>{finding.rule}</>;"],
  ["an id in words", `export const a = <p>{\`Rule \${id}\`}</p>;`],
  ["one of two", `export const a = <p>{isHouse ? \`House rule \${id}\` : title}</p>;`],
  ["one that may be drawn", "export const a = <p>{isShown && ruleId}</p>;"],
])("refused on a screen: %s", (_sentence, text) => {
  expect(checkFile(SCREEN, text)).toEqual(["1: The id of a rule without its link: draw it by RuleLink."]);
});

test("tests draw what they like", () => {
  expect(checkFile("packages/ui/src/advice/a.test.tsx", "export const a = <p>{rule}</p>;")).toEqual([]);
});

test("the address of a rule is put together in one place", () => {
  const text = `export const address = (id: string) => \`/rules/\${id}\`;`;
  expect(checkFile("apps/portal/src/shell/a.ts", text)).toEqual([
    "1: The address of a rule put together by hand: use toRuleAddress.",
  ]);
  expect(checkFile("packages/domain/src/rules/rule-address.ts", text)).toEqual([]);
});

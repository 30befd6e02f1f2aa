import { type Expression, type JSXChild, Visitor } from "oxc-parser";
import type { ParsedSource } from "./parsed-source.ts";
import type { Violation } from "./violation.ts";

const screen = /^(apps\/(portal|dashboard)|packages\/ui)\/src\/.*(?<!\.test)\.tsx$/;
const home = "packages/domain/src/rules/rule-address.ts";
const product = /^(apps|packages)\/[^/]+\/src\/.*(?<!\.(test|spec))\.tsx?$/;

/**
 * Every reason on every screen leads to the page of its rule: where the id of a rule is drawn, it is drawn by RuleLink (or
 * RuleLabel, which is made of it), and nobody puts the address of such a page together by hand.
 */
export function checkRuleLinks(source: ParsedSource): Violation[] {
  return [...complainOfBareIds(source), ...complainOfAddresses(source)];
}

function complainOfBareIds(source: ParsedSource): Violation[] {
  if (!screen.test(source.path)) return [];
  const violations: Violation[] = [];
  const look = (children: readonly JSXChild[]): void => {
    for (const child of children) {
      if (child.type !== "JSXExpressionContainer" || child.expression.type === "JSXEmptyExpression") continue;
      if (drawsId(child.expression))
        violations.push(
          source.violation(child.start, "The id of a rule without its link: draw it by RuleLink."),
        );
    }
  };
  new Visitor({
    JSXElement: ({ openingElement: { name }, children }) => {
      if (name.type !== "JSXIdentifier" || name.name !== "RuleLink") look(children);
    },
    JSXFragment: ({ children }) => look(children),
  }).visit(source.program);
  return violations;
}

/** `rule`, `finding.rule`, `ruleId`, `rule.id`, and "Rule" with whatever follows it. */
function drawsId(expression: Expression): boolean {
  switch (expression.type) {
    case "Identifier":
      return isRuleName(expression.name);
    case "MemberExpression": {
      const { object, property } = expression;
      if (property.type !== "Identifier") return false;
      return property.name === "id" ? drawsId(object) : isRuleName(property.name);
    }
    case "TemplateLiteral":
      return expression.quasis.some(({ value, tail }) => !tail && /\brule $/i.test(value.raw));
    case "ConditionalExpression":
      return drawsId(expression.consequent) || drawsId(expression.alternate);
    case "LogicalExpression":
      return drawsId(expression.right);
    default:
      return false;
  }
}

function isRuleName(name: string): boolean {
  return name === "rule" || name === "ruleId";
}

function complainOfAddresses(source: ParsedSource): Violation[] {
  if (!product.test(source.path) || source.path === home) return [];
  const violations: Violation[] = [];
  new Visitor({
    TemplateElement: ({ value, tail, start }) => {
      if (!tail && value.raw.endsWith("/rules/"))
        violations.push(
          source.violation(start, "The address of a rule put together by hand: use toRuleAddress."),
        );
    },
  }).visit(source.program);
  return violations;
}

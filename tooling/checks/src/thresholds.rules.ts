import { Visitor } from "oxc-parser";
import type { ParsedSource } from "./parsed-source.ts";
import type { Violation } from "./violation.ts";

const ruleFile = /^packages\/domain\/src\/rules\/(?:.*\.(?:rules|words)|questions|posture)\.ts$/;
const ruleId = /^[A-H]\d{1,2}$/;

/**
 * Refuses numbers in rules of the guide and in what they tell: a threshold is a parameter with a season and a source. 0 and 1 count things;
 * the lines that a rule cites are numbers by nature. In words a number would stay behind when its parameter moves.
 */
export function checkThresholds(source: ParsedSource): Violation[] {
  if (!ruleFile.test(source.path)) return [];
  const violations: Violation[] = [];
  const citations: { start: number; end: number }[] = [];
  const numbers: { value: string; start: number }[] = [];

  new Visitor({
    CallExpression: ({ callee, start, end }) => {
      if (callee.type === "Identifier" && callee.name === "cite") citations.push({ start, end });
    },
    Literal: ({ value, start }) => {
      if (typeof value === "number" && value > 1) numbers.push({ value: `${value}`, start });
      if (typeof value === "string" && !ruleId.test(value)) numbers.push(...listNumbersIn(value, start));
    },
    TemplateElement: ({ value, start }) => {
      numbers.push(...listNumbersIn(value.raw, start));
    },
  }).visit(source.program);

  for (const { value, start } of numbers) {
    if (citations.some((citation) => citation.start < start && start < citation.end)) continue;
    violations.push(source.violation(start, `${value} in a rule: make it a parameter with its source.`));
  }
  return violations;
}

/** Numbers of two digits and more; one digit names an exam. */
function listNumbersIn(text: string, start: number): { value: string; start: number }[] {
  return (text.match(/\d{2,}/g) ?? []).map((value) => ({ value, start }));
}

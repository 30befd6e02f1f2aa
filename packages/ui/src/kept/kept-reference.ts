import type { KeptAnswer, KeptNumber, KeptReason } from "@induction/domain/assessment/kept/kept-answer";
import type { RuleParameter, RuleReference } from "../advice/rule-label.tsx";

/** The parts of a kept answer that its reasons name. */
export type KeptBasis = Pick<KeptAnswer, "facts" | "numbers">;

function toSource({ source, basis }: KeptNumber): string {
  return basis === "unverified" ? `Nobody had checked it. ${source}` : source;
}

/** A kept reason as its card shows it: the rule, its source, the facts and numbers of that day, and what would have changed it. */
export function toKeptReference(reason: KeptReason, { facts, numbers }: KeptBasis): RuleReference {
  const { rule, title, cited, wouldChange, otherReading, houseReading } = reason;
  return {
    ...{ id: rule, title, isHouse: cited.length === 0, wouldChange },
    // The card writes "lines" itself.
    cited: cited.map(({ heading, lines }) => ({ heading, lines: lines.replace(/^lines? /, "") })),
    otherReading: otherReading ?? undefined,
    houseReading: houseReading ?? undefined,
    facts: reason.facts.flatMap((key) => facts.find((fact) => fact.key === key) ?? []),
    parameters: reason.numbers.flatMap((id): RuleParameter[] => {
      const number = numbers.find((each) => each.id === id);
      if (number === undefined) return [];
      const { title: label, text: value, basis, overrideReason: why, standardText } = number;
      if (why !== null) return [{ label, value, own: { standard: standardText ?? "", reason: why } }];
      return [{ label, value, source: toSource(number), isHouse: basis === "house" }];
    }),
  };
}

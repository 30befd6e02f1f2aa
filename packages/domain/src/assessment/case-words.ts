import { toPlainDate } from "../kernel/plain-date.ts";
import { type CasePerson, toCasePerson, USUAL_LISTED } from "../rules/cases/ask-case.ts";
import type { CaseGiven, RuleCase } from "../rules/cases/rule-case.ts";
import { getGuideRuleWords } from "../rules/guide-rule-words.ts";
import { getGuideRule } from "../rules/guide-rules.ts";
import { listOpenFacts } from "../rules/open-facts.ts";
import type { Severity, Telling } from "../rules/rule.ts";
import type { GuideRuleId } from "../rules/rule-ids.ts";
import { toOpen } from "../rules/verdict.ts";
import { countInWords } from "../rules/words.ts";
import { toExplanation } from "./explain.ts";
import { isFactKey } from "./fact-keys.ts";
import { toFactUsed } from "./fact-words.ts";

/** In what the person of a case differs from the usual one. */
export interface Difference {
  readonly label: string;
  readonly text: string;
  readonly isKnown: boolean;
}

/** A case in words: the person, and what the rule itself answers and says about them. */
export interface CaseInWords {
  /** "A clean pass". */
  readonly sentence: string;
  readonly differs: readonly Difference[];
  readonly answer: "holds" | "does-not-hold" | "unknown";
  /** How much the answer weighs; null where the rule says nothing. */
  readonly severity: Severity | null;
  /** What the rule says; null where it does not hold. */
  readonly told: Telling | null;
}

function listListed({ listed, closed = 0, closedBy }: CaseGiven): readonly Difference[] {
  if (listed === undefined && closed === 0) return [];
  const one = closed === 1 ? "s" : "";
  const closedWords = closedBy === undefined ? `sponsor${one} no visa` : `state${one} this demand`;
  const rest = closed === 0 ? "" : `; ${closed} of them ${closedWords}`;
  return [
    {
      label: "All programs",
      text: `${countInWords(listed ?? USUAL_LISTED, "program")} known of${rest}`,
      isKnown: true,
    },
  ];
}

function listDifferences(given: CaseGiven, { applicant, context }: CasePerson): readonly Difference[] {
  const facts = Object.keys(given.profile ?? {}).filter(isFactKey);
  return [
    ...(given.asOf === undefined
      ? []
      : [{ label: "Day", text: toPlainDate(given.asOf), isKnown: true } as const]),
    ...(given.season === undefined
      ? []
      : [{ label: "Season", text: `${given.season}`, isKnown: true } as const]),
    ...facts.map((key) => toFactUsed(key, applicant, context)),
    ...(given.letters === undefined ? [] : [toFactUsed("letters", applicant, context)]),
    ...(given.planned === undefined ? [] : [toFactUsed("plan", applicant, context)]),
    ...listListed(given),
  ].map(({ label, text, isKnown }) => ({ label, text, isKnown }));
}

/** The facts that a rule reads, as they are in every case that does not differ in them. */
export function tellUsualPerson(id: GuideRuleId): readonly Difference[] {
  const { applicant, context } = toCasePerson({});
  return getGuideRule(id).facts.map((key) => {
    const { label, text, isKnown } = toFactUsed(key, applicant, context);
    return { label, text, isKnown };
  });
}

/** A case in words. The rule is asked and told anew about its person, as about anybody. */
export function tellCase({ rule: id, sentence, given }: RuleCase): CaseInWords {
  const person = toCasePerson(given);
  const rule = getGuideRule(id);
  const verdict = rule.ask(person.reading);
  const words = {
    sentence: `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`,
    differs: listDifferences(given, person),
  };
  if (verdict === false) return { ...words, answer: "does-not-hold", severity: null, told: null };
  const severity = typeof rule.severity === "string" ? rule.severity : rule.severity(person.reading);
  const answer = verdict === true ? "holds" : "unknown";
  const { summary, action, wouldChange, otherReading } = toExplanation(
    { rule: id, answer, severity, missing: listOpenFacts(toOpen(verdict)) },
    { rule, words: getGuideRuleWords(id) },
    person,
  );
  return { ...words, answer, severity, told: { summary, action, wouldChange, otherReading } };
}

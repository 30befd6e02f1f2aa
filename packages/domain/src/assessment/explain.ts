import type { Applicant } from "../applicant/profile.ts";
import type { OpenFacts } from "../rules/open-facts.ts";
import { listOpenParts } from "../rules/open-words.ts";
import { readApplicant } from "../rules/read-applicant.ts";
import type { Reading } from "../rules/reading.ts";
import type { Rule, RuleWords, Telling } from "../rules/rule.ts";
import type { RuleContext } from "../rules/rule-context.ts";
import type { GuideRuleId, RuleId } from "../rules/rule-ids.ts";
import { getRuleWords } from "../rules/rule-words.ts";
import { getRule } from "../rules/rules.ts";
import { toOpen } from "../rules/verdict.ts";
import { listInWords } from "../rules/words.ts";
import { toLinesText } from "../sources/citation-words.ts";
import { getGuideHeading } from "../sources/guide.ts";
import type { Assessment, Finding } from "./assessment.ts";
import type { Explanation } from "./explanation.ts";
import { toFactUsed } from "./fact-words.ts";
import { toParameterUsed } from "./parameter-words.ts";

/** What a rule says whose answer is open: what it asks, and what is not told. */
function tellOpen({ when }: RuleWords, open: OpenFacts): Telling {
  const labels = listOpenParts(open).map((part) => part.label);
  return {
    summary: `Not known yet. The rule applies when ${when}. Not told: ${listInWords(labels)}.`,
    action: `Tell ${listInWords(labels)}.`,
    wouldChange: labels.map((label) => `Telling ${label}.`),
    otherReading: null,
  };
}

/** The person whom a rule is explained for; all three belong together. */
export interface Explained {
  readonly applicant: Applicant;
  readonly context: RuleContext;
  readonly reading: Reading;
}

/** One rule's answer about one person, of whichever rules. */
export type FindingOf<Id extends GuideRuleId> = Omit<Finding, "rule"> & { readonly rule: Id };

/** A rule with its words. */
export interface RuleInWords<Id extends GuideRuleId> {
  readonly rule: Rule<Id>;
  readonly words: RuleWords;
}

/** The answer of a rule in words. The rule is the one that the finding names. */
export function toExplanation<Id extends GuideRuleId>(
  finding: FindingOf<Id>,
  { rule, words }: RuleInWords<Id>,
  { applicant, context, reading }: Explained,
): Explanation<Id> {
  const open = toOpen(rule.ask(reading));
  const telling = finding.answer === "holds" ? words.tell(reading) : tellOpen(words, open);
  return {
    ...telling,
    rule: rule.id,
    title: rule.title,
    short: rule.short,
    answer: finding.answer,
    severity: finding.severity,
    cited: rule.cites.map((citation) => ({
      heading: getGuideHeading(citation.heading).title,
      lines: toLinesText(citation),
    })),
    houseReading: words.houseReading,
    facts: rule.facts.map((key) => toFactUsed(key, applicant, context)),
    parameters: rule.parameters.map((id) => toParameterUsed(id, context.parameters)),
    missing: listOpenParts(open).map((part) => ({ key: part.fact, label: part.label })),
  };
}

function getRuleInWords(id: RuleId): RuleInWords<RuleId> {
  return { rule: getRule(id), words: getRuleWords(id) };
}

/** A finding in words. The applicant and the context must be those that the finding was made with. */
export function explain(finding: Finding, applicant: Applicant, context: RuleContext): Explanation {
  return toExplanation(finding, getRuleInWords(finding.rule), {
    applicant,
    context,
    reading: readApplicant(applicant, context),
  });
}

/** Every finding of an assessment in words, in its order. */
export function explainAll(
  assessment: Pick<Assessment, "findings">,
  applicant: Applicant,
  context: RuleContext,
): readonly Explanation[] {
  const reading = readApplicant(applicant, context);
  return assessment.findings.map((finding) =>
    toExplanation(finding, getRuleInWords(finding.rule), { applicant, context, reading }),
  );
}

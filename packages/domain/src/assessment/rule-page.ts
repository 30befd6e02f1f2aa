import type { FactKey } from "../applicant/profile.ts";
import type { Season } from "../kernel/season.ts";
import type { Basis, ValueSource } from "../parameters/parameter.ts";
import { getParameter, type ParameterId } from "../parameters/parameters.ts";
import { parameterValueInWords } from "../parameters/value-words.ts";
import { findWhyAlwaysHolds, findWhyNeverOpen } from "../rules/cases/never-open.ts";
import { listChangesOf, type RuleLogEntry } from "../rules/change-log.ts";
import { getSpokenRule } from "../rules/guide-rule-words.ts";
import type { Severity } from "../rules/rule.ts";
import type { GuideRuleId } from "../rules/rule-ids.ts";
import { toLinesText } from "../sources/citation-words.ts";
import { findDocument } from "../sources/documents.ts";
import { getGuideHeading } from "../sources/guide.ts";
import { GUIDE } from "../sources/guide-version.ts";
import { FACT_LABELS } from "./fact-labels.ts";
import { sourceInWords } from "./parameter-words.ts";

/** A fact that a rule reads. */
export interface FactRead {
  readonly key: FactKey;
  readonly label: string;
  /** Why the rule never waits for it; null where it may stay open until the fact is told. */
  readonly whyNeverOpen: string | null;
}

/** The value of a number from a season on. */
export interface NumberInForce {
  readonly from: Season;
  /** "245 points", "no upper limit". */
  readonly text: string;
  readonly basis: Basis;
  readonly source: string;
  /** Where the document of a published value lies; null for every other. */
  readonly link: string | null;
}

/** A number that a rule uses, with all its values in the order of seasons. */
export interface NumberUsed {
  readonly id: ParameterId;
  readonly title: string;
  readonly values: readonly NumberInForce[];
}

/** All that is said of a rule before it is asked about anybody. */
export interface RulePage {
  readonly id: GuideRuleId;
  readonly title: string;
  readonly when: string;
  readonly follows: string;
  /** The document that its headings and lines are of. */
  readonly document: string;
  readonly cited: readonly { readonly heading: string; readonly lines: string }[];
  readonly houseReading: string | null;
  readonly facts: readonly FactRead[];
  readonly numbers: readonly NumberUsed[];
  /** Null where it follows the person. */
  readonly severity: Severity | null;
  readonly whyAlwaysHolds: string | null;
  readonly changes: readonly RuleLogEntry[];
}

function findLink(source: ValueSource): string | null {
  return source.basis === "published" ? (findDocument(source.document)?.url ?? null) : null;
}

function toNumberUsed(id: ParameterId): NumberUsed {
  const { title, unit, values } = getParameter(id);
  return {
    id,
    title,
    values: values.map(({ from, value, source }) => ({
      from,
      text: parameterValueInWords(value, unit),
      basis: source.basis,
      source: sourceInWords(source),
      link: findLink(source),
    })),
  };
}

/** What the page of a rule says of the rule itself: its sentence, its source, what it reads, its numbers and its changes. */
export function toRulePage(id: GuideRuleId): RulePage {
  const { title, when, follows, cites, houseReading, facts, parameters, severity } = getSpokenRule(id);
  return {
    id,
    title,
    when,
    follows,
    document: GUIDE.title,
    cited: cites.map((citation) => ({
      heading: getGuideHeading(citation.heading).title,
      lines: toLinesText(citation),
    })),
    houseReading,
    facts: facts.map((key) => ({ key, label: FACT_LABELS[key], whyNeverOpen: findWhyNeverOpen(id, key) })),
    numbers: parameters.map(toNumberUsed),
    severity: typeof severity === "string" ? severity : null,
    whyAlwaysHolds: findWhyAlwaysHolds(id),
    changes: listChangesOf(id),
  };
}

import { VERSIONS } from "@induction/domain/assessment/versions";
import type { ValueSource } from "@induction/domain/parameters/parameter";
import { getParameter, type ParameterId } from "@induction/domain/parameters/parameters";
import { SPOKEN_RULES, type SpokenRule } from "@induction/domain/rules/guide-rule-words";
import { toRuleAddress } from "@induction/domain/rules/rule-address";
import { isRuleId } from "@induction/domain/rules/rules";
import { toLinesText } from "@induction/domain/sources/citation-words";
import { findDocument } from "@induction/domain/sources/documents";
import { getGuideHeading } from "@induction/domain/sources/guide";
import { GUIDE } from "@induction/domain/sources/guide-version";

function toSource(source: ValueSource) {
  switch (source.basis) {
    case "guide": {
      const { heading, lines } = source.cites;
      return { basis: source.basis, heading: getGuideHeading(heading).title, lines };
    }
    case "published": {
      const document = findDocument(source.document);
      return { basis: source.basis, document: source.document, title: document?.title ?? null };
    }
    case "house":
    case "unverified":
      return source;
  }
}

function toParameterEntry(id: ParameterId) {
  const { title, unit, values } = getParameter(id);
  return {
    ...{ id, title, unit },
    // Null is no limit.
    values: values.map(({ from, value, source }) => ({ from, value, ...toSource(source) })),
  };
}

function toRuleEntry({ id, title, when, follows, cites, houseReading, facts, parameters }: SpokenRule) {
  return {
    ...{ id, title, when, follows },
    // Its page, on any server of Induction.
    address: toRuleAddress(id),
    askedIn: isRuleId(id) ? "every assessment" : "a plan",
    cites: cites.map((citation) => ({
      heading: getGuideHeading(citation.heading).title,
      lines: citation.lines,
      inWords: toLinesText(citation),
    })),
    houseReading,
    facts,
    parameters: parameters.map(toParameterEntry),
  };
}

/** Every rule of the guide in the order of its catalogue, as plain data: what it cites, the facts and the numbers that it reads. */
export function toRulesList() {
  return {
    guide: { sha256: GUIDE.sha256 },
    rulesVersion: VERSIONS.rules,
    rules: SPOKEN_RULES.map(toRuleEntry),
  };
}

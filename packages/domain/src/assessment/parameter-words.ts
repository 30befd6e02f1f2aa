import type { ValueSource } from "../parameters/parameter.ts";
import { getParameter, PARAMETER_IDS, type ParameterId } from "../parameters/parameters.ts";
import { getParameterValue, type ParameterSet } from "../parameters/resolve-parameters.ts";
import { parameterValueInWords } from "../parameters/value-words.ts";
import { toLinesText } from "../sources/citation-words.ts";
import { findDocument } from "../sources/documents.ts";
import { getGuideHeading } from "../sources/guide.ts";
import type { ParameterUsed } from "./explanation.ts";
import type { OwnNumber } from "./number-used.ts";

/** Who says so: the heading and lines, the document, or the reason of a house value. */
export function sourceInWords(source: ValueSource): string {
  switch (source.basis) {
    case "guide":
      return `${getGuideHeading(source.cites.heading).title}, ${toLinesText(source.cites)}`;
    case "published":
      return findDocument(source.document)?.title ?? source.document;
    case "house":
    case "unverified":
      return source.because;
  }
}

/** A number as a rule used it, with its source; an organisation's own value says its reason, and the standard beside it. */
export function toParameterUsed(id: ParameterId, parameters: ParameterSet): ParameterUsed {
  const { title, unit } = getParameter(id);
  const { source, value: standard } = getParameterValue(id, parameters.season, parameters.numbers);
  const override = parameters.overrides[id];
  return {
    id,
    title,
    text: parameterValueInWords(parameters.values[id], unit),
    basis: source.basis,
    source: sourceInWords(source),
    overrideReason: override?.reason ?? null,
    standardText: override === undefined ? null : parameterValueInWords(standard, unit),
  };
}

/** Every number that an organisation set for itself, in the order of the registry. */
export function listOwnNumbers(parameters: ParameterSet): readonly OwnNumber[] {
  return PARAMETER_IDS.filter((id) => parameters.overrides[id] !== undefined).map((id) => {
    const { title, text, standardText, overrideReason } = toParameterUsed(id, parameters);
    return { id, title, text, standard: standardText ?? "", reason: overrideReason ?? "" };
  });
}

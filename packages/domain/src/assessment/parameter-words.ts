import type { ParameterUnit, ValueSource } from "../parameters/parameter.ts";
import { getParameter, type ParameterId } from "../parameters/parameters.ts";
import { getParameterValue, type ParameterSet } from "../parameters/resolve-parameters.ts";
import { countInWords } from "../rules/words.ts";
import { toLinesText } from "../sources/citation.ts";
import { findDocument } from "../sources/documents.ts";
import { getGuideHeading } from "../sources/guide.ts";
import type { ParameterUsed } from "./explanation.ts";

const UNITS: Readonly<Record<ParameterUnit, string>> = {
  points: "point",
  days: "day",
  months: "month",
  letters: "letter",
  programs: "program",
  tests: "test",
  attempts: "attempt",
  percent: "percent",
};

function valueInWords(value: number, unit: ParameterUnit): string {
  if (value === Number.POSITIVE_INFINITY) return "no upper limit";
  return unit === "percent" ? `${value} %` : countInWords(value, UNITS[unit]);
}

function sourceInWords(source: ValueSource): string {
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

/** A number as a rule used it, with its source; an organisation's own value says its reason. */
export function toParameterUsed(id: ParameterId, parameters: ParameterSet): ParameterUsed {
  const { title, unit } = getParameter(id);
  const { source } = getParameterValue(id, parameters.season, parameters.numbers);
  return {
    id,
    title,
    text: valueInWords(parameters.values[id], unit),
    basis: source.basis,
    source: sourceInWords(source),
    overrideReason: parameters.overrides[id]?.reason ?? null,
  };
}

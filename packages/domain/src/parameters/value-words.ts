import type { ParameterUnit } from "./parameter.ts";

const UNITS: Readonly<Record<Exclude<ParameterUnit, "percent">, string>> = {
  points: "point",
  days: "day",
  months: "month",
  letters: "letter",
  programs: "program",
  tests: "test",
  attempts: "attempt",
  words: "word",
  sentences: "sentence",
};

/** The value of a parameter in words: "245 points", "11 %"; "no upper limit" where it is open, which null and infinity both say. */
export function parameterValueInWords(value: number | null, unit: ParameterUnit): string {
  if (value === null || value === Number.POSITIVE_INFINITY) return "no upper limit";
  if (unit === "percent") return `${value} %`;
  return `${value} ${UNITS[unit]}${value === 1 ? "" : "s"}`;
}

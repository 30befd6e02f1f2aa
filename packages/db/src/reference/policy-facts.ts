import { type Fact, notChecked } from "@induction/domain/program/fact";
import type {
  FailurePolicy,
  GraduationLimit,
  MinimumScore,
  PolicyStatement,
} from "@induction/domain/program/program";
import { joinNotes, toClaim, toFact } from "./claims.ts";
import { findYearOfPage, toSourceOfPage } from "./pages.ts";
import { FAILURE_READINGS, GRADUATION_READINGS, MINIMUM_READINGS } from "./policy.readings.ts";
import { toPolicyClaim } from "./policy-marks.ts";
import type { ProgramRow } from "./program-row.ts";

/** A policy in words, kept as words. */
export function readStatement(row: ProgramRow, text: string | null): Fact<PolicyStatement> {
  return text === null ? notChecked : toFact({ statement: text }, toPolicyClaim(row, text));
}

/** What a program does with failed attempts; a text that nobody has read stays a statement. */
export function readFailurePolicy(row: ProgramRow): Fact<FailurePolicy | PolicyStatement> {
  const text = row.failure_policy;
  const read = text === null ? undefined : FAILURE_READINGS.get(text);
  if (text === null || read === undefined) return readStatement(row, text);
  return toFact(read.value, toPolicyClaim(row, text, read.remark));
}

/** How long ago graduation may lie; a text that nobody has read stays a statement. */
export function readGraduationLimit(row: ProgramRow): Fact<GraduationLimit | PolicyStatement> {
  const text = row.grad_year_limit;
  const read = text === null ? undefined : GRADUATION_READINGS.get(text);
  if (text === null || read === undefined) return readStatement(row, text);
  return toFact(read.value, toPolicyClaim(row, text, read.remark));
}

/** The Step 2 CK minimum. How firmly it is asked for stands in the score policy beside it, where that was read. */
export function readMinimumScore(row: ProgramRow): Fact<MinimumScore> {
  const { min_step2_ck: minimum, score_source: link, score_policy: policy } = row;
  if (minimum === null) return notChecked;
  const read = policy === null ? undefined : MINIMUM_READINGS.get(policy);
  const claim = toClaim(link === null ? "program-site" : toSourceOfPage(link), {
    link,
    year: findYearOfPage(row, link),
    note: joinNotes(
      policy?.startsWith("IMGs:") ? "Stated for international graduates." : null,
      read?.remark ?? null,
    ),
  });
  return toFact({ minimum, requirement: read?.value ?? "kind-not-stated" }, claim);
}

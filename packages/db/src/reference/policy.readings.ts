import type { FailurePolicy, GraduationLimit, Requirement } from "@induction/domain/program/program";

/** Words as a value. */
interface Read<T> {
  readonly value: T;
  /** What the value cannot hold. */
  readonly remark: string | null;
}

/*
 * Policies in words, read once by a person and keyed by the exact text, so that a changed text is read again.
 * A demand counts as required only where the words say so ("required", "at least", "no failure"); words without
 * such a sign leave its kind not stated, since only a required demand may exclude anybody.
 */

const ALL_STEPS = ["step1", "step2ck", "step3"] as const;
const STEPS_1_AND_2 = ["step1", "step2ck"] as const;

function firstAttempt(
  firstAttemptPass: Requirement,
  exams: FailurePolicy["exams"],
  remark: string | null = null,
): Read<FailurePolicy> {
  return { value: { firstAttemptPass, exams }, remark };
}

/**
 * Texts on failed attempts. Left out, and so kept as statements: a first-attempt score, a limit on attempts,
 * and a rule on COMLEX, which none of these values can hold.
 */
export const FAILURE_READINGS: ReadonlyMap<string, Read<FailurePolicy>> = new Map([
  ["first-attempt passes on Step 1 and Step 2", firstAttempt("kind-not-stated", STEPS_1_AND_2)],
  ["IMGs: no failure on Step 1 or Step 2 CK", firstAttempt("required", STEPS_1_AND_2)],
  ["first-attempt passes on all Steps", firstAttempt("kind-not-stated", ALL_STEPS)],
  ["no limit on attempts", firstAttempt("not-required", ALL_STEPS)],
  [
    "first-attempt passes preferred; more attempts possible",
    firstAttempt("preferred", ALL_STEPS, "More attempts are possible."),
  ],
  [
    "files with a failed exam are not prioritized",
    firstAttempt("preferred", ALL_STEPS, "Files with a failed exam come later."),
  ],
  [
    "no attempt limit, but attempts may count against the file",
    firstAttempt("preferred", ALL_STEPS, "There is no limit, but attempts may count against the file."),
  ],
  ["first-attempt passes preferred", firstAttempt("preferred", ALL_STEPS)],
  ["Step 1 and Step 2 CK passed on the first attempt", firstAttempt("kind-not-stated", STEPS_1_AND_2)],
]);

function limit(
  years: number | null,
  requirement: Requirement,
  remark: string | null = null,
): Read<GraduationLimit> {
  return { value: { years, requirement }, remark };
}

/** Texts on the graduation year. Left out: a limit by calendar year, which ages. */
export const GRADUATION_READINGS: ReadonlyMap<string, Read<GraduationLimit>> = new Map([
  ["none", limit(null, "not-required")],
  ["no fixed limit; gaps must be explained", limit(null, "not-required", "Gaps must be explained.")],
  ["no fixed limit; must be current", limit(null, "not-required", "The applicant must be current.")],
  ["no strict limit; breaks are questioned", limit(null, "not-required", "Breaks are questioned.")],
  ["2 years", limit(2, "kind-not-stated")],
  ["3 years", limit(3, "kind-not-stated")],
  ["5 years", limit(5, "kind-not-stated")],
  [
    "3 years, unless active in anesthesiology practice",
    limit(3, "kind-not-stated", "Not for those active in anesthesiology practice."),
  ],
  ["IMGs: 3 years (institution-wide)", limit(3, "kind-not-stated")],
  ["within 5 years strongly preferred", limit(5, "preferred", "Strongly preferred.")],
  ["5 years (aggregator)", limit(5, "kind-not-stated")],
  ["5 years (aggregator badge)", limit(5, "kind-not-stated")],
  ["2 years (aggregator badge)", limit(2, "kind-not-stated")],
]);

function demand(requirement: Requirement, remark: string | null): Read<Requirement> {
  return { value: requirement, remark };
}

/** How firmly the seven stated Step 2 CK minimums are asked for, by the text of the score policy beside them. */
export const MINIMUM_READINGS: ReadonlyMap<string, Read<Requirement>> = new Map([
  [
    "220 first filter; the whole file is still read",
    demand("preferred", "A first filter: the whole file is still read."),
  ],
  ["Step 1 at least 215, Step 2 CK at least 229", demand("required", null)],
  ["Step 1 and Step 2 at least 220", demand("required", null)],
  ["230 on Step 1 and Step 2 (COMLEX 560)", demand("kind-not-stated", null)],
  [
    "Step 2 above 235; Step 1 first-attempt pass; COMLEX equivalents",
    demand("kind-not-stated", "The text says above 235."),
  ],
  [
    "IMGs: at least 210, ideally above 230",
    demand("required", "Said of USMLE scores in general; above 230 is the ideal."),
  ],
  ["Step 2 CK 245 required before an interview", demand("required", null)],
]);

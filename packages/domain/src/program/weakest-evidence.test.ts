import { expect, test } from "vitest";
import { toCalendarDate } from "../kernel/calendar-date.ts";
import { disputed, stated } from "../testing/programs.ts";
import { notChecked } from "./fact.ts";
import { type ProgramFacts, UNCHECKED_FACTS } from "./program.ts";
import { findWeakestEvidence } from "./weakest-evidence.ts";

const TODAY = toCalendarDate("2026-11-22");
const UNCONFIRMED = { verifiedOn: null, verifiedBy: null };

const VERIFIED: ProgramFacts = {
  ...UNCHECKED_FACTS,
  visaJ1: stated({ answer: "yes" }),
  visaH1b: stated({ answer: "no" }),
  minimumStep2ck: stated({ minimum: 230, requirement: "preferred" }),
  failurePolicy: stated({ firstAttemptPass: "preferred", exams: ["step1"] }),
  graduationLimit: stated({ years: 5, requirement: "required" }),
};
const AGEING = { ...VERIFIED, visaJ1: stated({ answer: "yes" } as const, { ...UNCONFIRMED, year: 2025 }) };
const STALE = { ...AGEING, visaH1b: stated({ answer: "no" } as const, { ...UNCONFIRMED, year: 2015 }) };
const DISPUTED: ProgramFacts = { ...STALE, visaH1b: disputed({ answer: "no" }, { answer: "yes" }) };
const UNKNOWN: ProgramFacts = { ...DISPUTED, minimumStep2ck: notChecked, graduationLimit: notChecked };

test.each<[string, ProgramFacts, string, readonly string[], string]>([
  [
    "a program whose every deciding fact is confirmed is verified, whatever else is unknown",
    VERIFIED,
    "verified",
    ["visaJ1", "visaH1b", "minimumStep2ck", "failurePolicy", "graduationLimit"],
    "5 of 5 facts",
  ],
  ["one older document makes it aging", AGEING, "ageing", ["visaJ1"], "1 of 5 facts"],
  ["a stale document is weaker than an aging one", STALE, "stale", ["visaH1b"], "1 of 5 facts"],
  ["a disputed fact is weaker than a stale one", DISPUTED, "disputed", ["visaH1b"], "1 of 5 facts"],
  [
    "a deciding fact that nobody checked is the weakest of all",
    UNKNOWN,
    "unknown",
    ["minimumStep2ck", "graduationLimit"],
    "2 of 5 facts",
  ],
])("%s", (_, facts, freshness, fields, detail) => {
  expect(findWeakestEvidence(facts, TODAY)).toEqual({ freshness, fields, detail });
});

import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { notChecked } from "@induction/domain/program/fact";
import { expect, test } from "vitest";
import { listConflictParts, mergeParts } from "../../shell/facts/conflict-parts.ts";
import {
  type ClaimDraft,
  type FactDraft,
  toBlankClaimed,
  toFactDraft,
} from "../../shell/facts/fact-draft.ts";
import { toProgramSubject } from "./program-subject.ts";
import type { ValueDraft } from "./value-draft.ts";

const today = toCalendarDate("2026-08-15");
const subject = toProgramSubject("minimumStep2ck");
const blank = toFactDraft(subject, notChecked, { version: 2, today });
const [empty] = blank.claims;
const claim: ClaimDraft = { ...empty.claim, source: "Residency page", kind: "program-site" };

function minimum(value: string, changed: Partial<ClaimDraft> = {}, basedOn = 2): FactDraft<ValueDraft> {
  const typed = { form: "minimum", minimum: value, requirement: "preferred" } as const;
  return { ...blank, basedOn, claims: [{ ...empty, value: typed, claim: { ...claim, ...changed } }] };
}

const mine = { ...minimum("225", { note: "Called them." }), why: "They said so." };
const theirs = minimum("230", { source: "FAQ" }, 3);

test("only what differs is asked about, in words, in the order of the form", () => {
  expect(listConflictParts(subject, mine, theirs)).toEqual([
    { key: "told", label: "What is told", mine: "225, preferred", theirs: "230, preferred" },
    { key: "source", label: "Source", mine: "Residency page", theirs: "FAQ" },
    { key: "note", label: "Note", mine: "Called them.", theirs: "Nothing" },
  ]);
  expect(listConflictParts(subject, mine, mine)).toEqual([]);
});

test("without a choice everything stays as it was typed, on top of what stands now", () => {
  expect(mergeParts(mine, theirs, {})).toEqual({ ...mine, basedOn: 3 });
});

test("each part is taken for itself", () => {
  const merged = mergeParts(mine, theirs, { told: "theirs", note: "theirs" });
  expect(merged.why).toBe("They said so.");
  expect(merged.claims[0]).toMatchObject({
    value: { minimum: "230" },
    claim: { source: "Residency page", note: "" },
  });
});

test("what is typed half is said to be so", () => {
  expect(listConflictParts(subject, minimum("2x"), minimum("230"))[0]?.mine).toBe(
    "A value that is not complete yet",
  );
});

test("the claims of a dispute are taken together or not at all", () => {
  const dispute: FactDraft<ValueDraft> = {
    ...theirs,
    state: "disputed",
    claims: [theirs.claims[0], { ...toBlankClaimed(subject, today, 1), value: mine.claims[0].value }],
  };
  expect(listConflictParts(subject, mine, dispute)).toEqual([
    {
      key: "told",
      label: "What is told",
      mine: "225, preferred",
      theirs: "Sources disagree: 230, preferred or 225, preferred",
    },
  ]);
  expect(mergeParts(mine, dispute, { told: "theirs" })).toEqual({ ...dispute, why: "They said so." });
});

test("a withdrawn fact reads as not checked, and what is none of the field is refused", () => {
  const visa = toProgramSubject("visaH1b");
  expect(visa.toWords(notChecked).full).toBe("Not checked");
  expect(() => visa.toWords({ state: "known", value: "Hershey" })).toThrow();
});

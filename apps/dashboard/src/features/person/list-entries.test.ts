import { known } from "@induction/domain/kernel/told";
import { anApplicant, anAttempt, aPlannedProgram } from "@induction/domain/testing/applicants";
import { anUncheckedProgram, aProgram, stated } from "@induction/domain/testing/programs";
import { AS_OF } from "@induction/domain/testing/seasons";
import { expect, test } from "vitest";
import { listEntries } from "./list-entries.ts";

const needsJ1 = known({ needed: true, accepts: ["j1" as const] });
const sponsor = aProgram({ id: "sponsor", name: "Sponsor", facts: { visaJ1: stated({ answer: "yes" }) } });
const refuser = aProgram({
  id: "refuser",
  name: "Refuser",
  facts: { visaJ1: stated({ answer: "no" }), visaH1b: stated({ answer: "no" }) },
});
const unread = anUncheckedProgram({ id: "unread", name: "Unread" });
const programs = [sponsor, refuser, unread];

function entriesOf(profile: Parameters<typeof anApplicant>[0], ...ids: readonly string[]) {
  const plan = ids.map((programId) => aPlannedProgram({ programId }));
  return listEntries({ applicant: anApplicant({ ...profile, plan }), today: AS_OF, programs });
}

test("each program on the list stands on its own: one counts, one is not known, one cannot take the person", () => {
  const entries = entriesOf({ profile: { visa: needsJ1 } }, "refuser", "unread", "sponsor");
  expect(entries.map(({ program, standing }) => [program?.name, standing.kind])).toEqual([
    ["Sponsor", "confirmed"],
    ["Unread", "unknown"],
    ["Refuser", "excluded"],
  ]);
});

test("a program that is only considered is not counted either way", () => {
  const plan = [aPlannedProgram({ programId: "refuser", status: "considering" })];
  const applicant = anApplicant({ profile: { visa: needsJ1 }, plan });
  expect(listEntries({ applicant, today: AS_OF, programs })[0]?.standing).toEqual({ kind: "considering" });
});

test("what is not known is named: the visa alone for a person without a failure", () => {
  const [entry] = entriesOf({ profile: { visa: needsJ1 } }, "unread");
  expect(entry?.standing).toEqual({ kind: "unknown", because: ["visa"] });
});

test("what is not known is named: the visa and the attempts for a person with a failure", () => {
  const step1 = known([
    anAttempt({ result: "fail", score: null }),
    anAttempt({ result: "pass", score: null }),
  ]);
  const [entry] = entriesOf({ profile: { visa: needsJ1, step1 } }, "unread");
  expect(entry?.standing).toEqual({ kind: "unknown", because: ["visa", "attempts or score"] });
});

test("a program that left our list stays on the person's, by its id", () => {
  const [entry] = entriesOf({}, "gone");
  expect([entry?.planned.programId, entry?.program]).toEqual(["gone", undefined]);
});

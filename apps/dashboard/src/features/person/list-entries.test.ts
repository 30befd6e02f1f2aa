import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { known } from "@induction/domain/kernel/told";
import { anApplicant, anInterest, aPlannedProgram } from "@induction/domain/testing/applicants";
import { anUncheckedProgram, aProgram, stated } from "@induction/domain/testing/programs";
import { SEASON } from "@induction/domain/testing/seasons";
import { expect, test } from "vitest";
import { listEntries, listLengthInWords } from "./list-entries.ts";

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
  return listEntries({ applicant: anApplicant({ ...profile, plan }), season: SEASON, programs });
}

test("each program on the list stands on its own: one counts, one is not known, one cannot take the person", () => {
  const entries = entriesOf({ profile: { visa: needsJ1 } }, "refuser", "unread", "sponsor");
  expect(entries.map(({ program, standing }) => [program?.name, standing.kind])).toEqual([
    ["Sponsor", "confirmed"],
    ["Unread", "unknown"],
    ["Refuser", "excluded"],
  ]);
});

test("a program that is only considered stands last, whatever it is for the person", () => {
  const plan = [
    aPlannedProgram({ programId: "sponsor", status: "considering" }),
    aPlannedProgram({ programId: "refuser" }),
  ];
  const entries = listEntries({
    applicant: anApplicant({ profile: { visa: needsJ1 }, plan }),
    season: SEASON,
    programs,
  });
  expect(entries.map(({ program }) => program?.name)).toEqual(["Refuser", "Sponsor"]);
});

test("what is only considered is told apart from what is planned", () => {
  const planned = aPlannedProgram({ programId: "sponsor" });
  const considered = aPlannedProgram({ programId: "unread", status: "considering" });
  expect(listLengthInWords([planned])).toBe("1 planned");
  expect(listLengthInWords([planned, considered])).toBe("1 planned, 1 only considered");
});

test("a program that left our list stays on the person's, by its id", () => {
  const [entry] = entriesOf({}, "gone");
  expect([entry?.planned.programId, entry?.program]).toEqual(["gone", undefined]);
  expect(entry?.standing.kind).not.toBe("excluded");
});

test("each program carries the interest that was logged for it, the latest first, and no other", () => {
  const first = anInterest({ programId: "sponsor", on: toCalendarDate("2026-07-01"), nextOn: null });
  const latest = anInterest({ programId: "sponsor", on: toCalendarDate("2026-08-01"), nextOn: null });
  const profile = { visa: needsJ1, interest: known([first, latest]) };
  const entries = entriesOf({ profile }, "sponsor", "unread");
  expect(entries.map(({ interest }) => interest)).toEqual([[latest, first], []]);
});

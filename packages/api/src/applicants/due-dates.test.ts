import { addDays } from "@induction/domain/kernel/calendar-date";
import { known } from "@induction/domain/kernel/told";
import { getSeason } from "@induction/domain/parameters/seasons";
import { anApplicant, anInterest } from "@induction/domain/testing/applicants";
import { AS_OF, SEASON } from "@induction/domain/testing/seasons";
import { expect, test } from "vitest";
import { listDueDates } from "./due-dates.ts";

const options = {
  calendar: getSeason(SEASON),
  today: AS_OF,
  programs: new Map([["baylor", { name: "Baylor College of Medicine" }]]),
};

function listContacts(log: readonly ReturnType<typeof anInterest>[]) {
  const dates = listDueDates(anApplicant({ profile: { interest: known(log) } }), options);
  return dates.filter(({ kind }) => kind === "interest");
}

test("the next step of a contact is a date by the program's name, and stays when it is overdue", () => {
  const entry = anInterest({ programId: "baylor", on: addDays(AS_OF, -9), nextOn: addDays(AS_OF, -2) });
  expect(listContacts([entry])).toMatchObject([
    { title: "Next step with Baylor College of Medicine", dueInDays: -2, isOverdue: true },
  ]);
});

test("a date about which two sources disagree comes with the other day, and no other date does", () => {
  const told = listDueDates(anApplicant({}), options).filter(({ otherOn }) => otherOn !== null);
  expect(told.map(({ title, on, otherOn }) => [title, on, otherOn])).toEqual([
    ["MSPE is released to programs", "2026-09-23", "2026-10-01"],
  ]);
});

test("a later entry for the same program takes the next step of the earlier one away", () => {
  const entry = anInterest({ programId: "baylor", on: addDays(AS_OF, -9), nextOn: addDays(AS_OF, 2) });
  const later = anInterest({ programId: "baylor", on: addDays(AS_OF, -1), nextOn: null });
  expect(listContacts([entry])).toHaveLength(1);
  expect(listContacts([entry, later])).toEqual([]);
});

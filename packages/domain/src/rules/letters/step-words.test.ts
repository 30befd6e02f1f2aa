import { expect, test } from "vitest";
import { LETTER_PIPELINE, type Letter } from "../../applicant/letter.ts";
import { toCalendarDate } from "../../kernel/calendar-date.ts";
import { aLetter } from "../../testing/applicants.ts";
import { findNextStep, listWaitingLetters, stagesInWords } from "./step-words.ts";

const due = (day: string) => toCalendarDate(day);

function letter(id: string, overrides: Partial<Letter>): Letter {
  return aLetter({ id, dueOn: null, ...overrides });
}

test("every stage before the last has a next step; what is assigned, declined or withdrawn has none", () => {
  const statuses = [...LETTER_PIPELINE, "declined", "withdrawn"] as const;
  const without = statuses.filter((status) => findNextStep({ status }) === null);
  expect(without).toEqual(["assigned", "declined", "withdrawn"]);
});

test("the most urgent letter comes first: by due date, then by stage, and what is uploaded last", () => {
  const letters = [
    letter("e", { status: "uploaded", dueOn: due("2026-01-01") }),
    letter("d", { status: "agreed" }),
    letter("c", { status: "identified" }),
    letter("b", { status: "in-progress", dueOn: due("2026-09-02") }),
    letter("a", { status: "asked", dueOn: due("2026-09-01") }),
    letter("f", { status: "assigned" }),
  ];
  expect(listWaitingLetters(letters).map(({ id }) => id)).toEqual(["a", "b", "c", "d", "e"]);
  expect(listWaitingLetters(letters.toReversed()).map(({ id }) => id)).toEqual(["a", "b", "c", "d", "e"]);
});

test("letters are counted by stage in the order of the pipeline, as screens name the stages", () => {
  const letters = [letter("a", { status: "agreed" }), letter("b", { status: "identified" })];
  expect(stagesInWords([...letters, letter("c", { status: "agreed" })])).toBe("planned (1), agreed (2)");
});

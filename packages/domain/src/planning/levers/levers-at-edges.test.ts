import { expect, test } from "vitest";
import type { Applicant } from "../../applicant/profile.ts";
import { contextFor } from "../../assessment/context.ts";
import { addDays, type CalendarDate } from "../../kernel/calendar-date.ts";
import { known } from "../../kernel/told.ts";
import type { ParameterOverrides } from "../../parameters/resolve-parameters.ts";
import { readApplicant } from "../../rules/read-applicant.ts";
import { EMPTY_CATALOGUE } from "../../rules/screens/no-catalogue.ts";
import { aLetter, anApplicant } from "../../testing/applicants.ts";
import { AS_OF } from "../../testing/seasons.ts";
import { FILE_LEVERS } from "./file.levers.ts";
import { tooLate } from "./hindrances.ts";
import { LETTER_LEVERS } from "./letter.levers.ts";
import { asSeries, type LeverId, type LeverView } from "./lever.ts";
import { byEase, type LeverSet } from "./lever-set.ts";

interface On {
  readonly asOf?: CalendarDate;
  readonly overrides?: ParameterOverrides;
}

function viewOf(applicant: Applicant, { asOf = AS_OF, overrides = {} }: On = {}): LeverView {
  const context = contextFor(applicant, { asOf, catalogue: EMPTY_CATALOGUE, overrides });
  return { applicant, context, reading: readApplicant(applicant, context) };
}

function titlesOf(id: LeverId, view: LeverView): readonly (readonly string[])[] {
  const lever = [...FILE_LEVERS, ...LETTER_LEVERS].find((each) => each.id === id);
  return (lever?.findMoves(view) ?? []).map(({ moves }) => moves.map(({ title }) => title));
}

test.each([
  ["none", 1],
  ["draft", 1],
  ["reviewed", 1],
  ["final", 0],
] as const)("with a statement that is %s there are %i ways to bring it to its end", (stage, ways) => {
  expect(titlesOf("statement", viewOf(anApplicant({ profile: { statement: known(stage) } })))).toHaveLength(
    ways,
  );
});

test("a lever without a move is not open", () => {
  expect(asSeries([])).toEqual([]);
});

test("months in the United States are asked for from few to many, whatever an organization sets", () => {
  const set = (value: number) => ({ value, reason: "a test" });
  const overrides = { someUsMonths: set(5), minimalUsMonths: set(2), observershipMonthsLeast: set(4) };
  const applicant = anApplicant({ profile: { usMonths: known(0) } });
  for (const view of [viewOf(applicant), viewOf(applicant, { overrides })]) {
    const [titles = []] = titlesOf("us-months", view);
    const months = titles.map((title) => Number.parseInt(title, 10));
    expect(months.length).toBeGreaterThan(2);
    expect(months).toEqual(months.toSorted((a, b) => a - b));
  }
});

test("of letters of one kind no more are brought to their end than any rule asks for", () => {
  const letters = Array.from({ length: 6 }, (_, nth) =>
    aLetter({ id: `00000000-0000-4000-8000-00000000000${nth + 1}`, writer: `Dr. ${nth + 1}` }),
  );
  const view = viewOf(anApplicant({ letters: known(letters) }));
  const { lettersNeeded, usAnesthesiologistLetters, usLettersForHolisticReview } = view.reading.parameters;
  const [titles] = titlesOf("finish-letter", view);
  expect(titles).toHaveLength(Math.max(lettersNeeded, usAnesthesiologistLetters, usLettersForHolisticReview));
});

test.each([
  ["the day before", -1, "What is open would be there after programs begin to review"],
  ["the day itself", 0, "Programs began to review"],
  ["the day after", 1, "Programs began to review"],
])("what comes too late is told by the day on which programs begin to review: %s", (_name, days, words) => {
  const { reviewOn } = viewOf(anApplicant()).context.calendar;
  expect(tooLate(viewOf(anApplicant(), { asOf: addDays(reviewOn, days) })).words).toContain(words);
});

const EASY: LeverSet = {
  ...{ levers: [], months: 1, isTimeKnown: true, usd: 100, isCostKnown: true, isInTime: true },
};

test.each<readonly [string, readonly Partial<LeverSet>[]]>([
  ["in time, perhaps in time, and too late", [{}, { isInTime: "unknown" }, { isInTime: false }]],
  ["a time that is known, and one that is not", [{}, { isTimeKnown: false }]],
  ["sooner, and later", [{}, { months: 2 }]],
  ["cheaper, and dearer", [{}, { usd: 101 }]],
])("the easiest way stands first: %s", (_name, ways) => {
  const sets = ways.map((way): LeverSet => ({ ...EASY, ...way }));
  expect(sets.toReversed().toSorted(byEase)).toEqual(sets);
  expect(sets.toSorted(byEase)).toEqual(sets);
});

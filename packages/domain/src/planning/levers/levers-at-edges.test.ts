import { expect, test } from "vitest";
import type { Applicant } from "../../applicant/profile.ts";
import { contextFor } from "../../assessment/context.ts";
import { addDays, type CalendarDate, toCalendarDate } from "../../kernel/calendar-date.ts";
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
import { byEase, type LeverSet, toLeverSet } from "./lever-set.ts";

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
  ...{ isThisSeason: true, helpsUntil: AS_OF },
};

test.each<readonly [string, readonly Partial<LeverSet>[]]>([
  ["in time, perhaps in time, and too late", [{}, { isInTime: "unknown" }, { isInTime: false }]],
  ["late in the season, and after it", [{ isInTime: false }, { isInTime: false, isThisSeason: false }]],
  ["a time that is known, and one that is not", [{}, { isTimeKnown: false }]],
  ["sooner, and later", [{}, { months: 2 }]],
  ["cheaper, and dearer", [{}, { usd: 101 }]],
])("the easiest way stands first: %s", (_name, ways) => {
  const sets = ways.map((way): LeverSet => ({ ...EASY, ...way }));
  expect(sets.toReversed().toSorted(byEase)).toEqual(sets);
  expect(sets.toSorted(byEase)).toEqual(sets);
});

const DAY_OF_AGREEING = addDays(AS_OF, -20);

test.each([
  [
    "agreed 20 days ago: what is left of its writing",
    { status: "agreed", reachedOn: { agreed: DAY_OF_AGREEING } },
    22,
  ],
  ["agreed, nobody told when: all of its writing", { status: "agreed", reachedOn: {} }, 42],
  [
    "agreed on a day that is still ahead: all of its writing",
    { status: "agreed", reachedOn: { agreed: addDays(AS_OF, 30) } },
    42,
  ],
  ["agreed long ago: any day", { status: "agreed", reachedOn: { agreed: addDays(AS_OF, -100) } }, null],
  ["agreed and overdue: any day", { status: "agreed", dueOn: addDays(AS_OF, -3) }, null],
  ["agreed and due ahead: until then", { status: "agreed", dueOn: addDays(AS_OF, 5) }, 5],
] as const)("a letter takes only the time that its own steps leave: %s", (_name, told, days) => {
  const letter = aLetter({ reachedOn: {}, dueOn: null, ...told });
  const view = viewOf(anApplicant({ letters: known([letter]) }));
  const lever = LETTER_LEVERS.find(({ id }) => id === "finish-letter");
  const [series] = lever?.findMoves(view) ?? [];
  expect(series?.moves[0]?.time.readyOn).toBe(days === null ? null : addDays(AS_OF, days));
});

test.each([
  ["2026-08-15", true],
  ["2026-10-05", true],
  ["2026-12-10", false],
] as const)(
  "a new letter asked for on %s, later than the first review, helps this season: %s",
  (day, helps) => {
    const view = viewOf(anApplicant(), { asOf: toCalendarDate(day) });
    const lever = LETTER_LEVERS.find(({ id }) => id === "supervisor-letter");
    const [series] = lever?.findMoves(view) ?? [];
    const move = series?.moves[0];
    if (lever === undefined || series === undefined || move === undefined)
      throw new Error("no letter is open");
    const set = toLeverSet([{ lever: { ...series, lever }, at: 0, move }], view);
    expect([set.isInTime, set.isThisSeason]).toEqual([false, helps]);
  },
);

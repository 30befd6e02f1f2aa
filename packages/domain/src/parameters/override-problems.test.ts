import fc from "fast-check";
import { expect, test } from "vitest";
import type { SeasonNumbers } from "./almanac.ts";
import { boundsInWords, findChangeOfNumberProblems, findOverrideProblems } from "./override-problems.ts";
import { numberReasonSchema, ownNumberIdSchema, ownNumberSchema } from "./own-number.schema.ts";
import { getOwnNumberBounds, isOwnNumberId, OWN_NUMBER_IDS } from "./own-numbers.ts";
import { PARAMETER_SECTIONS } from "./parameter-sections.ts";
import { getParameter, PARAMETER_IDS } from "./parameters.ts";
import { REFERENCE_ALMANAC } from "./reference-almanac.ts";
import { getParameterValue, NO_OVERRIDES, type ParameterOverrides } from "./resolve-parameters.ts";
import { FIRST_SEASON } from "./seasons.ts";

const { numbers } = REFERENCE_ALMANAC;

function own(values: Readonly<Record<string, number | null>>): ParameterOverrides {
  return Object.fromEntries(
    Object.entries(values).map(([id, value]) => [id, { value, reason: "What our people reached" }]),
  );
}

test("an organisation may set every number that no publisher sets, and none that one does", () => {
  const others = PARAMETER_IDS.filter((id) => !isOwnNumberId(id));
  expect(others).toEqual(["scoreReleaseWithin", "lettersPerProgram"]);
  for (const id of OWN_NUMBER_IDS) {
    expect([id, getParameterValue(id, FIRST_SEASON).source.basis]).not.toContain("published");
  }
});

test.each(OWN_NUMBER_IDS)("the bounds of %s hold the standard value, with room on a side", (id) => {
  const { value } = getParameterValue(id, FIRST_SEASON);
  const { least, most, mayBeOpen } = getOwnNumberBounds(id);
  expect(least).toBeLessThan(most);
  if (value === null) expect(mayBeOpen).toBe(true);
  else expect([value >= least, value <= most]).toEqual([true, true]);
});

test("every number stands in one section of the page", () => {
  const listed = PARAMETER_SECTIONS.flatMap(({ ids }) => ids);
  expect(listed.toSorted()).toEqual(PARAMETER_IDS.toSorted());
});

test.each([
  ["a band that begins later", { strongFrom: 248 }],
  [
    "two that fit each other alone",
    { middleFrom: 246, strongFrom: 250, parallelPlanBelow: 247, reboundFrom: 250 },
  ],
  ["a range that is closed", { lowerBreadthMost: 150 }],
  ["a range that is opened", { strongBreadthMost: null }],
  ["nothing", {}],
])("allowed: %s", (_name, values) => {
  expect(findOverrideProblems(own(values), numbers)).toEqual([]);
});

test.each([
  [
    "a published fact",
    { lettersPerProgram: 5 },
    "lettersPerProgram",
    "This number is a published fact, not a choice. Where it is wrong, a curator corrects it for everybody.",
  ],
  [
    "a band that begins below a lower one",
    { strongFrom: 229 },
    "strongFrom",
    "“Step 2 CK calls for a parallel plan” (236 points) must not be above “Strong band begins” (229 points). Change one of the two.",
  ],
  [
    "a band without a score of its own",
    { middleFrom: 245, parallelPlanBelow: 245 },
    "middleFrom",
    "“Middle band begins” (245 points) must be below “Strong band begins” (245 points). Change one of the two.",
  ],
  [
    "a band without an edge",
    { strongFrom: null },
    "strongFrom",
    "Enter a whole number from 200 to 290 points.",
  ],
  ["half a point", { edgeWithin: 2.5 }, "edgeWithin", "Enter a whole number from 0 to 15 points."],
  [
    "a slip of the hand",
    { middleBreadthLeast: 8000 },
    "middleBreadthLeast",
    "Enter a whole number from 1 to 400 programs.",
  ],
  [
    "a range of nonsense",
    { middleBreadthMost: 0 },
    "middleBreadthMost",
    "Enter a whole number from 1 to 400 programs, or choose no upper limit.",
  ],
  [
    "more letters than a program takes",
    { lettersNeeded: 6 },
    "lettersNeeded",
    "“Letters needed” (6 letters) must not be above “Letters that one program takes at most” (4 letters). Change one of the two.",
  ],
])("refused, with a sentence at the number: %s", (_name, values, id, message) => {
  expect(findOverrideProblems(own(values), numbers)).toContainEqual({
    path: [id, "value"],
    code: expect.any(String),
    message,
  });
});

test("a number that contradicts a fact of a later season alone is refused already", () => {
  const source = { basis: "published", document: "aamc-faq-2025" } as const;
  const later: SeasonNumbers = {
    ...numbers,
    lettersPerProgram: [...numbers.lettersPerProgram, { from: FIRST_SEASON + 2, value: 3, source }],
  };
  expect(findOverrideProblems(own({ lettersNeeded: 4 }), numbers)).toEqual([]);
  expect(findOverrideProblems(own({ lettersNeeded: 4 }), later)).toMatchObject([
    { path: ["lettersNeeded", "value"], code: "out-of-order" },
  ]);
});

test("a change answers for itself alone: what was at odds before keeps nobody from another number", () => {
  const before = own({ strongFrom: 229 });
  expect(findOverrideProblems(before, numbers)).not.toEqual([]);
  const harmless = { before, after: { ...before, ...own({ edgeWithin: 4 }) } };
  expect(findChangeOfNumberProblems("edgeWithin", harmless, numbers)).toEqual([]);
  const worse = { before, after: { ...before, ...own({ academicFrom: 220 }) } };
  expect(findChangeOfNumberProblems("academicFrom", worse, numbers)).toHaveLength(1);
});

test("going back to the standard is refused where another own number rests on it", () => {
  const before = own({ strongFrom: 250, middleFrom: 246, parallelPlanBelow: 247, reboundFrom: 250 });
  const { strongFrom: _gone, ...after } = before;
  expect(findChangeOfNumberProblems("strongFrom", { before, after }, numbers)).toMatchObject([
    { path: ["parallelPlanBelow", "value"], code: "out-of-order" },
  ]);
});

test("the standard value is nobody's own number", () => {
  const change = { before: NO_OVERRIDES, after: own({ strongFrom: 245 }) };
  expect(findChangeOfNumberProblems("strongFrom", change, numbers)).toEqual([
    {
      path: ["strongFrom", "value"],
      code: "same-as-standard",
      message: "The standard is 245 points already. Enter another value, or go back to the standard.",
    },
  ]);
});

test("whatever a number can be told, its sentence names its bounds in its unit", () => {
  for (const id of OWN_NUMBER_IDS) {
    const { least, most } = getOwnNumberBounds(id);
    expect(boundsInWords(id)).toContain(`from ${least} to ${most} `);
    expect(getParameter(id).unit).toBeTruthy();
  }
});

test.each([
  ["no reason", { value: 1, reason: " " }, "Enter the reason."],
  [
    "a reason of two lines",
    { value: 1, reason: "a\nb" },
    "Write the reason on one line, without hidden characters.",
  ],
  ["a long reason", { value: 1, reason: "a".repeat(501) }, "At most 500 characters. Shorten the reason."],
  ["a half", { value: 1.5, reason: "Ours" }, "Enter a whole number."],
  ["less than nothing", { value: -1, reason: "Ours" }, "Enter a whole number."],
])("a form refuses %s", (_name, typed, message) => {
  expect(ownNumberSchema.safeParse(typed).error?.issues.map((issue) => issue.message)).toEqual([message]);
});

test("whatever is stored can be read again", () => {
  expect.hasAssertions();
  const stored = fc.record({
    value: fc.option(fc.integer({ min: 0, max: 10_000 })),
    reason: fc.constant("Ours"),
  });
  fc.assert(
    fc.property(stored, (each) => {
      expect(ownNumberSchema.parse(each)).toEqual(each);
    }),
  );
  expect(numberReasonSchema.parse("  Ours ")).toBe("Ours");
  expect(ownNumberIdSchema.safeParse("lettersPerProgram").success).toBe(false);
  expect(ownNumberIdSchema.safeParse("constructor").success).toBe(false);
});

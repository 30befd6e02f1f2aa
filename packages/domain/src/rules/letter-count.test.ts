import fc from "fast-check";
import { expect, test } from "vitest";
import type { Letter } from "../applicant/letter.ts";
import { known, unknown } from "../kernel/told.ts";
import { aLetter } from "../testing/applicants.ts";
import { arbitraryLetter } from "../testing/arbitraries.ts";
import { readLetters, toLetterCount } from "./letter-count.ts";

function count(...letters: readonly Partial<Letter>[]) {
  const told = known(letters.map((letter) => aLetter(letter)));
  const { met, onTheWay, anesthesiologist, usAnesthesiologist, fromUs } = toLetterCount(readLetters(told), 3);
  return [met, onTheWay, anesthesiologist, usAnesthesiologist, fromUs];
}

test.each<readonly [string, readonly unknown[], readonly unknown[]]>([
  ["no letter at all", count(), [0, 0, false, false, false]],
  ["agreed is on the way, not met", count({ status: "agreed" }), [0, 1, false, false, false]],
  ["uploaded is met", count({ status: "uploaded" }), [1, 0, true, true, true]],
  ["assigned is met", count({ status: "assigned" }), [1, 0, true, true, true]],
  ["declined is neither", count({ status: "declined" }), [0, 0, false, false, false]],
  ["withdrawn is neither", count({ status: "withdrawn" }), [0, 0, false, false, false]],
  ["from elsewhere", count({ status: "assigned", country: "IN" }), [1, 0, true, false, false]],
  ["an untold country", count({ status: "assigned", country: null }), [1, 0, true, "unknown", "unknown"]],
  ["an untold specialty", count({ status: "assigned", specialty: null }), [1, 0, "unknown", "unknown", true]],
  [
    "an untold specialty from elsewhere",
    count({ status: "assigned", specialty: null, country: "IN" }),
    [1, 0, "unknown", false, false],
  ],
  [
    "critical care is not anesthesiology",
    count({ status: "assigned", specialty: "critical-care" }),
    [1, 0, false, false, true],
  ],
  [
    "one known letter settles it",
    count({ status: "assigned", specialty: null }, { status: "uploaded" }),
    [2, 0, true, true, true],
  ],
])("letters: %s", (_name, counted, expected) => {
  expect(counted).toEqual(expected);
});

test("letters that nobody told of are not zero letters", () => {
  expect(toLetterCount(readLetters(unknown), 3)).toEqual({
    met: null,
    needed: 3,
    onTheWay: null,
    anesthesiologist: "unknown",
    usAnesthesiologist: "unknown",
    fromUs: "unknown",
  });
});

/** So many that letters are counted anew; none of them counts. */
const ENDED = Array.from({ length: 8 }, () => aLetter({ status: "declined" }));

test("what is remembered of others' letters is what counting these letters anew says", () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(fc.array(arbitraryLetter(), { maxLength: 7 }), (letters) => {
      expect(readLetters(known(letters)).summary).toEqual(readLetters(known([...letters, ...ENDED])).summary);
    }),
    { numRuns: 3000 },
  );
});

test("people whose letters come to the same share what is counted, and nobody can change it", () => {
  const [one, other] = [1, 2].map((day) => readLetters(known([aLetter({ id: `letter-${day}` })])));
  expect(one?.summary).toBe(other?.summary);
  expect(one?.list).not.toEqual(other?.list);
  expect(Object.isFrozen(one?.summary)).toBe(true);
});

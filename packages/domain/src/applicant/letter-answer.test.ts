import fc from "fast-check";
import { expect, test } from "vitest";
import { aLetter } from "../testing/applicants.ts";
import { arbitraryLetter } from "../testing/arbitraries.ts";
import { AS_OF } from "../testing/seasons.ts";
import { awaitsAnswer } from "./letter.ts";
import { toAnswered, toAsked, WRITER_CHOICES } from "./letter-answer.ts";
import { findLetterProblems } from "./letter-problems.ts";

const ASKED = aLetter({ status: "asked", askedWhetherStrong: null });

test.each([
  ["strong", { status: "agreed", writerAnswer: "strong", endReason: null }],
  ["yes", { status: "agreed", writerAnswer: "yes", endReason: null }],
  ["rather-not", { status: "declined", writerAnswer: null, endReason: "would-rather-not" }],
] as const)("the answer %s is kept with its day, and the question counts as asked", (choice, expected) => {
  const answered = toAnswered(ASKED, choice, AS_OF);
  expect(answered).toMatchObject({ ...expected, askedWhetherStrong: true });
  expect(answered.reachedOn[answered.status]).toBe(AS_OF);
});

test("whatever letter waits for an answer, each answer to it is lawful", () => {
  const waiting = arbitraryLetter().filter(awaitsAnswer);
  fc.assert(
    fc.property(waiting, fc.constantFrom(...WRITER_CHOICES), (letter, choice) => {
      expect(findLetterProblems(toAnswered(letter, choice, AS_OF), AS_OF)).toEqual([]);
      expect(findLetterProblems(toAsked(letter, AS_OF), AS_OF)).toEqual([]);
    }),
  );
});

test("a writer who was asked before was asked on that day", () => {
  const asked = aLetter({ status: "asked", reachedOn: { asked: aLetter().reachedOn.asked ?? AS_OF } });
  expect(toAsked(asked, AS_OF).reachedOn).toEqual(asked.reachedOn);
  expect(toAsked(aLetter({ status: "identified" }), AS_OF)).toMatchObject({
    status: "asked",
    reachedOn: { asked: AS_OF },
  });
});

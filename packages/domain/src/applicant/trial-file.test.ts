import fc from "fast-check";
import { expect, test } from "vitest";
import { AS_OF } from "../testing/seasons.ts";
import { NO_ANSWERS, TRIAL_CHOICES, type TrialAnswers } from "./trial-answers.ts";
import { MOST_FILE_BYTES, readTrialFile, toTrialFile, toTrialFileName } from "./trial-file.ts";

const ANSWERS: TrialAnswers = {
  ...NO_ANSWERS,
  citizen: "no",
  visa: "either",
  step2ck: "passed",
  step2ckFailures: "0",
  step2ckScore: "23O",
  usMonths: "unknown",
};

function change(edit: (file: Record<string, unknown>) => void): string {
  const file = JSON.parse(toTrialFile(ANSWERS, AS_OF));
  edit(file);
  return JSON.stringify(file);
}

test("a file gives back what was answered, mistakes included, and says when it was saved", () => {
  expect(readTrialFile(toTrialFile(ANSWERS, AS_OF))).toEqual({
    state: "read",
    answers: ANSWERS,
    savedOn: AS_OF,
  });
});

test("any answers come back as they were", () => {
  fc.assert(
    fc.property(fc.record(someAnswers()), (drawn) => {
      const all: TrialAnswers = { ...NO_ANSWERS, ...drawn };
      expect(readTrialFile(toTrialFile(all, AS_OF))).toMatchObject({ answers: all });
    }),
  );
});

function someAnswers() {
  return {
    citizen: fc.constantFrom(null, ...TRIAL_CHOICES.citizen),
    visa: fc.constantFrom(null, ...TRIAL_CHOICES.visa),
    letters: fc.constantFrom(null, ...TRIAL_CHOICES.letters),
    step2ckScore: fc.string({ maxLength: 20 }),
    planned: fc.string({ maxLength: 20 }),
  };
}

test("the file is readable, carries its version and is named after its day", () => {
  expect(toTrialFileName(AS_OF)).toBe("induction-answers-2026-08-15.json");
  expect(toTrialFile(ANSWERS, AS_OF)).toContain('"version": 1,');
});

test("a file that lacks later questions leaves them unanswered", () => {
  const text = change((file) => {
    file.answers = { citizen: "yes" };
  });
  expect(readTrialFile(text)).toMatchObject({ answers: { ...NO_ANSWERS, citizen: "yes" } });
});

test("a file that an editor saved with a byte order mark is read", () => {
  expect(readTrialFile(`\uFEFF${toTrialFile(ANSWERS, AS_OF)}`).state).toBe("read");
});

const OURS = /does not hold answers from Induction/;
const DAMAGED = /was changed or damaged/;

test.each<[string, string, RegExp]>([
  ["nothing", "", OURS],
  ["a text", "Dear program director", OURS],
  ["a list", "[]", OURS],
  ["another program's file", '{"format":"calendar","version":1}', OURS],
  ["half a file", toTrialFile(ANSWERS, AS_OF).slice(0, 90), OURS],
  ["a huge file", `"${"9".repeat(MOST_FILE_BYTES)}"`, OURS],
  ["a file without a version", change((file) => delete file.version), DAMAGED],
  ["a newer file", change((file) => Object.assign(file, { version: 2 })), /newer version of Induction/],
  ["answers that are no record", change((file) => Object.assign(file, { answers: "all" })), DAMAGED],
  ["a choice that is none", change((file) => Object.assign(file, { answers: { visa: "o1" } })), DAMAGED],
  ["a number that is no text", change((file) => Object.assign(file, { answers: { planned: 84 } })), DAMAGED],
  [
    "a question that is none",
    change((file) => Object.assign(file, { answers: { toString: "yes" } })),
    DAMAGED,
  ],
  [
    "a prototype smuggled in",
    '{"format":"induction-answers","version":1,"answers":{"__proto__":{"citizen":"yes"}}}',
    DAMAGED,
  ],
  [
    "a text that is too long",
    change((file) => Object.assign(file, { answers: { planned: "8".repeat(21) } })),
    DAMAGED,
  ],
])("%s is refused in a sentence, and nothing of it is used", (_, text, message) => {
  expect(readTrialFile(text)).toEqual({ state: "refused", message: expect.stringMatching(message) });
});

test("any other text is refused, and none makes it throw", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readTrialFile(text).state).toBe("refused");
    }),
  );
});

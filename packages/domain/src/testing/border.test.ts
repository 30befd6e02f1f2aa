import fc from "fast-check";
import { expect, test } from "vitest";
import { factChangeSchema } from "../applicant/fact-change.schema.ts";
import { letterInputSchema } from "../applicant/letter.schema.ts";
import { applicantSchema, profileInputSchema } from "../applicant/profile.schema.ts";
import { MOST_FIELD_ERRORS } from "../kernel/field-errors.ts";
import { programSchema } from "../program/program.schema.ts";
import { aLetter, anApplicant, USUAL_PROFILE } from "./applicants.ts";
import { aProgram } from "./programs.ts";
import { refusal } from "./refusals.ts";

const JARGON =
  /invalid|expected |received|undefined|null|NaN|\bobject\b|\barray\b|\bstring\b|boolean|zod|schema|type|regex|pattern|unrecogni[sz]ed|discriminator|too (big|small)|<=|>=|\binput\b/i;

/** Replaces one place of a JSON value, chosen by numbers, with something else. */
function spoil(value: unknown, turns: readonly number[], junk: unknown): unknown {
  const [turn, ...rest] = turns;
  if (turn === undefined || typeof value !== "object" || value === null) return junk;
  if (Array.isArray(value)) {
    const at = turn % (value.length + 1);
    return [...value.slice(0, at), spoil(value[at], rest, junk), ...value.slice(at + 1)];
  }
  const entries = Object.entries(value);
  const at = turn % (entries.length + 1);
  const [key, inner] = entries[at] ?? ["extra", junk];
  return { ...value, [key]: spoil(inner, rest, junk) };
}

const { id: _id, ...letterInput } = aLetter();

test.each([
  ["a fact", factChangeSchema, { fact: "step2ck", value: USUAL_PROFILE.step2ck }],
  ["a profile", profileInputSchema, USUAL_PROFILE],
  ["an applicant", applicantSchema, anApplicant()],
  ["a letter", letterInputSchema, letterInput],
  ["a program", programSchema, aProgram()],
] as const)(
  "whatever stands in one place of %s, it is taken in or answered in plain words",
  (_name, schema, whole) => {
    expect.hasAssertions();
    const turns = fc.array(fc.nat(50), { maxLength: 7 });
    const junk = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom(undefined, Number.NaN, "\0", "\ud800", 1e308),
    );
    fc.assert(
      fc.property(turns, junk, (path, other) => {
        for (const { message } of refusal(schema, spoil(whole, path, other))) {
          const ownWords = message.replace(/“[^”]*”/gu, "");
          expect(ownWords).not.toMatch(JARGON);
          expect(message).toMatch(/^[A-Z“0-9].*\.$/su);
          expect(message.length).toBeLessThan(300);
        }
      }),
      { numRuns: 500 },
    );
  },
);

test("a body full of mistakes is answered with fifty of them, each once", () => {
  const sent = {
    fact: "practiceTests",
    value: { state: "known", value: Array.from({ length: 100 }, () => ({})) },
  };
  const errors = refusal(factChangeSchema, sent);
  expect(errors).toHaveLength(MOST_FIELD_ERRORS);
  expect(new Set(errors.map(({ path, message }) => path + message)).size).toBe(MOST_FIELD_ERRORS);
});

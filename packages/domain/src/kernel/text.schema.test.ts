import fc from "fast-check";
import { expect, test } from "vitest";
import { refusal } from "../testing/refusals.ts";
import { idSchema, isStorable, nameSchema, proseSchema, webLinkSchema } from "./text.schema.ts";

const name = nameSchema("the name", 20);
const prose = proseSchema("the note", 20);

test.each([
  ["an ordinary text", "Müller", true],
  ["an emoji, two halves together", "👩‍⚕️", true],
  ["a NUL", "a\0b", false],
  ["a lone high surrogate", "a\ud83d", false],
  ["a lone low surrogate", "\ude00b", false],
])("%s can be stored: %s", (_name, text, expected) => {
  expect(isStorable(text)).toBe(expected);
});

test.each([
  ["  Ana  Díaz ", "Ana  Díaz"],
  ["محمد", "محمد"],
  ["李", "李"],
  // Composed and decomposed forms stay what they were: a name is kept byte by byte.
  ["Zoe\u0308", "Zoe\u0308"],
  ["x".repeat(20), "x".repeat(20)],
])("the name %j is kept as %j", (sent, kept) => {
  expect(name.parse(sent)).toBe(kept);
});

const ONE_LINE = "Write the name on one line, without hidden characters.";

test.each([
  ["nothing", "", "Enter the name."],
  ["spaces alone", " \u00a0\t", "Enter the name."],
  ["signs that nobody can see", "\u200b\u2060", "Enter the name."],
  ["punctuation alone", "--", "Enter the name."],
  ["a number", 7, "Enter the name."],
  ["one character too many", "x".repeat(21), "At most 20 characters. Shorten the name."],
  ["a line break", "A\nB", ONE_LINE],
  ["a separator of lines", "A\u2028B", ONE_LINE],
  ["an escape sign", "A\u001b[31mB", ONE_LINE],
  ["a NUL", "A\0B", ONE_LINE],
  ["half a character", "A\ud83dB", ONE_LINE],
])("a name of %s is refused once, in its own words", (_name, sent, message) => {
  expect(refusal(name, sent)).toEqual([{ path: "", message }]);
});

test("prose keeps every character that can be stored, and refuses the others", () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 10 }), (text) => {
      const read = prose.safeParse(text);
      if (isStorable(text)) expect(read.data).toBe(text);
      else expect(read.success).toBe(false);
    }),
  );
});

test.each([
  ["https://example.org/a?b=c#d", true],
  ["HTTP://EXAMPLE.ORG", true],
  ["javascript:alert(1)", false],
  [" https://example.org", false],
  ["https://example.org/a b", false],
  ['https://example.org/"onclick="x', false],
  ["https://", false],
  ["data:text/html,x", false],
  ["//example.org", false],
  ["https://example.org/\0", false],
  [`https://example.org/${"x".repeat(2000)}`, false],
])("the web address %j is taken in: %s", (link, expected) => {
  expect(webLinkSchema.safeParse(link).success).toBe(expected);
});

test.each([
  ["00000000-0000-4000-8000-000000000001", true],
  ["university-of-alabama-hospital-al", true],
  ["", false],
  ["a b", false],
  ["../secret", false],
  ["x".repeat(129), false],
])("the id %j is taken in: %s", (id, expected) => {
  expect(idSchema.safeParse(id).success).toBe(expected);
});

import { expect, test } from "vitest";
import { z } from "zod";
import { refusal } from "../testing/refusals.ts";
import "./plain-words.ts";

const form = (shape: z.ZodRawShape) => z.strictObject(shape);

/** Schemas that say nothing themselves, as a hurried author would write them. */
test.each([
  ["a missing text", form({ firstName: z.string() }), {}, "firstName", "Enter “first name”."],
  [
    "an empty text",
    form({ firstName: z.string().min(1) }),
    { firstName: "" },
    "firstName",
    "Enter “first name”.",
  ],
  ["a null", form({ firstName: z.string() }), { firstName: null }, "firstName", "Enter “first name”."],
  ["a number for a text", form({ note: z.string() }), { note: 1 }, "note", "Enter text for “note”."],
  [
    "a text for a number",
    form({ seats: z.number() }),
    { seats: "1" },
    "seats",
    "Enter a number for “seats”.",
  ],
  ["a fraction", form({ seats: z.int() }), { seats: 1.5 }, "seats", "Enter a whole number for “seats”."],
  ["a text for yes or no", form({ ok: z.boolean() }), { ok: "1" }, "ok", "Choose yes or no for “ok”."],
  ["a text for a list", form({ ids: z.array(z.string()) }), { ids: "1" }, "ids", "Enter a list for “ids”."],
  ["a list for a form", form({ a: z.string() }), [], "", "Check what you entered. It could not be read."],
  [
    "a text too long",
    form({ note: z.string().max(5) }),
    { note: "123456" },
    "note",
    "At most 5 characters in “note”.",
  ],
  [
    "a text too short",
    form({ code: z.string().min(6) }),
    { code: "12" },
    "code",
    "At least 6 characters in “code”.",
  ],
  [
    "a list too long",
    form({ ids: z.array(z.int()).max(1) }),
    { ids: [1, 2] },
    "ids",
    "At most 1 entries in “ids”.",
  ],
  ["a number too big", form({ page: z.int().max(9) }), { page: 10 }, "page", "Enter at most 9 for “page”."],
  ["a number too small", form({ page: z.int().min(1) }), { page: 0 }, "page", "Enter at least 1 for “page”."],
  [
    "an odd number",
    form({ half: z.number().multipleOf(0.5) }),
    { half: 0.3 },
    "half",
    "Enter “half” in steps of 0.5.",
  ],
  [
    "no email",
    form({ email: z.email() }),
    { email: "x" },
    "email",
    "Enter an email address, for example name@example.org.",
  ],
  [
    "no link",
    form({ link: z.url() }),
    { link: "x" },
    "link",
    "Enter a web address that starts with https://.",
  ],
  [
    "no day",
    form({ on: z.iso.date() }),
    { on: "x" },
    "on",
    "Enter a date as year-month-day, for example 2026-09-23.",
  ],
  [
    "a broken id",
    form({ id: z.uuid() }),
    { id: "x" },
    "id",
    "This link does not lead to anything. Reload the page and try again.",
  ],
  [
    "other signs",
    form({ slug: z.string().regex(/^a$/) }),
    { slug: "b" },
    "slug",
    "Check “slug”. It contains characters that do not belong there.",
  ],
  [
    "no choice",
    form({ role: z.enum(["lead", "admin"]) }),
    { role: "x" },
    "role",
    "Choose one of these for “role”: lead, admin.",
  ],
  ["a wrong item", z.array(z.int()), [1, "x"], "1", "Enter a number for item 2."],
  [
    "a wrong shape of two",
    z.union([form({ a: z.string() }), form({ b: z.string() })]),
    { c: 1 },
    "",
    "Check what you entered. It could not be read.",
  ],
  [
    "a refinement without words",
    form({ age: z.int().refine(() => false) }),
    { age: 1 },
    "age",
    "Check “age”.",
  ],
  [
    "a wrong key",
    z.record(z.string().max(1), z.int()),
    { long: 1 },
    "long",
    "Remove “long”. It does not belong here.",
  ],
  ["an extra field", form({}), { role: "admin" }, "", "Remove “role”. There is no such field here."],
  [
    "five extra fields",
    form({}),
    { a: 1, b: 1, c: 1, d: 1, e: 1 },
    "",
    "Remove “a”, “b”, “c” and 2 more. There is no such field here.",
  ],
  [
    "a hostile field name",
    form({}),
    JSON.parse('{"__proto__":1}'),
    "",
    "Remove “__proto__”. There is no such field here.",
  ],
  [
    "an endless field name",
    form({}),
    { ["x".repeat(500)]: 1 },
    "",
    `Remove “${"x".repeat(40)}…”. There is no such field here.`,
  ],
  [
    "a field name with hidden signs",
    form({}),
    { "a\n\u202eb\0": 1 },
    "",
    "Remove “ab”. There is no such field here.",
  ],
])("%s is answered in plain words", (_name, schema, sent, path, message) => {
  expect(refusal(schema, sent)).toEqual([{ path, message }]);
});

test("no schema builds code from text, which the content policy of a browser would report", () => {
  expect(z.config().jitless).toBe(true);
});

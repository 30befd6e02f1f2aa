import { expect, test } from "vitest";
import { aLetter } from "../testing/applicants.ts";
import { letterInputSchema, letterSchema } from "./letter.schema.ts";

/** Every field of a letter. Whoever adds one must show here that no sentence of a letter fits into it. */
const FIELDS = [
  ...[
    "id",
    "writer",
    "institution",
    "relation",
    "specialty",
    "country",
    "supervisedDirectly",
    "acquaintance",
  ],
  ...["askedWhetherStrong", "writerAnswer", "status", "endReason", "reachedOn", "dueOn"],
].toSorted();

/** Names of a person and of a place: short, on one line. */
const NAMES = ["writer", "institution"];

const PASSAGE =
  "Dear Program Director,\n\nI supervised her for eight weeks in our operating rooms, and she was the best student I had.";

test("a letter has no field for what it says", () => {
  expect(Object.keys(aLetter()).toSorted()).toEqual(FIELDS);
});

test.each(FIELDS)("a passage of a letter does not fit into the field %s", (field) => {
  expect(letterSchema.safeParse({ ...aLetter(), [field]: PASSAGE }).success).toBe(false);
});

test.each(NAMES)("the name in %s ends at 200 characters", (field) => {
  expect(letterSchema.safeParse({ ...aLetter(), [field]: "x".repeat(201) }).success).toBe(false);
});

test.each(["text", "content", "body", "quote", "notes", "reason"])(
  "a field called %s is refused",
  (field) => {
    const { id: _id, ...letter } = aLetter();
    expect(letterSchema.safeParse({ ...aLetter(), [field]: "x" }).success).toBe(false);
    expect(letterInputSchema.safeParse({ ...letter, [field]: "x" }).success).toBe(false);
  },
);

import { expect, test } from "vitest";
import { toCollectorsNote } from "./remark-words.ts";

test("a remark stands as a quote", () => {
  expect(toCollectorsNote("City from general knowledge.")).toBe("“City from general knowledge.”");
});

test("the collectors' mark for a disagreement is said in words", () => {
  expect(toCollectorsNote("Page undated. DISPUTE: old site FAQ asks for 200.")).toBe(
    "“Page undated. Sources disagree: old site FAQ asks for 200.”",
  );
});

test.each([
  ["nothing", null],
  ["blanks", "  "],
])("%s is no remark", (_, notes) => {
  expect(toCollectorsNote(notes)).toBeNull();
});

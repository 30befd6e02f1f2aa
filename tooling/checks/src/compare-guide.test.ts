import { getGuideHeading, listGuideHeadingIds } from "@induction/domain/sources/guide";
import { GUIDE } from "@induction/domain/sources/guide-version";
import { expect, test } from "vitest";
import { listGuideDifferences } from "./compare-guide.ts";

/** A text with the guide's headings on their lines and nothing else: all but the hash can be right. */
function toSkeleton(): string[] {
  const lines = Array.from({ length: GUIDE.lineCount }, () => "");
  lines[0] = GUIDE.title;
  for (const { title, from } of listGuideHeadingIds().map(getGuideHeading)) lines[from - 1] = title;
  return lines;
}

function compare(lines: readonly string[]): readonly string[] {
  return listGuideDifferences(new TextEncoder().encode(`${lines.join("\n")}\n`));
}

test("another text under the same headings differs by its hash alone", () => {
  const differences = compare(toSkeleton());
  expect(differences.length).toBe(1);
  expect(differences[0]).toContain("The SHA-256 is ");
});

test("a heading that moved is found on its new line", () => {
  const lines = toSkeleton();
  [lines[34], lines[35]] = ["", "1. Strong Position Range"];
  expect(compare(lines).slice(1)).toEqual([
    'Line 35 should be the heading "1. Strong Position Range"; it stands on line 36.',
  ]);
});

test("a heading that is gone is named", () => {
  const lines = toSkeleton();
  lines[0] = "Another guide";
  expect(compare(lines).slice(1)).toEqual([
    `Line 1 should be the heading "${GUIDE.title}"; it stands nowhere in the file.`,
  ]);
});

test("a line more is counted", () => {
  expect(compare([...toSkeleton(), "one more"]).slice(1)).toEqual([
    `The file has ${GUIDE.lineCount + 1} lines, not ${GUIDE.lineCount}.`,
  ]);
});

import { expect, test } from "vitest";
import { type Citation, cite } from "./citation.ts";
import { findCitationProblems } from "./citation-problems.ts";
import { toLinesText } from "./citation-words.ts";
import { GUIDE_HEADINGS, listGuideHeadingIds } from "./guide.ts";

test("a single line is a range of one", () => {
  expect(cite("step-1", [15, 19], 21)).toEqual({
    heading: "step-1",
    lines: [
      [15, 19],
      [21, 21],
    ],
  });
});

test("lines inside their heading are no problem, its own first and last line included", () => {
  expect(findCitationProblems(cite("step-1", 12, [15, 19], 22))).toEqual([]);
});

test("a section may cite lines of its subheadings", () => {
  expect(findCitationProblems(cite("low-scores", [125, 149]))).toEqual([]);
});

test.each<readonly [string, Citation, string]>([
  ["no line at all", cite("step-1"), "cites no line"],
  ["a line before the heading", cite("step-1", 11), "outside the heading's lines 12 to 22"],
  ["a line after the heading", cite("step-1", [22, 23]), "outside the heading's lines 12 to 22"],
  ["a range that runs backwards", cite("step-1", [19, 15]), "runs backwards"],
  ["ranges out of order", cite("step-1", 21, 15), "does not follow the lines before it"],
  ["ranges that overlap", cite("step-1", [15, 19], 19), "does not follow the lines before it"],
  ["half a line", cite("step-1", 15.5), "not whole line numbers"],
])("%s is a problem", (_name, citation, problem) => {
  expect(findCitationProblems(citation).join("; ")).toContain(problem);
});

test.each<readonly [Citation, string]>([
  [cite("middle-range", 52), "line 52"],
  [cite("middle-range", [46, 47]), "lines 46–47"],
  [cite("step-1", 19, 21), "lines 19 and 21"],
  [cite("step-1", [12, 13], 15, [17, 18]), "lines 12–13, 15 and 17–18"],
])("lines read as words: %#", (citation, text) => {
  expect(toLinesText(citation)).toBe(text);
});

test("every heading is listed once", () => {
  expect(listGuideHeadingIds()).toEqual(Object.keys(GUIDE_HEADINGS));
});

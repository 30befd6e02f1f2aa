import { expect, test } from "vitest";
import { GUIDE_HEADINGS, type GuideHeading } from "./guide.ts";
import { GUIDE } from "./guide-version.ts";

const headings: readonly (readonly [string, GuideHeading])[] = Object.entries(GUIDE_HEADINGS);
const sections = headings.filter(([, heading]) => heading.level === 1);
/** The guide's title stands on line 1, before every heading. */
const TITLE_END = 2;

test.each(headings)("the lines of %s run forwards inside the guide", (_id, heading) => {
  expect(heading.from).toBeLessThanOrEqual(heading.to);
  expect(heading.from).toBeGreaterThan(TITLE_END);
  expect(heading.to).toBeLessThanOrEqual(GUIDE.lineCount);
});

test("headings stand in the order of their lines, no two on one line", () => {
  const starts = headings.map(([, heading]) => heading.from);
  expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
});

test("sections follow one another without a gap, from the title to the last line", () => {
  let end = TITLE_END;
  for (const [, section] of sections) {
    expect(section.from).toBe(end + 1);
    end = section.to;
  }
  expect(end).toBe(GUIDE.lineCount);
});

test.each(sections)("subheadings of %s follow one another to its end", (_id, section) => {
  const inside = headings.filter(
    ([, heading]) => heading.level === 2 && heading.from > section.from && heading.from <= section.to,
  );
  let end: number | null = null;
  for (const [, heading] of inside) {
    if (end !== null) expect(heading.from).toBe(end + 1);
    end = heading.to;
  }
  expect(end ?? section.to).toBe(section.to);
});

test("the guide has 10 sections with 25 subheadings", () => {
  expect([sections.length, headings.length - sections.length]).toEqual([10, 25]);
});

test("the hash has the form of a SHA-256", () => {
  expect(GUIDE.sha256).toMatch(/^[0-9a-f]{64}$/);
});

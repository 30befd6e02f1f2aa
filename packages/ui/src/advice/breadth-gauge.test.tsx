import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { BreadthGauge, type BreadthRange, breadthSplit, breadthWords, rangeWords } from "./breadth-gauge.tsx";

const guide: BreadthRange = { from: 80, to: 120, isOpenEnded: true };
const all = (planned: number) => ({ counted: planned, listed: planned });

test.each<[string, { counted: number; listed: number }, BreadthRange | null, string]>([
  ["a list inside an open-ended range names both ends and the plus", all(84), guide, "84 of 80–120+"],
  ["a closed range carries no plus", all(58), { from: 60, to: 100 }, "58 of 60–100"],
  ["a range with only a lower end is written with a plus", all(40), { from: 120, to: null }, "40 of 120+"],
  ["without a recommended number, none is implied", all(91), null, "91 planned"],
  ["an empty list says so instead of zero", all(0), guide, "No list yet, 80–120+ recommended"],
  ["an empty list without a range says only that", all(0), null, "No list yet"],
  ["a list of which nothing counts is a list all the same", { counted: 0, listed: 3 }, guide, "0 of 3 count"],
  ["so is one of a single program", { counted: 0, listed: 1 }, null, "0 of 1 counts"],
])("%s", (_, counts, range, words) => {
  expect(breadthWords(counts, range)).toBe(words);
});

test("unknown programs are written even when there are none", () => {
  expect(breadthSplit({ confirmed: 91, unknown: 0, confirmedWord: "state J-1" })).toBe(
    "91 state J-1 · 0 unknown",
  );
});

test("an empty list has no split to write", () => {
  expect(breadthSplit({ confirmed: 0, unknown: 0, confirmedWord: "state J-1" })).toBeNull();
});

test("the words always follow the drawing, and the drawing is hidden from assistive technology", () => {
  const html = renderToStaticMarkup(
    <BreadthGauge confirmed={25} unknown={59} range={guide} confirmedWord="state J-1" />,
  );
  const drawing = html.indexOf('aria-hidden="true"');
  const words = html.indexOf(`84 of ${rangeWords(guide)}`);
  expect(drawing).toBeGreaterThan(-1);
  expect(words).toBeGreaterThan(drawing);
  expect(html).toContain("25 state J-1 · 59 unknown");
});

test("unknown programs are drawn beside confirmed ones, in proportion", () => {
  const html = renderToStaticMarkup(<BreadthGauge confirmed={25} unknown={75} range={null} max={200} />);
  expect(html).toContain("inline-size:12.50%");
  expect(html).toContain("inline-size:37.50%");
});

test("a list beyond the scale fills it and does not leave it", () => {
  const html = renderToStaticMarkup(<BreadthGauge confirmed={400} unknown={0} range={null} max={200} />);
  expect(html).toContain("inline-size:100.00%");
});

test("a note stands on the line of the numbers, in a cell too", () => {
  const html = renderToStaticMarkup(
    <BreadthGauge confirmed={25} unknown={59} range={guide} size="cell" note="59 unknown" />,
  );
  expect(html).toContain("84 of 80–120+ · 59 unknown");
});

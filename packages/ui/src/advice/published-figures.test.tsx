import { findFiguresBeside } from "@induction/domain/evidence/beside";
import type { ScoreBand } from "@induction/domain/evidence/score-band";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PublishedFigures } from "./published-figures.tsx";
import { bandLabel, chartWords, toScale } from "./score-spread.tsx";

const MIDDLE: ScoreBand = { name: "middle", from: 230, below: 245, drawnBy: "guide" };

function getChart() {
  const beside = findFiguresBeside({ group: "non-us-img", season: 2028, band: null, score: null });
  if (beside.state !== "published") throw new Error("the figures of non-U.S. IMGs are published");
  return beside.chart;
}

test("the picture tells both spreads, the guide's band and the score in words", () => {
  expect(chartWords({ chart: getChart(), band: MIDDLE, score: 235, who: "You" })).toBe(
    "Step 2 CK of non-U.S. IMGs who ranked anesthesiology first, 2026 Match. Matched, 76 people: lowest 212, middle half 243 to 262, median 255, highest 274. Not matched, 108 people: lowest 219, middle half 238 to 254, median 247, highest 280. Guide: Middle 230–244. You: 235.",
  );
});

test.each<[string, ScoreBand, string]>([
  ["a band with two edges names both", MIDDLE, "Guide: Middle 230–244"],
  [
    "the lower band lies under its edge",
    { name: "lower", from: null, below: 230, drawnBy: "guide" },
    "Guide: Lower under 230",
  ],
  [
    "an organization's band is never called the guide's",
    { name: "strong", from: 250, below: null, drawnBy: "organization" },
    "Your organization: Strong from 250",
  ],
])("%s", (_, band, words) => {
  expect(bandLabel(band)).toBe(words);
});

test.each([
  ["without a score the scale holds all published scores", null, { from: 210, to: 280 }],
  ["a score below them widens it", 196, { from: 190, to: 280 }],
  ["a score above them widens it", 288, { from: 210, to: 290 }],
])("%s", (_, score, scale) => {
  expect(toScale(getChart(), score)).toEqual(scale);
});

test("beside a band stand n, year, source and that it is no personal chance", () => {
  const page = renderToStaticMarkup(
    <PublishedFigures group="non-us-img" season={2028} band={MIDDLE} score={235} />,
  );
  expect(page).toContain("184 non-U.S. IMGs ranked anesthesiology first");
  expect(page).toContain("NRMP, Charting Outcomes, Non-U.S. IMGs, 2026. n = 184");
  expect(page).toContain("They are not your personal chance.");
  expect(page).toContain('aria-label="Source: The median Step 2 CK score was 255');
});

test("staff read that it is nobody's personal chance", () => {
  const page = renderToStaticMarkup(
    <PublishedFigures group="non-us-img" season={2028} band={MIDDLE} score={235} reader="staff" />,
  );
  expect(page).toContain("They are nobody&#x27;s personal chance.");
});

test("a group without figures gets no chart and no figures of the other group", () => {
  const page = renderToStaticMarkup(
    <PublishedFigures group="us-img" season={2028} band={MIDDLE} score={235} />,
  );
  expect(page).toContain("For U.S. IMGs we found no full set of published figures");
  expect(page).not.toContain('role="img"');
  expect(page).not.toContain("255");
});

test("before the group is told, the way to tell it stands in place of figures", () => {
  const page = renderToStaticMarkup(
    <PublishedFigures
      group={null}
      season={2028}
      band={MIDDLE}
      score={235}
      tell={<a href="#tell">Tell it</a>}
    />,
  );
  expect(page).toContain("NRMP counts U.S. IMGs and non-U.S. IMGs apart.");
  expect(page).toContain("Tell it");
  expect(page).not.toContain("Matched");
});

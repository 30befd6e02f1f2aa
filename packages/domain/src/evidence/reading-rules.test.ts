import fc from "fast-check";
import { expect, test } from "vitest";
import { findDocument } from "../sources/documents.ts";
import { tellApplicationsPerApplicant } from "./applications.ts";
import { findFiguresBeside } from "./beside.ts";
import { listComparisons } from "./comparisons.ts";
import { EDITIONS } from "./editions.ts";
import type { ApplicantGroup, Figure, ImgGroup, Reading } from "./figure.ts";
import { GROUP_WORDS } from "./group-words.ts";
import { LEFT_OUT } from "./left-out.ts";
import { findMeasureBeside } from "./measure-words.ts";
import { MEASURE_IDS } from "./measures.ts";
import { RANKED_LISTS, tellRankedList } from "./program-directors.ts";
import { FEWEST_SHOWN } from "./published.ts";
import { listBounds } from "./quartile-bounds.ts";
import { FIGURES, findFigure, listShownFigures } from "./registry.ts";
import { toScoreBand } from "./score-band.ts";
import { findUnfilledSeats, tellImgSeats } from "./seats.ts";
import type { Statement } from "./statement.ts";
import { tellTrend } from "./trend.ts";

const GROUPS = ["us-img", "non-us-img"] as const satisfies readonly ImgGroup[];
const BANDS = ["strong", "middle", "lower"] as const;
const GUIDE = {
  middleFrom: 230,
  strongFrom: 245,
  academicFrom: 250,
  middleBreadthLeast: 80,
  middleBreadthMost: 120,
};

function listReadings({ reading }: Figure): readonly Reading[] {
  if (reading.state === "published") return [reading.value];
  return reading.state === "contested" ? reading.claims.map(({ value }) => value) : [];
}

function listSources({ origin, reading }: Figure): readonly string[] {
  const claimed = reading.state === "contested" ? reading.claims.map(({ source }) => source) : [];
  return [origin.source, ...claimed];
}

/** Everything that is said of one group of people, in every season that has figures. */
function listSaid(group: ImgGroup): readonly Statement[] {
  return [2013, 2014, 2023, 2025, 2027, 2028].flatMap((season) => [
    ...BANDS.flatMap((name) => {
      const band = toScoreBand(name, GUIDE, "guide");
      const beside = findFiguresBeside({ group, season, band, score: 235 });
      return beside.state === "group-not-told" ? [] : beside.statements;
    }),
    ...MEASURE_IDS.flatMap((id) => findMeasureBeside(id, group, season) ?? []),
    ...listComparisons({ group, season, guide: GUIDE }).flatMap(({ published }) => published),
    tellTrend(group),
  ]);
}

const OF_NO_GROUP: readonly Statement[] = [
  tellImgSeats(),
  tellApplicationsPerApplicant(),
  ...RANKED_LISTS.map(tellRankedList),
  ...[findUnfilledSeats()].filter((statement) => statement !== null),
];
const EVERYTHING = [...GROUPS.flatMap(listSaid), ...OF_NO_GROUP];

const PEOPLE: readonly ApplicantGroup[] = ["us-img", "non-us-img", "all-img", "us-md", "us-do"];

test("every figure names a document of the registry, and so does every claim of a contested one", () => {
  const unnamed = FIGURES.flatMap(listSources).filter((source) => findDocument(source) === null);
  expect(unnamed).toEqual([]);
});

test("every sentence names documents of the registry, unless it says that nothing was found", () => {
  const sources = EVERYTHING.flatMap((statement) => statement.sources);
  expect(sources.filter((source) => findDocument(source) === null)).toEqual([]);
  const without = EVERYTHING.filter((statement) => statement.sources.length === 0);
  expect(new Set(without.map(({ id }) => id))).toEqual(new Set(["not-published"]));
});

test("what is left out names its document and a reason, and never the number", () => {
  for (const { source, why, what } of LEFT_OUT) {
    expect(findDocument(source)).not.toBeNull();
    expect(`${what} ${why}`).not.toMatch(/\d(%|\.\d)/);
    expect(why.length).toBeGreaterThan(20);
  }
});

test("n stands beside every share: the whole that it is a share of", () => {
  const shares = FIGURES.flatMap((figure) =>
    listReadings(figure).flatMap((reading) => (reading.kind === "share" ? [{ figure, reading }] : [])),
  );
  expect(shares.length).toBeGreaterThan(40);
  expect(shares.filter(({ figure, reading }) => figure.n !== reading.of || reading.of <= 0)).toEqual([]);
  const wrong = shares.filter(
    ({ reading: { part, of, pct } }) => part !== null && Math.abs((part * 100) / of - pct) > 0.5,
  );
  expect(wrong).toEqual([]);
});

test("a spread stands with the n of its own people, and its numbers are in order", () => {
  const spreads = FIGURES.flatMap((figure) =>
    listReadings(figure).flatMap((reading) => (reading.kind === "spread" ? [{ figure, reading }] : [])),
  );
  expect(spreads).toHaveLength(18);
  for (const { figure, reading } of spreads) {
    const { n, min, q1, median, q3, max, mean } = reading;
    expect([figure.n, figure.scope]).toEqual([n, "consenting"]);
    expect([min, q1, median, q3, max]).toEqual([min, q1, median, q3, max].toSorted((a, b) => a - b));
    expect([mean >= min, mean <= max]).toEqual([true, true]);
  }
});

test("no count of people below five is shown, nor the rest of one", () => {
  const counts = FIGURES.filter(({ group }) => PEOPLE.includes(group))
    .flatMap(listReadings)
    .flatMap((reading) => {
      if (reading.kind === "count") return [reading.count];
      if (reading.kind === "share" && reading.part !== null) {
        return [reading.part, reading.of - reading.part];
      }
      return [];
    });
  expect(counts.length).toBeGreaterThan(60);
  expect(counts.filter((count) => count < FEWEST_SHOWN)).toEqual([]);
});

test("states with fewer than five matched IMGs are withheld, not zero and not left away", () => {
  const states = ["la", "wa", "ia", "wi", "ca", "tx"].map((state) =>
    findFigure(`seats-2024-imgs-matched-${state}`),
  );
  expect(states.map((figure) => figure?.reading)).toEqual(states.map(() => ({ state: "withheld" })));
});

test("what nobody has checked is shown to nobody", () => {
  const [checked] = FIGURES;
  const unchecked = checked && { ...checked, origin: { ...checked.origin, isVerified: false } };
  const figures = [checked, unchecked].filter((figure) => figure !== undefined);
  expect(listShownFigures(figures)).toEqual([checked]);
  expect(listShownFigures()).toEqual(FIGURES);
});

test("every id is permanent, spelled alike and used once", async () => {
  const ids = FIGURES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  await expect(`${ids.toSorted().join("\n")}\n`).toMatchFileSnapshot("figure-ids.golden.txt");
});

test("every figure that a sentence rests on is in the registry", () => {
  const missing = EVERYTHING.flatMap(({ figures }) => figures).filter((id) => findFigure(id) === null);
  expect(missing).toEqual([]);
});

test("a sentence with figures gives their n, or says that it was not found", () => {
  const silent = EVERYTHING.filter(
    ({ figures, n, text }) =>
      figures.length > 0 && n === null && !/not found|programs offered|without the number/.test(text),
  );
  expect(silent).toEqual([]);
});

test("no sentence mixes groups, or everyone with those who consented", () => {
  for (const { figures } of EVERYTHING) {
    const outcomes = figures.filter((id) => id.startsWith("outcomes-")).map(findFigure);
    expect(new Set(outcomes.map((figure) => figure?.group)).size).toBeLessThanOrEqual(1);
    expect(new Set(outcomes.map((figure) => figure?.scope)).size).toBeLessThanOrEqual(1);
  }
  expect(EVERYTHING.filter(({ text }) => text.includes("230") && text.includes("184"))).toEqual([]);
});

test.each(GROUPS)("sentences for %s say only this group's outcomes", (group) => {
  const other = GROUPS.find((candidate) => candidate !== group) ?? group;
  const said = listSaid(group);
  const ids = said.flatMap(({ figures }) => figures).filter((id) => id.startsWith("outcomes-"));
  expect(ids.length).toBeGreaterThan(5);
  expect(new Set(ids.map((id) => findFigure(id)?.group))).toEqual(new Set([group]));
  const otherName = new RegExp(`(?<!non-)${GROUP_WORDS[other]}`);
  expect(said.filter(({ text }) => otherName.test(text))).toEqual([]);
});

test("U.S. IMGs are told that figures of 2026 were not found, and see no chart", () => {
  const band = toScoreBand("middle", GUIDE, "guide");
  const beside = findFiguresBeside({ group: "us-img", season: 2028, band, score: 235 });
  expect(beside).toMatchObject({ state: "not-published", matchYear: 2026 });
  expect(beside).not.toHaveProperty("chart");
  expect(JSON.stringify(beside)).not.toMatch(/\b(255|247|184|76|108)\b/);
});

test("a Match is shown only to seasons after it", () => {
  const beside = findFiguresBeside({ group: "non-us-img", season: 2026, band: null, score: 250 });
  expect(beside).toMatchObject({ state: "not-published", matchYear: 2024 });
  expect(JSON.stringify(beside)).not.toMatch(/2026 Match|outcomes-2026|"year":2026/);
  const first = findFiguresBeside({ group: "us-img", season: 2013, band: null, score: 250 });
  expect(first).toMatchObject({ state: "not-published", matchYear: null, statements: [] });
});

const NUMBER = /\d[\d,]*(?:\.\d+)?/g;

function listNumbersOf(figure: Figure): readonly number[] {
  return listReadings(figure).flatMap((reading) =>
    Object.values(reading).filter((value) => typeof value === "number"),
  );
}

/** Everything that the published figures of a sentence let it say, bounds included. */
function listSayable({ figures, year, n }: Statement): readonly number[] {
  const found = figures.map(findFigure).filter((figure) => figure !== null);
  const bounds = found.flatMap(listReadings).flatMap((reading) => {
    if (reading.kind !== "spread") return [];
    return listBounds(reading).flatMap(({ count, of, score }) => [count, of - count, of, score]);
  });
  const rests = found
    .flatMap(listReadings)
    .flatMap((reading) => (reading.kind === "share" ? [reading.of - (reading.part ?? 0)] : []));
  return [...found.flatMap(listNumbersOf), ...bounds, ...rests, ...[year, n].filter((x) => x !== null)];
}

const EXAM_NAME = /Step 2 CK/g;
const anyWhat = fc.record({
  group: fc.constantFrom(...GROUPS),
  season: fc.integer({ min: 2014, max: 2060 }),
  score: fc.option(fc.integer({ min: 1, max: 300 })),
  name: fc.constantFrom(...BANDS),
  middleFrom: fc.integer({ min: 214, max: 250 }),
  width: fc.integer({ min: 1, max: 40 }),
  drawnBy: fc.constantFrom("guide" as const, "organization" as const),
});

test("for no score, band or group does a sentence say a number that is not published or asked", () => {
  fc.assert(
    fc.property(anyWhat, ({ group, season, score, name, middleFrom, width, drawnBy }) => {
      const strongFrom = middleFrom + width;
      const band = toScoreBand(name, { middleFrom, strongFrom }, drawnBy);
      const beside = findFiguresBeside({ group, season, band, score });
      const statements = beside.state === "group-not-told" ? [] : beside.statements;
      const asked = [middleFrom, strongFrom, strongFrom - 1, ...(score === null ? [] : [score])];
      for (const statement of statements) {
        const said = statement.text.replace(EXAM_NAME, "").replaceAll("Step 1", "").match(NUMBER) ?? [];
        const sayable = new Set([...listSayable(statement), ...asked]);
        const invented = said.map((number) => Number(number.replace(",", ""))).filter((x) => !sayable.has(x));
        expect({ text: statement.text, invented }).toEqual({ text: statement.text, invented: [] });
      }
    }),
  );
});

const PERCENT = /(\d+(?:\.\d+)?)\s*(?:%|percent)/g;

test("for no score, band or group does a text give a percent that is not a published share with its n", () => {
  fc.assert(
    fc.property(anyWhat, ({ group, season, score, name, middleFrom, width, drawnBy }) => {
      const guide = { ...GUIDE, middleFrom, strongFrom: middleFrom + width };
      const band = toScoreBand(name, guide, drawnBy);
      const beside = findFiguresBeside({ group, season, band, score });
      const comparisons = listComparisons({ group, season, guide });
      expect(JSON.stringify([beside, comparisons])).not.toMatch(PERCENT);
    }),
  );
  const percents = EVERYTHING.flatMap(({ text, figures }) =>
    [...text.matchAll(PERCENT)].map(([, pct]) => ({ pct: Number(pct), text, figures })),
  );
  expect(percents.length).toBeGreaterThan(0);
  for (const { pct, text, figures } of percents) {
    const share = figures
      .flatMap((id) => findFigure(id) ?? [])
      .flatMap(listReadings)
      .find((reading) => reading.kind === "share" && reading.pct === pct);
    expect(share).toBeDefined();
    expect(text).toContain(`of ${share?.kind === "share" ? share.of : "nobody"} (${pct}%)`);
  }
});

test("no sentence speaks of anybody's chance", () => {
  const spoken = EVERYTHING.filter(({ text }) => /\b(chance|probab|odds|likel|your)/i.test(text));
  expect(spoken.map(({ text }) => text)).toEqual([]);
});

test("every share of an edition is of everyone or of those who consented, each with its own n", () => {
  const newest = EDITIONS[0];
  expect(newest?.everyone).toEqual({ state: "published", value: { matched: 89, notMatched: 141 } });
  const shares = ["match-rate", "consenting"].map((topic) => findFigure(`outcomes-2026-non-us-img-${topic}`));
  expect(shares.map((figure) => [figure?.scope, figure?.n])).toEqual([
    ["everyone", 230],
    ["consenting", 184],
  ]);
});

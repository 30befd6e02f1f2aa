import { expect, test } from "vitest";
import { type BesideWhat, type FiguresBeside, findFiguresBeside } from "./beside.ts";
import { findMeasureBeside } from "./measure-words.ts";
import { toScoreBand } from "./score-band.ts";

const EDGES = { middleFrom: 230, strongFrom: 245 };

function toTexts(beside: FiguresBeside): readonly string[] {
  return beside.state === "group-not-told" ? [beside.text] : beside.statements.map(({ text }) => text);
}

function besideBand(what: Partial<BesideWhat>): FiguresBeside {
  const band = toScoreBand("middle", EDGES, "guide");
  return findFiguresBeside({ group: "non-us-img", season: 2028, band, score: null, ...what });
}

const findText = (beside: FiguresBeside, id: string) =>
  beside.state === "group-not-told" ? null : (beside.statements.find((said) => said.id === id)?.text ?? null);

test("beside a score of 235 in the middle band stand these sentences for a non-U.S. IMG", () => {
  expect(toTexts(besideBand({ score: 235 }))).toEqual([
    "In the 2026 Match, 184 non-U.S. IMGs ranked anesthesiology first and agreed to be counted in research. 76 of them matched in anesthesiology, 108 did not.",
    "The median Step 2 CK score was 255 for the 76 who matched and 247 for the 108 who did not. Median means: half scored higher, half lower.",
    "The guide's middle band runs from about 230 to 244. Published: at most 19 of the 76 who matched scored below 243, and at least 27 of the 108 who did not scored 238 or lower. The report does not count this band by itself.",
    "A score of 235 lies below the middle half (243 to 262) of the 76 who matched, and below the middle half (238 to 254) of the 108 who did not.",
    "Scores went from 212 to 274 for the 76 who matched, and from 219 to 280 for the 108 who did not.",
    "The report does not say who needed a visa, how Step 1 went or who had U.S. clinical experience, and it counts no letters, signals or interviews.",
  ]);
});

test("the chart holds the two spreads, and the credit names report, year, n and that NRMP does not endorse", () => {
  const beside = besideBand({});
  expect(beside).toMatchObject({
    state: "published",
    matchYear: 2026,
    chart: {
      title: "Step 2 CK of non-U.S. IMGs who ranked anesthesiology first, 2026 Match",
      matched: { n: 76, min: 212, q1: 243, median: 255, q3: 262, max: 274 },
      notMatched: { n: 108, min: 219, q1: 238, median: 247, q3: 254, max: 280 },
    },
    notPersonal: "These figures count other people. They are not your personal chance.",
    credit:
      "NRMP, Charting Outcomes, Non-U.S. IMGs, 2026. n = 184 who agreed to be counted in research. NRMP does not endorse this product.",
  });
});

test.each([
  [
    "strong",
    "The guide's strong band starts at about 245. Published: at least 38 of the 76 who matched scored 255 or higher, and at least 54 of the 108 who did not scored 247 or higher. The report does not count this band by itself.",
  ],
  [
    "lower",
    "The guide's lower band lies below about 230. Published: at most 19 of the 76 who matched scored below 243, and at most 27 of the 108 who did not scored below 238. The report does not count this band by itself.",
  ],
] as const)("the %s band has these counts beside it", (name, text) => {
  expect(findText(besideBand({ band: toScoreBand(name, EDGES, "guide") }), "band")).toBe(text);
});

test("an organization's own edges are called its own and get the counts of their own scores", () => {
  const band = toScoreBand("strong", { middleFrom: 240, strongFrom: 256 }, "organization");
  expect(findText(besideBand({ band }), "band")).toBe(
    "Your organization's strong band starts at 256. Published: at least 19 of the 76 who matched scored 262 or higher, and at most 27 of the 108 who did not scored above 254. The report does not count this band by itself.",
  );
});

test("without a band or a score nothing is said of either", () => {
  const beside = besideBand({ band: null });
  expect([findText(beside, "band"), findText(beside, "place")]).toEqual([null, null]);
  expect(toTexts(beside)).toHaveLength(4);
});

test.each([
  [211, "below all scores (212 to 274) of the 76 who matched, and below all scores (219 to 280)"],
  [250, "in the middle half (243 to 262) of the 76 who matched, and in the middle half (238 to 254)"],
  [281, "above all scores (212 to 274) of the 76 who matched, and above all scores (219 to 280)"],
])("a score of %d is placed among both sides", (score, place) => {
  const text = `A score of ${score} lies ${place} of the 108 who did not.`;
  expect(findText(besideBand({ score }), "place")).toBe(text);
});

test("a U.S. IMG reads what was not found, then the older figures of U.S. IMGs, disputed ones with every value", () => {
  const beside = besideBand({ group: "us-img", score: 235 });
  expect(toTexts(beside)).toEqual([
    "For U.S. IMGs we found no full set of published figures for anesthesiology, 2026 Match. The figures of other groups are not shown in their place.",
    "In the 2022 Match, the average Step 2 CK score of U.S. IMGs who matched in anesthesiology is disputed: one source says 240, another 243. Two copies give the values of the two IMG groups the other way round. How many people this counts was not found.",
    "In the 2013 Match, 95 of 160 U.S. IMGs who ranked anesthesiology first matched in it.",
    "In the 2013 Match, the average Step 2 CK score of U.S. IMGs who matched in anesthesiology was 239. The passing line of Step 2 CK was lower then. How many people this counts was not found.",
  ]);
  expect(beside).toMatchObject({
    statements: [{ sources: [] }, { sources: ["matcharesident-anes", "img-calculator"] }, {}, {}],
  });
});

test("before the group is told, the question is asked and no figure shown", () => {
  expect(besideBand({ group: null })).toEqual({
    state: "group-not-told",
    text: "NRMP counts U.S. IMGs and non-U.S. IMGs apart. Say whether you are a U.S. citizen, and the figures of your group appear here. Green-card holders count as non-U.S. IMGs.",
  });
});

test("whoever reads of others is told that the figures are nobody's chance, and not asked for the person's group", () => {
  const notPersonal = "These figures count other people. They are nobody's personal chance.";
  expect(besideBand({ reader: "staff" })).toMatchObject({ state: "published", notPersonal });
  expect(besideBand({ reader: "staff", group: "us-img" })).toMatchObject({
    state: "not-published",
    notPersonal,
  });
  expect(toTexts(besideBand({ reader: "staff", group: null }))).toEqual([
    "NRMP counts U.S. IMGs and non-U.S. IMGs apart. Once the file says whether this person is a U.S. citizen, the figures of their group appear here. Green-card holders count as non-U.S. IMGs.",
  ]);
});

test("beside advice on research stand the medians of the person's group, and none for a group without any", () => {
  expect(findMeasureBeside("researchExperiences", "non-us-img", 2028)).toMatchObject({
    text: "The median number of research experiences was 4 for the 76 non-U.S. IMGs who matched in anesthesiology in 2026, and 3 for the 108 who did not. Applicants report this themselves.",
    n: 184,
    year: 2026,
  });
  expect(findMeasureBeside("researchExperiences", "us-img", 2028)).toBeNull();
  expect(findMeasureBeside("researchExperiences", "non-us-img", 2026)).toBeNull();
});

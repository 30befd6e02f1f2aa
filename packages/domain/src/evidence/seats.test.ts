import { expect, test } from "vitest";
import { tellApplicationsPerApplicant } from "./applications.ts";
import { RANKED_LISTS, tellRankedList } from "./program-directors.ts";
import { compareClaims, toPeople } from "./published.ts";
import { findPositions, findTotalPositions, findUnfilledSeats, tellImgSeats } from "./seats.ts";
import { findStateCount, STATE_LISTS } from "./seats-by-state.ts";
import { listTrend, tellTrend } from "./trend.ts";

test.each([
  [
    "non-us-img",
    "How many of all non-U.S. IMGs who ranked anesthesiology first matched in it: 78 of 163 (47.9%) in 2013, 89 of 230 (38.7%) in 2026. We found no counts of the years between.",
  ],
  [
    "us-img",
    "How many of all U.S. IMGs who ranked anesthesiology first matched in it: 95 of 160 (59.4%) in 2013. We found no count of a later Match.",
  ],
] as const)("the trend of %s counts everyone and names its gaps", (group, text) => {
  expect(tellTrend(group).text).toBe(text);
});

test("the trend never takes the consenting sample", () => {
  expect(listTrend("non-us-img").map(({ of }) => of)).toEqual([163, 230]);
});

test("where two sources disagree on the seats of 2019, both are kept and neither is chosen", () => {
  expect(findPositions(2019, "categorical")).toEqual({
    state: "contested",
    claims: [
      { value: 1337, source: "nrmp-pr-2016-2020" },
      { value: 1322, source: "rpl-anes" },
    ],
  });
  expect(findTotalPositions(2019)).toMatchObject({
    state: "contested",
    claims: [{ value: 1862 }, { value: 1875 }],
  });
});

test.each([
  [2014, "categorical", { state: "published", value: 1049 }],
  [2017, "categorical", { state: "published", value: 1202 }],
  [2024, "advanced", { state: "published", value: 305 }],
  [2024, "physician-only", { state: "not-published" }],
  [2025, "categorical", { state: "not-published" }],
] as const)("the positions of %d, %s, are told once or said to be missing", (year, track, positions) => {
  expect(findPositions(year, track)).toEqual(positions);
});

test.each([
  [2014, { state: "published", value: 1662 }],
  [2026, { state: "published", value: 2290 }],
  [2025, { state: "not-published" }],
] as const)("all positions of %d are the sum, the printed total or missing", (year, positions) => {
  expect(findTotalPositions(year)).toEqual(positions);
});

test("the seats that IMGs took stand with all seats in the first, the leanest and the newest Match", () => {
  expect(tellImgSeats().text).toBe(
    "Categorical and advanced anesthesiology seats that IMGs took, both IMG groups together: 254 of 1,643 in 2017, 145 of 1,799 in 2021, 171 of 2,000 in 2024. We found no later count.",
  );
});

test("the seats that stayed empty stand with all seats", () => {
  expect(findUnfilledSeats()?.text).toBe("In the 2024 Match, 2 of 2,146 anesthesiology seats stayed empty.");
});

test("a state that a list does not name is not published, which is not zero", () => {
  const imgs = STATE_LISTS.find(({ slug }) => slug === "imgs-matched");
  const counts = ["MA", "TX", "MT", "toString"].map((state) => imgs && findStateCount(imgs, state));
  expect(counts).toEqual([
    { state: "published", value: 22 },
    { state: "withheld" },
    { state: "not-published" },
    { state: "not-published" },
  ]);
});

test.each([
  [0, "withheld"],
  [4, "withheld"],
  [5, "published"],
])("%d people are %s", (count, state) => {
  expect(toPeople(count).state).toBe(state);
});

test("two sources that agree make one value, two that do not make a dispute", () => {
  const first = { value: 7, source: "asa-2018" } as const;
  expect(compareClaims(first, { value: 7, source: "rpl-anes" })).toEqual({ state: "published", value: 7 });
  expect(compareClaims(first, { value: 8, source: "rpl-anes" }).state).toBe("contested");
});

test("a list of program directors keeps its order and says how many answered, or that nobody printed it", () => {
  const texts = RANKED_LISTS.map((list) => tellRankedList(list).text);
  expect(texts[0]).toBe(
    "Most often named for choosing whom to interview, program directors in anesthesiology, 2022: USMLE Step 1 score; MSPE / Dean's Letter; USMLE Step 2 CK score; Class ranking / quartile; Grades in required clerkships; Any failed attempt at USMLE. Only the top of the list was quoted, without the number of programs that answered. Step 1 still had a score then.",
  );
  expect(texts[2]).toBe(
    "Most named red flags, program directors in anesthesiology, 2020 (45 programs answered): failure of a licensing exam; failure of a medical school course; unexplained gaps in education; criminal history. An independent survey of anesthesiology program directors.",
  );
});

test("applications per applicant are said to count all specialties", () => {
  expect(tellApplicationsPerApplicant().text).toBe(
    "In the 2026 season, an applicant sent 81.8 applications on average, 36 in each specialty. This counts all specialties and all applicants; how many people that is was not found. We found no number for anesthesiology or for IMGs alone.",
  );
});

import { expect, test } from "vitest";
import applications from "./collected/applications.json" with { type: "json" };
import mainMatch from "./collected/main-match.json" with { type: "json" };
import outcomes from "./collected/outcomes.json" with { type: "json" };
import programDirectors from "./collected/program-directors.json" with { type: "json" };
import type { Published, Reading } from "./figure.ts";
import { LEFT_OUT } from "./left-out.ts";
import { MISSING_EDITIONS } from "./missing-editions.ts";
import { RANKED_LISTS } from "./program-directors.ts";
import { FEWEST_SHOWN } from "./published.ts";
import { findFigure } from "./registry.ts";
import { listImgSeats } from "./seats.ts";
import { STATES_WITHOUT_PROGRAM } from "./seats-by-state.ts";

const COLLECTED = {
  outcomes,
  "main-match": mainMatch,
  "program-directors": programDirectors,
  applications,
};

/** Where the collected files hold what is left out, by its id. */
const LEFT_OUT_AT: Readonly<Record<string, readonly RegExp[]>> = {
  degrees: [/^outcomes\/editions\/0\/degrees_pct\//],
  "unweighted-rate": [/^outcomes\/all_specialties_2026_non_us_img\/nrmp_headline_rate_pct$/],
  "visa-need": [/^outcomes\/all_img_match_rates\/0\/by_visa_need_pct\//],
  "img-class-of-seats": [/^main-match\/by_applicant_type\/\d\/\w+\/img_share_pct\//],
  "img-share-of-states": [/^main-match\/img_pgy1_by_state_2024\/img_share_pct\//],
  "img-share-2024": [/^main-match\/all_track_totals\/6\/img_share_pct$/],
  "matched-among-ranked": [/^main-match\/match_among_ranked_pct\/(us_md|do|img)$/],
  "interview-shares-2022": [/^program-directors\/nrmp_surveys\/0\/pct_citing_factor_interview\//],
  "survey-2018": [/^program-directors\/nrmp_surveys\/1\/.*(pct|mean_importance)$/],
  "interview-by-signal": [/^program-directors\/other_surveys\/1\/interview_rate_by_signal_pct\//],
  "odds-2012": [/^program-directors\/other_surveys\/3\/odds_ratio/],
  "applicants-per-position": [/^main-match\/all_track_totals\/8\/applicants_per_position\/value$/],
};

/** Years and editions name a figure and are none; sums and bounds are derived anew by tests of their own. */
const NO_FIGURES = [
  /\/(year|match_year|survey_year|edition|season|specialties)$/,
  /^[\w-]+\/sources\//,
  /^outcomes\/derived_2026_non_us_img\//,
  /^main-match\/by_applicant_type\/\d\/img_total_c_plus_a\/value$/,
];

type Field = "count" | "part" | "rest" | "of" | "pct" | "value" | `claim-${0 | 1}` | "stat";
type Home = readonly [id: string, field: Field, stat?: string];
type Rule = readonly [pointer: RegExp, home: (...found: string[]) => Home];

const OUTCOME_EDITIONS = [
  "2026-non-us-img",
  "2024-non-us-img",
  "2022-us-img",
  "2022-non-us-img",
  "2018",
  "2013-us-img",
  "2013-non-us-img",
];
const outcome = (index: string, topic: string) => `outcomes-${OUTCOME_EDITIONS[Number(index)]}-${topic}`;
const slug = (key: string) =>
  key
    .replace("step2_ck", "step2ck")
    .replace("abstracts_presentations_publications", "scholarly-works")
    .replaceAll("_", "-");
const COUNTED: Readonly<Record<string, Field>> = {
  matched: "part",
  not_matched: "rest",
  total: "of",
  active: "of",
  pct: "pct",
};
const counted = (key: string): Field => COUNTED[key] ?? "count";

const OUTCOME_RULES: readonly Rule[] = [
  [/editions\/0\/counts_consented\/(\w+)/, (key) => [outcome("0", "consenting"), counted(key)]],
  [/editions\/0\/match_rate_consented\/value_pct/, () => [outcome("0", "consenting"), "pct"]],
  [/editions\/4\/counts_all\/matched/, () => ["seats-2018-all-tracks-img-rounded", "count"]],
  [/editions\/(\d)\/counts_all\/(\w+)/, (at, key) => [outcome(at, "match-rate"), counted(key)]],
  [/editions\/(\d)\/match_rate\/value_pct/, (at) => [outcome(at, "match-rate"), "pct"]],
  [
    /editions\/0\/measures\/(\w+)\/(\w+)\/(\w+)/,
    (key, side, stat) => [outcome("0", `${slug(key)}-${slug(side)}`), "stat", stat],
  ],
  [
    /editions\/([23])\/means\/step2_ck\/(matched|other_value)/,
    (at, key) => [outcome(at, "step2ck-mean-matched"), key === "matched" ? "claim-0" : "claim-1"],
  ],
  [
    /editions\/(\d)\/means\/(\w+)\/(\w+)/,
    (at, key, side) => [outcome(at, `${slug(key)}-mean-${slug(side)}`), "value"],
  ],
  [/editions\/0\/positions_offered/, () => ["seats-2026-all-tracks-positions-co-2026", "count"]],
  [/editions\/[56]\/positions_offered/, () => ["seats-2013-all-tracks-positions-co-2014", "count"]],
  [/editions\/0\/all_applicants_preferring/, () => ["seats-2026-first-choices", "claim-0"]],
  [/editions\/[56]\/all_applicants_preferring/, () => ["seats-2013-first-choices", "count"]],
  [
    /editions\/1\/comparison_other_applicants\/(us_\w+_senior)_step2_ck_matched/,
    (group) => [`step2ck-mean-2024-${slug(group)}s-anesthesiology`, "value"],
  ],
  [
    /editions\/1\/all_specialties\/step2_ck_matched_mean\/(\w+)/,
    (group) => [
      `step2ck-mean-2024-${slug(group)}${group.endsWith("senior") ? "s" : ""}-all-specialties`,
      "value",
    ],
  ],
  [
    /all_specialties_2026_non_us_img\/(matched|not_matched|total)/,
    (key) => ["specialties-2026-non-us-img-all", counted(key)],
  ],
  [
    /all_specialties_2026_non_us_img\/weighted_match_rate_pct/,
    () => ["specialties-2026-non-us-img-all", "pct"],
  ],
  [
    /all_specialties_2026_non_us_img\/medians\/(\w+)\/(\w+)/,
    (key, side) => [`specialties-2026-non-us-img-all-${slug(key)}-${slug(side)}`, "value"],
  ],
  [
    /peer_specialties_2026_non_us_img\/([^/]+)\/([01])/,
    (name, at) => [
      `specialties-2026-non-us-img-${name.toLowerCase().replace(" ", "-")}`,
      at === "0" ? "part" : "of",
    ],
  ],
  [
    /all_img_match_rates\/([01])\/(us_img|non_us_img)\/(matched|active|pct)/,
    (at, group, key) => [`any-specialty-${2026 - Number(at)}-${slug(group)}`, counted(key)],
  ],
];

const TRACKS: Readonly<Record<string, string>> = {
  categorical_pgy1: "categorical",
  advanced_pgy2: "advanced",
  physician_r: "physician-only",
};
const CODED = ["2014", "2015", "2016", "2017", "2018", "2019", "2020"];
const TAKEN = ["2017", "2018", "2019", "2020", "2021", "2022", "2023", "2024"];
const totals = mainMatch.all_track_totals;
const TOTAL_TOPICS: Readonly<Record<string, string>> = {
  positions: "positions",
  candidates_ranking: "candidates",
  unfilled: "unfilled",
  unfilled_sum_of_states: "unfilled",
  matched: "filled",
  filled_sum_of_states: "filled",
};
const STATES: Readonly<Record<string, string>> = {
  pgy1_positions: "pgy1-positions",
  total_positions_all_tracks: "positions",
};

const SEAT_RULES: readonly Rule[] = [
  [/by_track\/(\d)\/institutions/, (at) => [`seats-${CODED[Number(at)]}-institutions`, "count"]],
  [
    /by_track\/(\d)\/total\/(positions|filled)/,
    (at, key) => [
      `seats-${CODED[Number(at)]}-all-tracks-fill-nrmp-pr-${Number(at) < 2 ? "2014-2018" : "2016-2020"}`,
      key === "positions" ? "of" : "part",
    ],
  ],
  [
    /by_track\/(\d)\/(\w+)\/tracks/,
    (at, track) => [`seats-${CODED[Number(at)]}-${TRACKS[track]}-codes`, "count"],
  ],
  [
    /by_track\/(\d)\/(\w+)\/positions/,
    (at, track) => [`seats-${CODED[Number(at)]}-${TRACKS[track]}-positions`, "claim-0"],
  ],
  [
    /by_track\/(\d)\/(\w+)\/(filled|unfilled)/,
    (at, track, key) => [
      `seats-${CODED[Number(at)]}-${TRACKS[track]}-filled`,
      key === "filled" ? "part" : "rest",
    ],
  ],
  [
    /by_applicant_type\/(\d)\/(\w+)\/positions/,
    (at, track) => [`seats-${TAKEN[Number(at)]}-${TRACKS[track]}-positions`, "claim-1"],
  ],
  [
    /by_applicant_type\/(\d)\/(\w+)\/filled_pct/,
    (at, track) => [`seats-${TAKEN[Number(at)]}-${TRACKS[track]}-fill-rpl-anes`, "pct"],
  ],
  [
    /by_applicant_type\/(\d)\/(\w+)\/(md|do|img)/,
    (at, track, taker) => [`seats-${TAKEN[Number(at)]}-${TRACKS[track]}-${taker}`, "count"],
  ],
  [/all_track_totals\/\d\/filled_by_state\/(\w\w)/, (state) => [`seats-2025-filled-${low(state)}`, "count"]],
  [/all_track_totals\/5\/non_us_school_matched/, () => ["seats-2022-all-tracks-img", "part"]],
  [/all_track_totals\/8\/first_choice_applicants/, () => ["seats-2026-first-choices", "claim-0"]],
  [
    /all_track_totals\/8\/first_or_only_choice_applicants\/value/,
    () => ["seats-2026-first-choices", "claim-1"],
  ],
  [/all_track_totals\/8\/non_us_img_matched_preferred\/value/, () => [outcome("0", "match-rate"), "part"]],
  [/all_track_totals\/(\d)\/filled_pct/, (at) => [total(at, "fill"), "pct"]],
  [/all_track_totals\/(\d)\/(\w+)/, (at, key) => [total(at, TOTAL_TOPICS[key] ?? key), "count"]],
  [
    /2026_pgy1_by_state\/(\w+)\/(\w\w)/,
    (list, state) => [`seats-2026-${STATES[list]}-${low(state)}`, "count"],
  ],
  [
    /img_pgy1_by_state_2024\/img_matched\/(\w\w)/,
    (state) => [`seats-2024-imgs-matched-${low(state)}`, "count"],
  ],
  [/programs_count\/pgy1_programs/, () => ["seats-2024-categorical-programs", "count"]],
  [/programs_count\/pgy2_programs/, () => ["seats-2024-advanced-programs", "count"]],
];

function low(state: string): string {
  return state.toLowerCase();
}

function total(at: string, topic: string): string {
  const found = totals[Number(at)];
  return `seats-${found?.year}-all-tracks-${topic}-${found?.source}`;
}

const CUREUS: Readonly<Record<string, string>> = {
  "moderately_or_very_important_pct/step1_score": "step1-score",
  "moderately_or_very_important_pct/step2_score": "step2-score",
  own_school_advantage_pct: "own-school",
  disagree_with_pass_fail_step1_pct: "pass-fail",
};
const ANSWERED_2020 = "program-directors-2020-answered-cureus-2020";
const ANSWERED_2024 = "program-directors-2024-answered-signal-survey-2024";

const SURVEY_RULES: readonly Rule[] = [
  [
    /nrmp_surveys\/0\/top_rated_importance_1_to_5\/(\d)\/mean/,
    (at) => [`program-directors-2022-importance-${Number(at) + 1}`, "value"],
  ],
  [/other_surveys\/0\/responded/, () => [ANSWERED_2020, "part"]],
  [/other_surveys\/0\/invited/, () => [ANSWERED_2020, "of"]],
  [/other_surveys\/0\/response_rate_pct/, () => [ANSWERED_2020, "pct"]],
  [/other_surveys\/0\/(.*_pct.*)/, (key) => [`program-directors-2020-${CUREUS[key]}-cureus-2020`, "pct"]],
  [/other_surveys\/1\/programs_invited/, () => [ANSWERED_2024, "of"]],
  [/other_surveys\/1\/response_rate_pct/, () => [ANSWERED_2024, "pct"]],
  [
    /other_surveys\/1\/median_applications_received\/(\w+)/,
    (size) => [`applications-2024-received-${size}`, "value"],
  ],
  [
    /other_surveys\/1\/gold_signals_received\/(\w+)/,
    (size) => [`applications-2024-gold-signals-${size}`, "claim-0"],
  ],
  [
    /other_surveys\/2\/interviewed_per_position/,
    () => ["program-directors-2012-interviewed-per-position", "value"],
  ],
  [
    /application_volume\/0\/mean_applications_per_applicant/,
    () => ["applications-2026-per-applicant", "value"],
  ],
  [/application_volume\/0\/mean_per_specialty/, () => ["applications-2026-per-specialty", "value"]],
  [/application_volume\/1\/applicants/, () => ["applications-2026-img-applicants", "count"]],
  [/application_volume\/1\/previous_season/, () => ["applications-2025-img-applicants", "count"]],
];

const RULES = [...OUTCOME_RULES, ...SEAT_RULES, ...SURVEY_RULES];

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** Every number within a value, by its pointer from a prefix. */
function listNumbers(value: unknown, prefix: string): readonly (readonly [pointer: string, number])[] {
  if (typeof value === "number") return [[prefix, value]];
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => listNumbers(inner, `${prefix}/${key}`));
}

function findHome(pointer: string): Home | null {
  for (const [pattern, home] of RULES) {
    const found = new RegExp(`/${pattern.source}$`).exec(pointer);
    if (found) return home(...found.slice(1));
  }
  return null;
}

function readField(reading: Reading, field: Field, stat: string | undefined): unknown {
  const fields = new Map<string, unknown>(Object.entries(reading));
  if (field === "stat") return fields.get(stat ?? "");
  if (field === "rest") return reading.kind === "share" ? reading.of - (reading.part ?? Number.NaN) : null;
  return fields.get(field) ?? fields.get("value") ?? fields.get("count");
}

function readShown(reading: Published<Reading>, [, field, stat]: Home): unknown {
  if (reading.state === "published") return readField(reading.value, field, stat);
  if (reading.state !== "contested") return reading.state;
  const claim = reading.claims[field === "claim-1" ? 1 : 0];
  return readField(claim.value, field, stat);
}

const numbers = Object.entries(COLLECTED).flatMap(([file, json]) => listNumbers(json, file));
const isLeftOut = (pointer: string) =>
  Object.values(LEFT_OUT_AT).some((patterns) => patterns.some((pattern) => pattern.test(pointer)));
const isNoFigure = (pointer: string) => NO_FIGURES.some((pattern) => pattern.test(pointer));
const figures = numbers.filter(([pointer]) => !isLeftOut(pointer) && !isNoFigure(pointer));

test("the collected files hold the numbers that these tests walk", () => {
  expect(figures.length).toBeGreaterThan(400);
});

/** What the registry says otherwise than the collected number; null where they agree. */
function findMismatch([pointer, collected]: (typeof figures)[number]): string | null {
  const home = findHome(pointer);
  const figure = home && findFigure(home[0]);
  if (!home || !figure) return `${pointer} has no figure ${home?.[0]}`;
  const isCellOfPeople = pointer.startsWith("main-match/img_pgy1_by_state_2024");
  const expected = isCellOfPeople && collected < FEWEST_SHOWN ? "withheld" : collected;
  const shown = readShown(figure.reading, home);
  return shown === expected ? null : `${pointer}: ${expected} stands as ${shown} in ${home[0]}`;
}

test.each(Object.keys(COLLECTED))(
  "every number collected in %s stands in the registry as it was collected",
  (file) => {
    const ofFile = figures.filter(([pointer]) => pointer.startsWith(`${file}/`));
    expect(ofFile.length).toBeGreaterThan(3);
    expect(ofFile.map(findMismatch).filter((mismatch) => mismatch !== null)).toEqual([]);
  },
);

/** One document under two keys: a volume and the page or copy that it was read from. */
const SAME_DOCUMENT: Readonly<Record<string, string>> = {
  "co-2026": "explorer-2026",
  "co-2014": "co-2014-shug",
};
const toOneKey = (key: string) => SAME_DOCUMENT[key] ?? key;

/** The source that the collected files give a number: its own block's, or that of the nearest block around it. */
function findCollectedSource(pointer: string): string | null {
  let source: string | null = null;
  let block: unknown = COLLECTED;
  for (const step of pointer.split("/")) {
    if (!isRecord(block)) return source;
    block = block[step];
    const own = isRecord(block) ? block.source : null;
    if (typeof own === "string") source = own;
  }
  return source;
}

test("every number names the source that it was collected with", () => {
  const wrong = figures.filter(([pointer]) => {
    const home = findHome(pointer);
    const figure = home && findFigure(home[0]);
    if (!figure) return true;
    const { reading, origin } = figure;
    // Where a copied table agrees with NRMP's own list, the list alone is named.
    const isSecondWitness = /by_applicant_type\/\d\/\w+\/positions$/.test(pointer);
    if (isSecondWitness && reading.state === "published") return false;
    const claimed = reading.state === "contested" ? reading.claims.map(({ source }) => source) : [];
    const named = [origin.source, ...claimed].map(toOneKey);
    return !named.includes(toOneKey(findCollectedSource(pointer) ?? "none"));
  });
  expect(wrong).toEqual([]);
});

test.each(LEFT_OUT.map(({ id }) => id))("%s is left out, and was really collected", (id) => {
  const patterns = LEFT_OUT_AT[id] ?? [];
  const found = numbers.filter(([pointer]) => patterns.some((pattern) => pattern.test(pointer)));
  expect(found.length).toBeGreaterThan(0);
});

test("nothing is left out without a reason that readers can see", () => {
  expect(Object.keys(LEFT_OUT_AT)).toEqual(LEFT_OUT.map(({ id }) => id));
});

test("the lists of program directors keep the order in which they were collected", () => {
  const [survey] = programDirectors.nrmp_surveys;
  const [cureus] = programDirectors.other_surveys;
  expect(RANKED_LISTS.map(({ items }) => items)).toEqual([
    survey?.pct_citing_factor_interview.map(({ factor }) => factor),
    survey?.top_rated_importance_1_to_5?.map(({ factor }) => factor),
    cureus?.most_named_red_flags,
    cureus?.three_most_ranked_factors,
  ]);
});

test("every edition that was not recovered is named as missing", () => {
  const missing = new Set(MISSING_EDITIONS.map(({ edition }) => edition));
  const collected = outcomes.editions_not_recovered.map(({ edition }) => edition);
  expect([...missing].toSorted()).toEqual(collected.toSorted());
  expect(MISSING_EDITIONS.every(({ why }) => why.endsWith("."))).toBe(true);
});

test("the states without a program are those that were collected", () => {
  expect(STATES_WITHOUT_PROGRAM).toEqual(mainMatch["2026_pgy1_by_state"].states_without_a_program);
});

test("the seats that IMGs took add up to the collected sums", () => {
  const sums = mainMatch.by_applicant_type.map(({ year, img_total_c_plus_a }) => [
    year,
    img_total_c_plus_a.value,
  ]);
  expect(listImgSeats().map(({ year, imgs }) => [year, imgs])).toEqual(sums);
});

test("every number of the collected files was read in a copy of its source", () => {
  expect(JSON.stringify(COLLECTED)).not.toContain('"verified":false');
});

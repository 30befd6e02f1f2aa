import { expect, test } from "vitest";
import { REFERENCE_ALMANAC } from "../parameters/reference-almanac.ts";
import { getSeason } from "../parameters/seasons.ts";
import { findAlmanac } from "./almanac-read.ts";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

function isObject(json: Json): json is { readonly [key: string]: Json } {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

function travel(value: unknown): Json {
  return JSON.parse(JSON.stringify(value));
}

const ARRIVED = travel(REFERENCE_ALMANAC);

/** Each way to spoil one place of a value: something else in its place, a key too few, and a key too many. */
function* spoil(json: Json): Generator<Json> {
  yield { somethingElse: true };
  if (Array.isArray(json)) {
    for (const [place, entry] of json.entries()) for (const bad of spoil(entry)) yield json.with(place, bad);
  } else if (isObject(json)) {
    yield { ...json, oneMore: null };
    for (const [key, value] of Object.entries(json)) {
      const { [key]: _left, ...rest } = json;
      yield rest;
      for (const bad of spoil(value)) yield { ...json, [key]: bad };
    }
  }
}

test("an almanac that has travelled is the same", () => {
  expect(findAlmanac(ARRIVED)).toEqual(REFERENCE_ALMANAC);
});

test("an almanac that is spoilt at any one place is none", () => {
  const spoilt = [...spoil(ARRIVED)];
  expect(spoilt.length).toBeGreaterThan(300);
  for (const bad of spoilt) expect(findAlmanac(bad), JSON.stringify(bad)).toBeNull();
});

test.each<[string, unknown]>([
  ["nothing", null],
  ["a text", "<html>"],
  ["a list", []],
  ["part of one", { seasons: [] }],
  ["a season", getSeason(2027)],
  [
    "one with a day that there is not",
    {
      ...REFERENCE_ALMANAC,
      seasons: REFERENCE_ALMANAC.seasons.map((season) => ({ ...season, matchDayOn: "2027-02-30" })),
    },
  ],
  [
    "one with a part of a dollar",
    {
      ...REFERENCE_ALMANAC,
      erasFees: [
        { season: 2027, tiers: [{ from: 1, to: null, usd: 11.5, per: "range" }], source: "", note: null },
      ],
    },
  ],
  [
    "one with an event that there is not",
    {
      ...REFERENCE_ALMANAC,
      seasons: REFERENCE_ALMANAC.seasons.map((season) => ({
        ...season,
        events: season.events.map((event) => ({ ...event, id: "toString" })),
      })),
    },
  ],
  [
    "one longer than any",
    {
      ...REFERENCE_ALMANAC,
      seasons: Array.from({ length: 1001 }, () => getSeason(2027)),
    },
  ],
])("%s is no almanac", (_name, value) => {
  expect(findAlmanac(travel(value))).toBeNull();
});

import { expect, test } from "vitest";
import { toCalendarDate } from "../kernel/calendar-date.ts";
import type { Claim } from "./fact.ts";
import { claimFreshness, factFreshness } from "./freshness.ts";

const today = toCalendarDate("2026-11-22");
const claim: Claim = {
  source: "anesthesiahub",
  kind: "aggregator",
  link: null,
  year: null,
  retrievedOn: today,
  verifiedOn: null,
  verifiedBy: null,
  validFrom: null,
  validTo: null,
  note: null,
};

test.each<[string, Partial<Claim>, string]>([
  ["a document without a year is ageing, however lately it was read", {}, "ageing"],
  ["a document of three years ago is still ageing", { year: 2023 }, "ageing"],
  ["a document of four years ago is stale", { year: 2022 }, "stale"],
  [
    "what a curator confirmed a year ago is verified",
    { verifiedOn: toCalendarDate("2025-11-22") },
    "verified",
  ],
  ["a day later it is ageing again", { verifiedOn: toCalendarDate("2025-11-21") }, "ageing"],
  ["an old confirmation ages like a document", { verifiedOn: toCalendarDate("2022-03-01") }, "stale"],
  ["what rests on no document is not known to anybody", { kind: "general-knowledge", year: 2026 }, "unknown"],
  [
    "general knowledge that a curator confirmed is verified",
    { kind: "general-knowledge", verifiedOn: today },
    "verified",
  ],
])("%s", (_, given, freshness) => {
  expect(claimFreshness({ ...claim, ...given }, today)).toBe(freshness);
});

test("sources that disagree are disputed, whatever their age", () => {
  const claims = [
    { value: 225, claim: { ...claim, verifiedOn: today } },
    { value: 200, claim },
  ];
  expect(factFreshness({ state: "disputed", claims }, today)).toBe("disputed");
});

test("a program that does not disclose was read like one that does", () => {
  expect(factFreshness({ state: "not-disclosed", claim: { ...claim, year: 2020 } }, today)).toBe("stale");
});

test("a field that nobody checked is unknown", () => {
  expect(factFreshness({ state: "not-checked" }, today)).toBe("unknown");
});

import { isUnverified } from "@induction/domain/program/fact";
import { findDocument } from "@induction/domain/sources/documents";
import { expect, test } from "vitest";
import { RETRIEVED_ON } from "./claims.ts";
import { readReferencePrograms } from "./read-programs.ts";
import { listClaimed, listClaims, listFacts } from "./testing/program-facts.ts";
import { listRawRows } from "./testing/raw-rows.ts";

const programs = readReferencePrograms();
const rawRows = listRawRows();
const allClaims = listClaims(programs);

test("every claim names its source, its kind and the day it was read, and nobody has verified it yet", () => {
  expect(allClaims.length).toBeGreaterThan(1000);
  for (const claim of allClaims) {
    expect(findDocument(claim.source)).not.toBeNull();
    expect(claim.retrievedOn).toBe(RETRIEVED_ON);
    expect([claim.verifiedOn, claim.verifiedBy, claim.validFrom, claim.validTo]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  }
});

test("every link opens in a browser and nothing else", () => {
  const links = allClaims.flatMap((claim) => claim.link ?? []);
  expect(links.length).toBeGreaterThan(1000);
  for (const link of links) expect(["http:", "https:"]).toContain(new URL(link).protocol);
});

test("general knowledge is marked as unverified and has no link", () => {
  const settings = programs.flatMap(({ facts }) =>
    facts.setting.state === "known" ? [facts.setting.claim] : [],
  );
  expect(settings.filter(isUnverified).length).toBe(98);
  for (const claim of allClaims) {
    expect(isUnverified(claim)).toBe(claim.source === "general-knowledge");
    if (isUnverified(claim)) expect(claim.link).toBeNull();
  }
});

test("a city from general knowledge is marked, in the eleven rows that say so", () => {
  const cities = programs.filter(
    ({ facts }) => facts.city.state === "known" && isUnverified(facts.city.claim),
  );
  expect(cities.map(({ facts }) => (facts.city.state === "known" ? facts.city.value : null))).toEqual([
    ...["Phoenix", "Colton", "Riverside", "Roseville", "San Diego", "Stockton", "Thousand Oaks", "Englewood"],
    ...["Pontiac", "Sayre", "West Reading"],
  ]);
});

test("visa facts rest on the kind of page that the list names", () => {
  const kinds = new Map<string, number>();
  for (const [index, program] of programs.entries()) {
    if (rawRows[index]?.visa_source_type === "") continue;
    const fact = [program.facts.visaJ1, program.facts.visaH1b].find((visa) => visa.state !== "not-checked");
    const kind = fact === undefined ? "none" : (listClaimed(fact)[0]?.claim.kind ?? "none");
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  expect(Object.fromEntries(kinds)).toEqual({
    "institution-policy": 50,
    "program-site": 23,
    aggregator: 5,
    "copied-page": 1,
  });
});

test("a dispute within one field keeps both claims and takes no side", () => {
  const disputed = programs.flatMap((program) =>
    listFacts(program).flatMap(([field, fact]) =>
      fact.state === "disputed" && field !== "positions"
        ? [[program.id, field, fact.claims.map(({ value }) => value)] as const]
        : [],
    ),
  );
  expect(disputed).toEqual([
    [
      "henry-ford-health-henry-ford-hospital-mi",
      "classSize",
      [
        { seats: 12, year: null },
        { seats: 14, year: null },
      ],
    ],
    ["wayne-state-university-school-of-medicine-mi", "city", ["Detroit", "Pontiac"]],
    [
      "mayo-clinic-college-of-medicine-and-science-rochester-mn",
      "visaH1b",
      [{ answer: "yes" }, expect.objectContaining({ answer: "conditional" })],
    ],
    [
      "icahn-school-of-medicine-at-mount-sinai-mount-sinai-hospital-ny",
      "classSize",
      [
        { seats: 26, year: null },
        { seats: 24, year: null },
        { seats: 30, year: null },
      ],
    ],
    ["university-of-texas-southwestern-medical-center-tx", "visaJ1", [{ answer: "no" }, { answer: "yes" }]],
  ]);
});

test("a no rests on a cell that says false, never on an empty one", () => {
  for (const [index, program] of programs.entries()) {
    for (const [column, field] of [
      ["visa_j1", "visaJ1"],
      ["visa_h1b", "visaH1b"],
    ] as const) {
      const cell = rawRows[index]?.[column];
      const fact = program.facts[field];
      const answers = listClaimed(fact).map(({ value }) => value.answer);
      expect(answers.includes("no")).toBe(cell === "false");
    }
  }
});

test("what a sister department says of itself fills no visa field", () => {
  for (const program of programs) {
    if (!program.notes?.startsWith("Sister program")) continue;
    if (rawRows.find((row) => row.name === program.name)?.visa_source_type !== "") continue;
    expect([program.facts.visaJ1.state, program.facts.visaH1b.state]).toEqual(["not-checked", "not-checked"]);
  }
});

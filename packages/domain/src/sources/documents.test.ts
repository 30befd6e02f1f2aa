import { expect, test } from "vitest";
import { CALENDAR_DOCUMENTS } from "./calendar-documents.ts";
import { DOCUMENTS, findDocument, getDocument } from "./documents.ts";
import { MATCH_DOCUMENTS } from "./match-documents.ts";
import { OUTCOME_DOCUMENTS } from "./outcome-documents.ts";
import { PROGRAM_LIST_DOCUMENTS } from "./program-list-documents.ts";
import type { SourceDocument } from "./source-document.ts";
import { SURVEY_DOCUMENTS } from "./survey-documents.ts";
import { VISA_DOCUMENTS } from "./visa-documents.ts";

const documents: readonly (readonly [string, SourceDocument])[] = Object.entries(DOCUMENTS);

test("every document stands in one list only, so no list can hide another's entry", () => {
  const keys = [
    CALENDAR_DOCUMENTS,
    OUTCOME_DOCUMENTS,
    MATCH_DOCUMENTS,
    SURVEY_DOCUMENTS,
    VISA_DOCUMENTS,
    PROGRAM_LIST_DOCUMENTS,
  ].flatMap((list) => Object.keys(list));
  expect(keys.length).toBe(new Set(keys).size);
  expect(documents.length).toBe(keys.length + 2);
});

test.each(documents)(
  "%s has a title, a sensible year and an address that opens in a browser",
  (key, document) => {
    expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(document.title.trim()).toBe(document.title);
    expect(document.title.length).toBeGreaterThan(3);
    if (document.year !== null) expect([document.year >= 1990, document.year <= 2027]).toEqual([true, true]);
    if (document.url !== null) expect(["http:", "https:"]).toContain(new URL(document.url).protocol);
  },
);

test("general knowledge has neither publisher nor address", () => {
  const { publisher, url } = getDocument("general-knowledge");
  expect([publisher, url]).toEqual([null, null]);
});

test("a stored key finds its document, any other text finds none", () => {
  expect(findDocument("aamc-fees-2026")?.publisher).toBe("AAMC");
  expect(findDocument("no-such-document")).toBeNull();
  expect(findDocument("toString")).toBeNull();
});

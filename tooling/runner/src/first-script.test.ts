import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { measureFirstScript } from "./first-script.ts";

const dist = mkdtempSync(join(tmpdir(), "induction-dist-"));
afterEach(() => rmSync(dist, { recursive: true, force: true }));

const scripts = {
  "index-1.js": 'import{a}from"./common-1.js";a(()=>import("./portal-_1234567.js"));',
  "common-1.js": "export const a = (load) => load();",
  "portal-_1234567.js": 'import{a}from"./common-1.js";a(()=>import("./home-page-1-345678.js"));',
  "home-page-1-345678.js": 'import"./rows-1.js";import{a}from"./common-1.js";a(()=>import("./later-1.js"));',
  "home-page-skeleton-12345678.js": "export const other = 1;",
  "rows-1.js": "export {};",
  "later-1.js": "export const later = 1;",
};

test("a first page weighs what the document, the app and the page import, each file once, and nothing that comes later", () => {
  mkdirSync(join(dist, "assets"), { recursive: true });
  writeFileSync(
    join(dist, "index.html"),
    '<script type="module" crossorigin src="/assets/index-1.js"></script>',
  );
  for (const [name, code] of Object.entries(scripts)) writeFileSync(join(dist, "assets", name), code);
  const { "later-1.js": _, "home-page-skeleton-12345678.js": __, ...first } = scripts;
  const expected = Object.values(first).reduce((total, code) => total + gzipSync(code).length, 0);
  expect(measureFirstScript(dist, ["portal-", "home-page-"])).toBe(expected);
  expect(() => measureFirstScript(dist, ["caseload-"])).toThrow("without caseload-");
});

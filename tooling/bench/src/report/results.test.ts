import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { keepResult, toResultsText } from "./results.ts";

test("a group stands on one line where it fits, and on several where it does not", () => {
  const wide = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`aRatherLongName${index}`, 1]));
  const text = toResultsText([{ at: "now", page: { rate: 0.5, p50: 2 }, wide }]);
  const lines = text.split("\n");
  expect(lines.slice(0, 5)).toEqual([
    "[",
    "  {",
    '    "at": "now",',
    '    "page": { "rate": 0.5, "p50": 2 },',
    '    "wide": {',
  ]);
  expect(lines[5]).toBe('      "aRatherLongName0": 1,');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(110);
});

test("each measurement is added behind those before, which stay as they were", () => {
  const directory = mkdtempSync(join(tmpdir(), "induction-results-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const path = join(directory, "results.json");
  const first = { at: "first", page: { rate: 0.1 } };
  const second = { at: "second", page: { rate: 0.2, p50: 1.5 } };
  keepResult(path, first);
  keepResult(path, second);
  expect(JSON.parse(readFileSync(path, "utf8"))).toEqual([first, second]);
});

test("a file that holds something else is not overwritten", () => {
  const directory = mkdtempSync(join(tmpdir(), "induction-results-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const path = join(directory, "results.json");
  writeFileSync(path, '{ "not": "a list" }');
  expect(() => keepResult(path, { at: "now" })).toThrow();
  expect(readFileSync(path, "utf8")).toBe('{ "not": "a list" }');
});

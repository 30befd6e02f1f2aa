import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { migrations } from "../migrations/index.ts";
import { freezeMigrations } from "./freeze-migrations.ts";
import {
  calculateChecksums,
  findMigrationProblems,
  migrationsFolder,
  readFrozenChecksums,
} from "./migration-checksums.ts";

test("no migration has changed since it was frozen, and every one is frozen", () => {
  const { changed, removed, notFrozen, outOfOrder } = findMigrationProblems(
    readFrozenChecksums(migrationsFolder),
    calculateChecksums(migrationsFolder),
  );
  const advice =
    "Databases already have it: put the file back and write a new migration. (If none outside this checkout has it, take its line out of checksums.json and freeze again.)";
  expect(changed, advice).toEqual([]);
  expect(removed, advice).toEqual([]);
  expect(notFrozen, "Run `pnpm --filter @induction/db freeze` and commit checksums.json.").toEqual([]);
  expect(outOfOrder, "A new migration must sort after every frozen one.").toEqual([]);
});

test("the list holds every migration file, in the order of the names", () => {
  expect(Object.keys(migrations)).toEqual(Object.keys(calculateChecksums(migrationsFolder)));
});

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "induction-migrations-"));
  write("checksums.json", "{}");
  write("index.ts", "");
  write("20260101t0900-one.ts", "one");
});

afterEach(() => rmSync(folder, { recursive: true }));

test("freezing records new migrations once", () => {
  expect(freezeMigrations(folder)).toEqual(["20260101t0900-one"]);
  write("20260102t0900-two.ts", "two");
  expect(freezeMigrations(folder)).toEqual(["20260102t0900-two"]);
  expect(freezeMigrations(folder)).toEqual([]);
  expect(readFrozenChecksums(folder)).toEqual(calculateChecksums(folder));
});

const spoilers: readonly [sentence: string, spoil: () => void, refusal: string][] = [
  ["changed", () => write("20260101t0900-one.ts", "one!"), "Databases already have 20260101t0900-one"],
  ["removed", () => rmSync(join(folder, "20260101t0900-one.ts")), "Databases already have 20260101t0900-one"],
  ["preceded by a new one", () => write("20251231t0900-zero.ts", "0"), "Name 20251231t0900-zero so that"],
];
test.each(spoilers)(
  "a frozen migration that was %s is refused, and nothing is recorded",
  (_, spoil, refusal) => {
    freezeMigrations(folder);
    const before = readFileSync(join(folder, "checksums.json"), "utf8");
    spoil();
    expect(() => freezeMigrations(folder)).toThrow(refusal);
    expect(readFileSync(join(folder, "checksums.json"), "utf8")).toBe(before);
  },
);

function write(file: string, text: string): void {
  writeFileSync(join(folder, file), text);
}

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ensureDataDir, resolveDataDir } from "./data-dir.ts";

let folder: string;
let dataDir: string;

beforeEach(() => {
  folder = resolveDataDir(mkdtempSync(join(tmpdir(), "induction-data-")));
  dataDir = join(folder, "data");
});

afterEach(() => rmSync(folder, { recursive: true }));

test("a folder that is absent is built, whole, and for its owner only", async () => {
  await ensureDataDir(dataDir, build);
  expect(readdirSync(folder)).toEqual(["data"]);
  expect(readdirSync(dataDir)).toEqual(["PG_VERSION", "base"]);
  expect(statSync(dataDir).mode & 0o777).toBe(0o700);
});

test("an empty folder is built", async () => {
  mkdirSync(dataDir);
  await ensureDataDir(dataDir, build);
  expect(readdirSync(dataDir)).toEqual(["PG_VERSION", "base"]);
});

test("while it is being built, the folder is absent", async () => {
  await ensureDataDir(dataDir, async (draft) => {
    expect(existsSync(dataDir)).toBe(false);
    await build(draft);
  });
});

test("what a killed process had half built is thrown away, and the folder built anew", async () => {
  mkdirSync(`${dataDir}.creating`);
  writeFileSync(join(`${dataDir}.creating`, "half"), "");
  await ensureDataDir(dataDir, build);
  expect(readdirSync(dataDir)).toEqual(["PG_VERSION", "base"]);
});

test("when building fails the folder stays absent", async () => {
  const failing = ensureDataDir(dataDir, async () => {
    throw new Error("no space left");
  });
  await expect(failing).rejects.toThrow("no space left");
  expect(existsSync(dataDir)).toBe(false);
});

test("a folder that holds a database is left as it is", async () => {
  await ensureDataDir(dataDir, build);
  writeFileSync(join(dataDir, "base"), "written since");
  await ensureDataDir(dataDir, build);
  expect(readFileSync(join(dataDir, "base"), "utf8")).toBe("written since");
});

test("a folder that holds something else is refused and left as it is", async () => {
  mkdirSync(dataDir);
  writeFileSync(join(dataDir, "thesis.docx"), "");
  await expect(ensureDataDir(dataDir, build)).rejects.toThrow("is not empty and holds no database");
  expect(readdirSync(dataDir)).toEqual(["thesis.docx"]);
});

test("a database of another PostgreSQL version is refused", async () => {
  mkdirSync(dataDir);
  writeFileSync(join(dataDir, "PG_VERSION"), "17\n");
  await expect(ensureDataDir(dataDir, build)).rejects.toThrow("was written by PostgreSQL 17");
});

test.runIf(existsSync("/dev/shm"))("a folder that is itself a mounted volume is refused", async () => {
  await expect(ensureDataDir("/dev/shm", build)).rejects.toThrow(
    "choose a folder inside it with DATA_DIR, for example /dev/shm/induction",
  );
});

test("every way to name a folder leads to one path", () => {
  mkdirSync(dataDir);
  symlinkSync(dataDir, join(folder, "link"));
  expect(resolveDataDir(join(folder, "link"))).toBe(dataDir);
  expect(resolveDataDir(join(folder, "x", "..", "data"))).toBe(dataDir);
  symlinkSync(folder, join(folder, "up"));
  expect(resolveDataDir(join(folder, "up", "new"))).toBe(join(folder, "new"));
});

test("a path below a file is refused in plain words", () => {
  writeFileSync(dataDir, "");
  expect(() => resolveDataDir(join(dataDir, "deeper", "data"))).toThrow("cannot be used");
});

async function build(draft: string): Promise<void> {
  writeFileSync(join(draft, "PG_VERSION"), "18\n");
  writeFileSync(join(draft, "base"), "");
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const SOURCE = join(import.meta.dirname, "../../../packages/domain/src");
const EXPORT = /^export (?:async )?(?:function|const|type|interface) (\w+)/gm;

function listUndescribed(file: string): readonly string[] {
  const text = readFileSync(join(SOURCE, file), "utf8");
  return [...text.matchAll(EXPORT)].flatMap(({ index, 1: name }) =>
    text.slice(0, index).trimEnd().endsWith("*/") ? [] : [`${file}: ${name}`],
  );
}

test("every export of the domain says what it answers", () => {
  const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !file.endsWith(".test.ts"),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap(listUndescribed)).toEqual([]);
});

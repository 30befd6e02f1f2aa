import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { getGuideHeading, listGuideHeadingIds } from "@induction/domain/sources/guide";
import { GUIDE } from "@induction/domain/sources/guide-version";

/**
 * Where a guide file differs from the one that the rules cite, one sentence each; empty when it is the same text.
 * The hash alone decides; the lines and headings say where to look when it differs.
 */
export function listGuideDifferences(file: Uint8Array): readonly string[] {
  const differences: string[] = [];
  const hash = createHash("sha256").update(file).digest("hex");
  if (hash !== GUIDE.sha256) differences.push(`The SHA-256 is ${hash}, not ${GUIDE.sha256}.`);

  const lines = new TextDecoder().decode(file).split("\n");
  // A final line feed ends the last line; it does not begin another.
  if (lines.at(-1) === "") lines.pop();
  if (lines.length !== GUIDE.lineCount) {
    differences.push(`The file has ${lines.length} lines, not ${GUIDE.lineCount}.`);
  }
  const headings = listGuideHeadingIds().map(getGuideHeading);
  for (const { title, from } of [{ title: GUIDE.title, from: 1 }, ...headings]) {
    if (lines[from - 1] === title) continue;
    const found = lines.indexOf(title) + 1;
    const where = found === 0 ? "it stands nowhere in the file" : `it stands on line ${found}`;
    differences.push(`Line ${from} should be the heading "${title}"; ${where}.`);
  }
  return differences;
}

function main([path, ...rest]: readonly string[]): number {
  if (path === undefined || rest.length > 0) {
    console.error("Usage: node tooling/checks/src/compare-guide.ts PATH");
    return 2;
  }
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
    console.error(`There is no file at ${path}.`);
    return 2;
  }
  const differences = listGuideDifferences(readFileSync(path));
  for (const difference of differences) console.error(difference);
  if (differences.length > 0) return 1;
  console.log(
    `This is the guide that the rules cite: same hash, ${GUIDE.lineCount} lines, every heading in its place.`,
  );
  return 0;
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2));

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";

/** One kept measurement: groups of plain values by name. */
export type Result = Readonly<Record<string, string | number | Readonly<Record<string, string | number>>>>;

const scalar = z.union([z.string(), z.number()]);
const resultsSchema = z.array(z.record(z.string(), z.union([scalar, z.record(z.string(), scalar)])));

const LINE_WIDTH = 110;

/** Adds a measurement at the end of a file of them; one that is not there yet is begun. */
export function keepResult(path: string, result: Result): void {
  const results: readonly Result[] = existsSync(path)
    ? resultsSchema.parse(JSON.parse(readFileSync(path, "utf8")))
    : [];
  writeFileSync(path, toResultsText([...results, result]));
}

/** Measurements as JSON in the repository's format: a group on one line where it fits. */
export function toResultsText(results: readonly Result[]): string {
  const texts = results.map((result) => `  ${toText(result, 2)}`);
  return texts.length === 0 ? "[]\n" : `[\n${texts.join(",\n")}\n]\n`;
}

function toText(result: Result, indent: number): string {
  const inner = " ".repeat(indent + 2);
  const entries = Object.entries(result).map(([key, value]) => {
    const name = `${inner}${JSON.stringify(key)}: `;
    if (typeof value !== "object") return name + JSON.stringify(value);
    const line = toLine(value);
    const isShort = name.length + line.length < LINE_WIDTH;
    return name + (isShort ? line : toText(value, indent + 2));
  });
  return `{\n${entries.join(",\n")}\n${" ".repeat(indent)}}`;
}

function toLine(group: Readonly<Record<string, string | number>>): string {
  const entries = Object.entries(group).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

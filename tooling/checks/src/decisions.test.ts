import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const FOLDER = join(import.meta.dirname, "../../decisions");
const PARTS = ["Context", "Decision", "Consequences"];

const decisions = readdirSync(FOLDER).map((name) => ({
  name,
  number: name.slice(0, 4),
  text: readFileSync(join(FOLDER, name), "utf8"),
}));

test("no two decisions have one number", () => {
  const numbers = decisions.map(({ number }) => number);
  expect(numbers.filter((number, place) => numbers.indexOf(number) !== place)).toEqual([]);
});

describe.each(decisions)("$name", ({ name, number, text }) => {
  test("is called by its number and words, and begins with that number", () => {
    expect(name).toMatch(/^\d{4}(-[a-z0-9]+)+\.md$/);
    expect(text).toMatch(new RegExp(`^# ${number} \\S.*\n`));
  });

  test("says why, what and what follows, in this order", () => {
    const parts = [...text.matchAll(/^(?:## |\*\*)(.+?)\.?(?:\*\*|$)/gm)].map(([, part]) => part);
    expect(parts.filter((part) => PARTS.includes(part ?? ""))).toEqual(PARTS);
  });

  test("names no decision that is not there", () => {
    const named = [...text.matchAll(/\b0\d{3}\b/g)].map(([found]) => found);
    const known = decisions.map((each) => each.number);
    expect(named.filter((each) => !known.includes(each))).toEqual([]);
  });
});

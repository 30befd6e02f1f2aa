import { expect, test } from "vitest";
import { createStatementNames } from "./named-statements.ts";

test("the same text has the same name, another text another", () => {
  const findName = createStatementNames();
  const name = findName("select 1 where $1", [true]);
  expect(name).toMatch(/^[0-9a-f]{16}$/);
  expect(findName(["select 1", "where $1"].join(" "), [false])).toBe(name);
  expect(findName("select 2 where $1", [true])).not.toBe(name);
});

test.each([
  ["begin, commit and what changes the schema have no values", "start transaction", []],
  ["a list grows with its values", "insert", Array.from({ length: 65 }, () => 1)],
])("there is no name where none helps: %s", (_, text, values) => {
  expect(createStatementNames()(text, values)).toBeNull();
});

test("names end, so that the memory of a connection is bounded, and those given stay", () => {
  const findName = createStatementNames();
  const texts = Array.from({ length: 1000 }, (_, index) => `select ${index} where $1`);
  const name = findName(texts[0] ?? "", [true]);
  const given = new Set(texts.map((text) => findName(text, [true])));
  expect(given.size - 1).toBe(128);
  expect(given).toContain(null);
  expect(findName(texts[0] ?? "", [true])).toBe(name);
});

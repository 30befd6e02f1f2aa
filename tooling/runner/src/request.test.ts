import { expect, test } from "vitest";
import { readTestRequest } from "./request.ts";

const everything = ["check", "unit", "embedded", "postgres", "build", "journeys"];

test.each([
  ["nothing named is everything", [], { suites: everything, files: [], isLong: false }],
  [
    "everything, with the long proofs and mutation testing",
    ["--", "--long"],
    { suites: [...everything, "mutation"], files: [], isLong: true },
  ],
  ["mutation testing alone", ["mutation"], { suites: ["mutation"], files: [], isLong: false }],
  ["one suite", ["unit"], { suites: ["unit"], files: [], isLong: false }],
  [
    "one suite after pnpm's dashes",
    ["--", "postgres", "--long"],
    { suites: ["postgres"], files: [], isLong: true },
  ],
  [
    "suites run in our order",
    ["embedded", "check"],
    { suites: ["check", "embedded"], files: [], isLong: false },
  ],
  ["journeys need the build", ["journeys"], { suites: ["build", "journeys"], files: [], isLong: false }],
  [
    "anything else is part of a file name",
    ["letters", "packages/db"],
    { suites: [], files: ["letters", "packages/db"], isLong: false },
  ],
])("%s", (_sentence, args, request) => {
  expect(readTestRequest(args)).toEqual(request);
});

test("an unknown option is refused, since dropping it would run something else than was asked for", () => {
  expect(() => readTestRequest(["--watch"])).toThrow("Unknown option --watch");
});

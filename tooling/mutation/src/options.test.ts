import { expect, test } from "vitest";
import { readOptions } from "./options.ts";

test("nothing named is everything, with two processes", () => {
  expect(readOptions([])).toEqual({
    ...{
      paths: [],
      sample: null,
      jobs: 2,
      examples: null,
      isWriting: false,
      reportPath: null,
      isFresh: false,
    },
  });
});

test("a folder, a sample and one process can be asked for", () => {
  expect(readOptions(["--", "planning/", "--sample", "1500", "--jobs=1", "--write"])).toMatchObject({
    ...{ paths: ["planning/"], sample: 1500, jobs: 1, isWriting: true },
  });
});

test.each([["--sample=0"], ["--jobs=two"], ["--sampel=3"]])("%s is refused", (arg) => {
  expect(() => readOptions([arg])).toThrow();
});

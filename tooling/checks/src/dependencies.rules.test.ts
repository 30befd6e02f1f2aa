import { expect, test } from "vitest";
import { checkFile } from "./testing/check-tree.ts";

test.each([
  ["a declared library", "packages/api/src/a.ts", `import * as z from "zod";`],
  ["a deep path of a declared library", "packages/api/src/a.ts", `import { en } from "zod/locales/en.js";`],
  ["a test's library among devDependencies", "packages/api/src/a.test.ts", `import { test } from "vitest";`],
  ["configuration beside src", "packages/api/vite.config.ts", `import { test } from "vitest";`],
  ["a type from a devDependency", "packages/api/src/a.ts", `import type { Test } from "vitest";`],
  ["a type from @types", "packages/api/src/a.ts", `import type { Request } from "express";`],
  ["a module of Node, on the server", "packages/api/src/a.ts", `import { join } from "node:path";`],
])("allowed: %s", (_sentence, path, text) => {
  expect(checkFile(path, text)).toEqual([]);
});

test.each([
  [
    "a library that only a neighbour declares",
    `import { chunk } from "lodash/chunk";`,
    "packages/api/package.json does not declare lodash.",
  ],
  [
    "code from a package that only has its types declared",
    `import { Router } from "express";`,
    "packages/api/package.json does not declare express.",
  ],
  [
    "a devDependency in the product",
    `import { test } from "vitest";`,
    "vitest runs in the product: declare it under dependencies, not devDependencies.",
  ],
])("refused: %s", (_sentence, text, message) => {
  expect(checkFile("packages/api/src/a.ts", text)).toEqual([`1: ${message}`]);
});

import { expect, test } from "vitest";
import { checkFile } from "./testing/check-tree.ts";

test.each([
  [
    "a portal uses the client",
    "apps/portal/src/main.tsx",
    `import { client } from "@induction/client/client";`,
  ],
  [
    "the client sees types of the API",
    "packages/client/src/client.ts",
    `import type { R } from "@induction/api/router";`,
  ],
  [
    "journeys fill the database with seeds",
    "apps/e2e/src/home.spec.ts",
    `import { seed } from "@induction/db/seeds/demo";`,
  ],
  [
    "a style sheet is an entrance of its own",
    "apps/portal/src/main.tsx",
    `import "@induction/ui/theme/tokens.css";`,
  ],
  [
    "a test asks which database it runs on",
    "packages/db/src/a.db.test.ts",
    `import type {} from "@induction/vitest/provided";`,
  ],
  [
    "a test starts a server",
    "apps/server/src/crash.test.ts",
    `import { start } from "@induction/runner/postgres";`,
  ],
  [
    "a test uses builders",
    "packages/api/src/a.test.ts",
    `import { anApplicant } from "@induction/domain/testing/applicant";`,
  ],
  [
    "a seed uses builders",
    "packages/db/src/seeds/demo.ts",
    `import { anApplicant } from "@induction/domain/testing/applicant";`,
  ],
])("allowed: %s", (_sentence, path, text) => {
  expect(checkFile(path, text)).toEqual([]);
});

test.each([
  [
    "domain points at nobody, not even for a type",
    "packages/domain/src/rules/a.ts",
    `import type { Row } from "@induction/db/schema";`,
    "packages/domain may not import packages/db (it may import nothing of ours).",
  ],
  [
    "a re-export is an arrow",
    "packages/db/src/a.ts",
    `export { router } from "@induction/api/router";`,
    "packages/db may not import packages/api (it may import packages/domain).",
  ],
  [
    "an import of everything is an arrow",
    "packages/db/src/a.ts",
    `export * from "@induction/api/router";`,
    "packages/db may not import packages/api (it may import packages/domain).",
  ],
  [
    "a dynamic import is an arrow",
    "apps/portal/src/main.tsx",
    `const db = await import("@induction/db/open");`,
    "apps/portal may not import packages/db (it may import packages/client, packages/ui, packages/domain).",
  ],
  [
    "a require is an arrow",
    "packages/db/src/a.ts",
    `const { router } = require("@induction/api/router");`,
    "packages/db may not import packages/api (it may import packages/domain).",
  ],
  [
    "an import in CommonJS's form is an arrow",
    "packages/db/src/a.ts",
    `import router = require("@induction/api/router");`,
    "packages/db may not import packages/api (it may import packages/domain).",
  ],
  [
    "an import inside a type is an arrow",
    "packages/ui/src/a.tsx",
    `type Row = import("@induction/db/schema").Row;`,
    "packages/ui may not import packages/db (it may import packages/domain).",
  ],
  [
    "the client takes no code of the API",
    "packages/client/src/client.ts",
    `import { router } from "@induction/api/router";`,
    "packages/client may import only types of packages/api: use `import type`.",
  ],
  [
    "journeys know only the seeds of the database",
    "apps/e2e/src/home.spec.ts",
    `import { open } from "@induction/db/engine/open";`,
    "apps/e2e may import only @induction/db/seeds/ of packages/db.",
  ],
  [
    "a package is entered by its name",
    "packages/db/src/a.ts",
    `import { must } from "../../domain/src/kernel/must.ts";`,
    "Leaves packages/db: enter another package by its name.",
  ],
  [
    "a package is entered only where it says",
    "packages/ui/src/a.tsx",
    `import { all } from "@induction/domain";`,
    `@induction/domain has no entrance "." in the exports of its package.json.`,
  ],
  [
    "inside a package the file itself is imported",
    "packages/db/src/a.ts",
    `import { b } from "@induction/db/b";`,
    "@induction/db imports itself: import the file itself.",
  ],
  [
    "nothing imports a test",
    "packages/db/src/a.test.ts",
    `import { helper } from "./b.test.ts";`,
    "Imports a test: move what is shared to testing/.",
  ],
  [
    "the product does not import builders for tests",
    "packages/api/src/a.ts",
    `import { anApplicant } from "@induction/domain/testing/applicant";`,
    "Imports code for tests into the product.",
  ],
  [
    "the product does not use the tools of tests",
    "packages/db/src/a.ts",
    `import type {} from "@induction/vitest/provided";`,
    "packages/db may not import tooling/vitest (it may import packages/domain).",
  ],
  [
    "what cannot be known cannot be allowed",
    "packages/db/src/a.ts",
    "const other = await import(name);",
    "A computed import cannot be checked: import by a written name.",
  ],
  [
    "a new package needs its arrows first",
    "tooling/unlisted/src/a.ts",
    `export const a = 1;`,
    "tooling/unlisted is not a room yet: give it its arrows in tooling/checks/src/rooms.ts.",
  ],
])("refused: %s", (_sentence, path, text, message) => {
  expect(checkFile(path, text)).toContain(`1: ${message}`);
});

test("a violation names the line of the import", () => {
  expect(
    checkFile("packages/db/src/a.ts", `const a = 1;\n\nimport type {} from "@induction/api/router";\n`),
  ).toEqual(["3: packages/db may not import packages/api (it may import packages/domain)."]);
});

import { expect, test } from "vitest";
import { checkFile } from "./testing/check-tree.ts";

const kysely = `import type { Kysely } from "kysely";`;

test.each([
  "packages/db/src/queries/a.queries.ts",
  "packages/auth/src/lucia-adapter.ts",
  "packages/auth/src/sessions.db.test.ts",
  "apps/server/src/crash.test.ts",
  "tooling/bench/src/thin.ts",
])("%s speaks SQL", (path) => {
  expect(checkFile(path, kysely)).toEqual([]);
});

test.each([
  ["packages/api/src/letters/letters.service.ts", kysely, "kysely"],
  ["packages/api/src/letters/letters.db.test.ts", kysely, "kysely"],
  ["packages/auth/src/sessions.ts", kysely, "kysely"],
  ["apps/server/src/main.ts", `import pg from "pg";`, "pg"],
  ["packages/api/src/a.ts", `import { sql } from "kysely/helpers/postgres";`, "kysely/helpers/postgres"],
])("%s does not", (path, text, library) => {
  expect(checkFile(path, text)).toEqual([
    `1: SQL stays in packages/db: ${library} may not be imported here.`,
  ]);
});

test.each([
  ["raw text", "const q = sql.raw(name);", "raw"],
  ["a literal", "const q = sql.lit(name);", "lit"],
  ["in brackets", `const q = sql["raw"](name);`, "raw"],
  ["taken apart", "const { lit } = sql;", "lit"],
  ["under another name", `import { sql as query } from "kysely"; const q = query.raw(name);`, "raw"],
])("unescaped text in a query is refused: %s", (_sentence, text, name) => {
  expect(checkFile("packages/db/src/a.queries.ts", text)).toEqual([
    `1: sql.${name} puts text into SQL unescaped: only migrations may, use a parameter.`,
  ]);
});

test.each([
  [
    "a migration writes what it knows",
    "packages/db/src/migrations/20270101t0000-a.ts",
    "const q = sql.raw(name);",
  ],
  ["a parameter", "packages/db/src/a.queries.ts", "const q = sql`select 1`;"],
  ["somebody else's raw", "packages/db/src/a.queries.ts", "const q = String.raw`a` + text.raw;"],
])("allowed: %s", (_sentence, path, text) => {
  expect(checkFile(path, text)).toEqual([]);
});

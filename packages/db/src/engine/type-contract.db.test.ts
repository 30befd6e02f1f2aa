import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestDatabase, type TestDatabase } from "../testing/open-test-database.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase({ migrated: false });
});

afterAll(() => database.close());

const comesBack: readonly [sentence: string, expression: string, expected: unknown][] = [
  ["count(*) is a number", "(select count(*) from generate_series(1, 3))", 3],
  ["an integer is a number", "7", 7],
  ["a bigint is a number", "9007199254740991::int8", 9_007_199_254_740_991],
  ["a negative bigint is a number", "(-9007199254740991)::int8", -9_007_199_254_740_991],
  ["a sum of bigints is its digits", "(select sum(x) from (values (1::int8), (2)) t(x))", "3"],
  ["a numeric is its digits, zeros included", "1.50::numeric", "1.50"],
  ["a double is a number", "0.1::float8", 0.1],
  ["a date is its text", "date '2026-11-22'", "2026-11-22"],
  ["a date far back is its text", "date '0999-01-02'", "0999-01-02"],
  ["an instant is a Date", "timestamptz '2026-11-22 10:00+05:30'", new Date("2026-11-22T04:30:00Z")],
  ["a timestamp without zone is its text", "timestamp '2026-11-22 10:00'", "2026-11-22 10:00:00"],
  ["a time is its text", "time '10:00'", "10:00:00"],
  ["a boolean is a boolean", "true", true],
  ["a null is null", "null::text", null],
  [
    "a uuid is its text",
    "'6f1c9d0a-0000-4000-8000-000000000001'::uuid",
    "6f1c9d0a-0000-4000-8000-000000000001",
  ],
  ["jsonb is parsed", `'{"a":[1,null,"x"]}'::jsonb`, { a: [1, null, "x"] }],
  ["a bare jsonb string is parsed", `'"x"'::jsonb`, "x"],
  ["jsonb null is null", "'null'::jsonb", null],
  ["bytea is a Buffer", "'\\x00ff10'::bytea", Buffer.from([0, 255, 16])],
  ["a text array is an array", "array['a', 'b,c', '\"', null, '']", ["a", "b,c", '"', null, ""]],
  ["an empty text array is an array", "'{}'::text[]", []],
  ["a bigint array is an array of numbers", "array[1::int8, null, 2]", [1, null, 2]],
  ["a date array is an array of texts", "array[date '2026-11-22', null]", ["2026-11-22", null]],
  ["a numeric array is an array of digits", "array[1.50, 2]", ["1.50", "2"]],
  ["a timestamp array is an array of texts", "array[timestamp '2026-11-22 10:00']", ["2026-11-22 10:00:00"]],
  ["text is what it was, whatever the script", "'Zoë 张伟 🩺'", "Zoë 张伟 🩺"],
];
test.each(comesBack)("%s", async (_, expression, expected) => {
  const { rows } = await database.db.pool.query(`select ${expression} as value`);
  expect(rows).toEqual([{ value: expected }]);
});

test("a bigint that a number cannot hold is an error, never another number, and the connection goes on", async () => {
  const query = sql`select 9007199254740993::int8`.execute(database.db.kysely);
  await expect(query).rejects.toThrow("The integer 9007199254740993 from the database is too large");
  const { rows } = await sql`select 1 as value`.execute(database.db.kysely);
  expect(rows).toEqual([{ value: 1 }]);
});

const goesIn: readonly { sentence: string; type: string; value: unknown; back?: unknown }[] = [
  { sentence: "a date goes in as its text", type: "date", value: "2026-11-22" },
  { sentence: "an instant goes in as a Date", type: "timestamptz", value: new Date(1) },
  { sentence: "bytes go in as a Buffer", type: "bytea", value: Buffer.from([0, 1]) },
  { sentence: "a text array goes in as an array", type: "text[]", value: ["a", '"b"', null] },
  { sentence: "jsonb goes in as JSON text", type: "jsonb", value: '[{"a":1}]', back: [{ a: 1 }] },
  { sentence: "a big integer goes in as a bigint", type: "int8", value: 5n, back: 5 },
];
test.each(goesIn)("$sentence", async ({ type, value, back = value }) => {
  const { rows } = await database.db.pool.query(`select $1::${type} as value`, [value]);
  expect(rows).toEqual([{ value: back }]);
});

test("a bare array given for jsonb is refused, so that nobody forgets to stringify", async () => {
  const query = sql`select ${[{ a: 1 }]}::jsonb as value`.execute(database.db.kysely);
  await expect(query).rejects.toThrow("invalid input syntax for type json");
});

test("the session counts days in UTC, writes dates as ISO and looks for tables in public", async () => {
  const { rows } = await sql`
    select current_setting('TimeZone') as zone, current_setting('DateStyle') as style, current_schemas(false)::text[] as schemas
  `.execute(database.db.kysely);
  expect(rows).toEqual([{ zone: "UTC", style: "ISO, MDY", schemas: ["public"] }]);
});

test("pg_trgm and btree_gin can be created", async () => {
  await sql`create extension pg_trgm`.execute(database.db.kysely);
  await sql`create extension btree_gin`.execute(database.db.kysely);
  const { rows } = await sql`select similarity('anesthesia', 'anaesthesia') > 0.5 as similar`.execute(
    database.db.kysely,
  );
  expect(rows).toEqual([{ similar: true }]);
});

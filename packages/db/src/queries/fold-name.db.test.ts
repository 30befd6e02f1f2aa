import { foldName } from "@induction/domain/kernel/fold-name";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestDatabase, type TestDatabase } from "../testing/open-test-database.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

/** Every letter of Latin, Greek and Cyrillic, with every mark that can stand behind one. */
const LETTERS = Array.from({ length: 0x2000 - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index));

test("screens fold names as the database does, letter by letter", async () => {
  const { rows } = await sql<{ folded: string[] }>`
    select array_agg(fold_name(letter) order by place) as folded
    from unnest(${LETTERS}::text[]) with ordinality as each(letter, place)`.execute(database.db.kysely);
  expect(LETTERS.map(foldName)).toEqual(rows[0]?.folded);
});

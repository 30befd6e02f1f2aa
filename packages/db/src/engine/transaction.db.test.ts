import { type QueryExecutorProvider, sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { openTestDatabase, type TestDatabase } from "../testing/open-test-database.ts";
import type { Database } from "./open-database.ts";
import { isForeignKeyViolation, isUniqueViolation } from "./sql-error.ts";
import { afterCommit, inTransaction, OuterHandleInTransactionError } from "./transaction.ts";

let database: TestDatabase;
let db: Database["kysely"];

beforeAll(async () => {
  database = await openTestDatabase({ migrated: false, maxConnections: 20 });
  db = database.db.kysely;
  await sql`create table counters (id integer constraint counters_key primary key, n integer not null)`.execute(
    db,
  );
  await sql`create table marks (counter integer constraint marks_counter references counters)`.execute(db);
  await sql`
    create function raise(state text) returns void language plpgsql
    as $$ begin raise exception 'staged' using errcode = state; end $$`.execute(db);
});

beforeEach(async () => {
  await sql`truncate counters, marks`.execute(db);
  await sql`insert into counters values (1, 0), (2, 0)`.execute(db);
});

afterAll(() => database.close());

test("what the work returns is returned, and what it wrote is there", async () => {
  expect(await inTransaction(db, async (trx) => await add(trx, 1))).toBe(1);
  expect(await read(1)).toBe(1);
});

test("what the work throws is thrown, and nothing of what it wrote is there", async () => {
  const failing = inTransaction(db, async (trx) => {
    await add(trx, 1);
    throw new Error("changed my mind");
  });
  await expect(failing).rejects.toThrow("changed my mind");
  expect(await read(1)).toBe(0);
});

test("after a failed statement nothing is kept, even when the work swallows the error", async () => {
  const failing = inTransaction(db, async (trx) => {
    await add(trx, 1);
    await sql`select 1 / 0`.execute(trx).catch(() => undefined);
  });
  await expect(failing).rejects.toThrow();
  expect(await read(1)).toBe(0);
});

test("violations of a key are told apart by constraint", async () => {
  const duplicate = await sql`insert into counters values (1, 0)`.execute(db).catch(keep);
  expect(isUniqueViolation(duplicate)).toBe(true);
  expect(isUniqueViolation(duplicate, "counters_key")).toBe(true);
  expect(isUniqueViolation(duplicate, "another_key")).toBe(false);
  expect(isForeignKeyViolation(duplicate)).toBe(false);
  const orphan = await sql`insert into marks values (9)`.execute(db).catch(keep);
  expect(isForeignKeyViolation(orphan, "marks_counter")).toBe(true);
});

test("the outer handle inside a transaction is refused at once, and the transaction is undone", async () => {
  const startedAt = performance.now();
  const failing = inTransaction(db, async (trx) => {
    await add(trx, 1);
    await add(db, 2);
  });
  await expect(failing).rejects.toThrow(OuterHandleInTransactionError);
  expect(performance.now() - startedAt).toBeLessThan(1_000);
  expect([await read(1), await read(2)]).toEqual([0, 0]);
});

test("a transaction inside a transaction is refused, by either handle", async () => {
  const byOuter = inTransaction(db, () => inTransaction(db, async () => undefined));
  await expect(byOuter).rejects.toThrow(OuterHandleInTransactionError);
  const byInner = inTransaction(db, (trx) => inTransaction(trx, async () => undefined));
  await expect(byInner).rejects.toThrow(OuterHandleInTransactionError);
});

test("work that a transaction left behind may use the outer handle once it is over", async () => {
  let finish: () => void = () => undefined;
  const over = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const { leftBehind } = await inTransaction(db, async () => ({ leftBehind: over.then(() => add(db, 1)) }));
  finish();
  expect(await leftBehind).toBe(1);
});

test("a transaction may write to another database", async () => {
  const other = await openTestDatabase({ migrated: false });
  await inTransaction(db, async () => {
    const { rows } = await inTransaction(other.db.kysely, (trx) => sql`select 1 as n`.execute(trx));
    expect(rows).toEqual([{ n: 1 }]);
  });
  await other.close();
});

test.runIf(inject("engine") === "embedded")(
  "on the embedded engine even a connection that nobody refuses is waited for three seconds at most",
  async () => {
    const startedAt = performance.now();
    const failing = inTransaction(db, () => database.db.pool.query("select 1"));
    await expect(failing).rejects.toThrow("timeout exceeded when trying to connect");
    expect(performance.now() - startedAt).toBeLessThan(4_000);
    expect(await inTransaction(db, (trx) => add(trx, 1))).toBe(1);
  },
);

test("fifty transactions that lock the row they read lose no update", async () => {
  const increment = () =>
    inTransaction(db, async (trx) => {
      const { rows } = await sql<{ n: number }>`select n from counters where id = 1 for update`.execute(trx);
      await sql`update counters set n = ${(rows[0]?.n ?? 0) + 1} where id = 1`.execute(trx);
    });
  await Promise.all(Array.from({ length: 50 }, increment));
  expect(await read(1)).toBe(50);
});

test.each(["40001", "40P01"])("work that is safe to repeat is repeated after SQLSTATE %s", async (code) => {
  let attempts = 0;
  const work = async (trx: QueryExecutorProvider) => {
    attempts++;
    await add(trx, 1);
    if (attempts < 3) await raise(trx, code);
    return "done";
  };
  expect(await inTransaction(db, work, { safeToRepeat: true })).toBe("done");
  expect(attempts).toBe(3);
  expect(await read(1)).toBe(1);
});

test("what waits for the commit runs once it is done, before the caller goes on, and only for the try that was kept", async () => {
  const seen: string[] = [];
  let attempts = 0;
  const done = inTransaction(
    db,
    async (trx) => {
      attempts++;
      afterCommit(() => void seen.push(`after try ${attempts}`));
      await add(trx, 1);
      if (attempts < 2) await raise(trx, "40001");
      expect(seen).toEqual([]);
    },
    { safeToRepeat: true },
  );
  await done.then(() => seen.push("the caller"));
  expect(seen).toEqual(["after try 2", "the caller"]);
});

test("what waits for a commit that never comes does not run, and outside a transaction nothing can wait", async () => {
  let hasRun = false;
  const failing = inTransaction(db, async (trx) => {
    afterCommit(() => {
      hasRun = true;
    });
    await raise(trx, "23505");
  });
  await expect(failing).rejects.toMatchObject({ code: "23505" });
  expect(hasRun).toBe(false);
  expect(() => afterCommit(() => {})).toThrow("no transaction");
});

const notRepeated = [
  {
    sentence: "a conflict is not repeated unless the caller says so",
    code: "40001",
    safeToRepeat: false,
    expected: 1,
  },
  { sentence: "another error is not repeated", code: "23505", safeToRepeat: true, expected: 1 },
  {
    sentence: "a conflict without end is thrown after the third time",
    code: "40P01",
    safeToRepeat: true,
    expected: 3,
  },
];
test.each(notRepeated)("$sentence", async ({ code, safeToRepeat, expected }) => {
  let attempts = 0;
  const work = async (trx: QueryExecutorProvider) => {
    attempts++;
    await raise(trx, code);
  };
  await expect(inTransaction(db, work, { safeToRepeat })).rejects.toMatchObject({ code });
  expect(attempts).toBe(expected);
});

test.runIf(inject("engine") === "postgres")(
  "two transactions that wait for each other both end well",
  async () => {
    const arrivals: (() => void)[] = [];
    const meet = () =>
      new Promise<void>((resolve) => {
        arrivals.push(resolve);
        if (arrivals.length >= 2) for (const go of arrivals) go();
      });
    let attempts = 0;
    const inOrder = (first: number, second: number) =>
      inTransaction(
        db,
        async (trx) => {
          attempts++;
          await add(trx, first);
          if (attempts <= 2) await meet();
          await add(trx, second);
        },
        { safeToRepeat: true },
      );
    await Promise.all([inOrder(1, 2), inOrder(2, 1)]);
    expect(attempts).toBe(3);
    expect([await read(1), await read(2)]).toEqual([2, 2]);
  },
);

async function add(handle: QueryExecutorProvider, id: number): Promise<number> {
  const query = sql<{ n: number }>`update counters set n = n + 1 where id = ${id} returning n`;
  const { rows } = await query.execute(handle);
  return rows[0]?.n ?? 0;
}

async function read(id: number): Promise<number | undefined> {
  const { rows } = await sql<{ n: number }>`select n from counters where id = ${id}`.execute(db);
  return rows[0]?.n;
}

async function raise(handle: QueryExecutorProvider, code: string): Promise<void> {
  await sql`select raise(${code})`.execute(handle);
}

function keep(error: unknown): unknown {
  return error;
}

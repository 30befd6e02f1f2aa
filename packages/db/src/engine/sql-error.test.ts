import pg from "pg";
import { expect, test } from "vitest";
import { findSqlState, isDatabaseUnavailable } from "./sql-error.ts";

test.each([null, undefined, "23505", new Error("x"), { code: "23505" }, { severity: "ERROR" }])(
  "%o is no database error",
  (value) => {
    expect(findSqlState(value)).toBeNull();
    expect(isDatabaseUnavailable(value)).toBe(false);
  },
);

test("a server that nobody runs is an unavailable database", async () => {
  const pool = new pg.Pool({ host: "127.0.0.1", port: 1 });
  expect(isDatabaseUnavailable(await pool.query("select 1").catch(keep))).toBe(true);
  await pool.end();
});

test("a host name that does not exist is an unavailable database", async () => {
  const pool = new pg.Pool({ host: "nowhere.invalid" });
  expect(isDatabaseUnavailable(await pool.query("select 1").catch(keep))).toBe(true);
  await pool.end();
});

test("a pool that is closing is an unavailable database", async () => {
  const pool = new pg.Pool();
  await pool.end();
  expect(isDatabaseUnavailable(await pool.query("select 1").catch(keep))).toBe(true);
});

test.each(["08006", "53100", "53300", "57P01", "57P02", "57P03", "25P03"])(
  "SQLSTATE %s means an unavailable database",
  (code) => {
    expect(isDatabaseUnavailable({ code, severity: "FATAL" })).toBe(true);
  },
);

test.each(["23505", "40001", "57014", "XX000"])("SQLSTATE %s does not", (code) => {
  expect(isDatabaseUnavailable({ code, severity: "ERROR" })).toBe(false);
});

function keep(error: unknown): unknown {
  return error;
}

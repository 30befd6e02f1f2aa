import { expect, test } from "vitest";
import { isLoopback, readEnv } from "./env.ts";

test("an empty environment is a demo on the embedded database, for this machine only", () => {
  expect(readEnv({})).toMatchObject({
    port: 3000,
    host: "127.0.0.1",
    databaseUrl: null,
    isDemo: true,
    demoToday: "2026-08-15",
    publicUrl: null,
    smtpUrl: null,
    logLevel: "warn",
  });
});

test("with a database address the demo is off and nobody fixes the date", () => {
  expect(readEnv({ DATABASE_URL: "postgres://app@localhost/induction" })).toMatchObject({
    isDemo: false,
    demoToday: null,
    logLevel: "info",
  });
});

test("an empty variable counts as unset", () => {
  expect(readEnv({ DATABASE_URL: "", PORT: "" })).toMatchObject({ databaseUrl: null, port: 3000 });
});

test.each([
  [{ PORT: "70000" }, "PORT must be a number from 0 to 65535"],
  [{ PORT: "three" }, "PORT must be a number from 0 to 65535"],
  [{ DATABASE_URL: "mysql://x" }, "DATABASE_URL must be an address like postgres://user@host/name"],
  [{ DEMO: "yes" }, "DEMO must be 0 or 1"],
  [{ DEMO_TODAY: "2026-02-30" }, "DEMO_TODAY must be a date like 2026-08-15"],
  [{ DEMO: "0", DEMO_TODAY: "2026-08-15" }, "DEMO_TODAY works in the demo only"],
  [{ HOST: "0.0.0.0" }, "a demo listens on this machine only"],
  [{ PUBLIC_URL: "ftp://x" }, "PUBLIC_URL must be an address like https://"],
  [{ SMTP_URL: "http://x" }, "SMTP_URL must be an address like smtp://"],
  [{ LOG_LEVEL: "loud" }, "LOG_LEVEL must be debug, info, warn, error or silent"],
])("%o is refused in words that name the variable", (source, message) => {
  expect(() => readEnv(source)).toThrow(message);
});

test("every mistake is named at once", () => {
  expect(() => readEnv({ PORT: "x", DEMO: "x" })).toThrow(/PORT[\s\S]*DEMO/);
});

test.each([
  ["127.0.0.1", true],
  ["127.8.8.8", true],
  ["::1", true],
  ["localhost", true],
  ["0.0.0.0", false],
  ["127.evil.example", false],
  ["192.168.0.1", false],
])("%s is reachable from this machine alone: %s", (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});

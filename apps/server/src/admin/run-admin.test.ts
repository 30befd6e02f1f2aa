import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { acquireDataDirLock } from "@induction/db/engine/data-dir-lock";
import { expect, test } from "vitest";
import { AdminError } from "./admin-command.ts";
import { requireEmail, requireText } from "./admin-input.ts";
import { describeCommands, readAdminRequest } from "./run-admin.ts";

test("the usage names every command with its options", () => {
  expect(describeCommands()).toMatchInlineSnapshot(`
    "Usage:
      pnpm admin create-first-admin --organisation … --email … --name … [--force-another]
          makes the first organisation and its administrator, and prints a link to set the password
      pnpm admin reset --email …
          prints a link with which a person sets a new password
      pnpm admin grant-curator --email …
          lets a person with an account keep the program list
      pnpm admin audit-verify
          recomputes the seals of the audit trail and names the first lines that do not fit"
  `);
});

test.each([[[]], [["help"]], [["--help"]], [["--"]]])("%j asks for nothing but the usage", (args) => {
  expect(readAdminRequest(args)).toBeNull();
});

test.each([
  ["an unknown command", ["drop-tables"], "There is no command drop-tables."],
  ["an unknown option", ["reset", "--password", "x"], "Unknown option '--password'"],
  ["a missing option", ["reset"], "--email must be given."],
  [
    "several missing options",
    ["create-first-admin", "--name", "D"],
    "--organisation and --email must be given.",
  ],
  ["a stray word", ["reset", "--email", "d@example.org", "now"], "Unexpected argument 'now'"],
])("%s is refused by name, with the usage", (_, args, message) => {
  expect(() => readAdminRequest(args)).toThrow(AdminError);
  expect(() => readAdminRequest(args)).toThrow(message);
  expect(() => readAdminRequest(args)).toThrow("Usage:");
});

test("addresses and names are taken without outer spaces, and refused when they are none", () => {
  expect(requireEmail({ email: " Dana@Example.ORG " })).toBe("dana@example.org");
  expect(() => requireEmail({ email: "dana" })).toThrow("--email must be an e-mail address");
  expect(requireText({ name: " Dana Reed " }, "name")).toBe("Dana Reed");
  expect(() => requireText({ name: "  " }, "name")).toThrow("--name must have 1 to 200 characters.");
});

test("while the server holds the embedded database, the command says so and ends", {
  timeout: 60_000,
}, () => {
  const dataDir = mkdtempSync(join(tmpdir(), "induction-admin-"));
  const lock = acquireDataDirLock(join(dataDir, "database"));
  try {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [fileURLToPath(new URL("../admin.ts", import.meta.url)), "reset", "--email", "dana@example.org"],
      { env: { DATA_DIR: dataDir }, encoding: "utf8" },
    );
    expect(stderr).toMatch(/in use by process \d+ .* stop that process first/);
    expect(stderr, "a sentence, no stack").not.toContain("    at ");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  } finally {
    lock.release();
    rmSync(dataDir, { recursive: true });
  }
});

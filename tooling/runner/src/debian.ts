import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/**
 * Installs a Debian package when this process may: root, on a Debian system.
 *
 * @param name the package, for example `postgresql`
 * @throws one sentence naming what to install, when it may not or when the installation fails
 */
export function installDebianPackage(name: string): void {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) {
    throw new Error(`${name} is missing: install it, for example with \`sudo apt-get install ${name}\`.`);
  }
  console.log(`Installing the Debian package ${name}, which the tests need.`);
  aptGet(["update"], name);
  aptGet(["install", "-y", name], name);
}

function aptGet(args: readonly string[], name: string): void {
  const { status, stderr, error } = spawnSync("apt-get", args, {
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  if (status === 0) return;
  throw new Error(
    `${name} is missing and \`apt-get ${args.join(" ")}\` failed: ${error?.message ?? stderr.trim()}`,
  );
}

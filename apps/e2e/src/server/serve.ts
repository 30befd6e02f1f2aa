import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { secondOrganisation, toPrintedPath } from "./second-organisation.ts";

// Run as: node serve.ts DATA_DIR, with the server's variables in the environment.
const server = join(import.meta.dirname, "../../../server/src");
const [dataDir] = process.argv.slice(2);
if (dataDir === undefined) throw new Error("The data directory is missing.");

// While the server runs, the embedded database is its own; so the second organisation is made before.
const { name, admin } = secondOrganisation;
const command = ["create-first-admin", "--organisation", name, "--email", admin.email, "--name", admin.name];
const printed = execFileSync(process.execPath, [join(server, "admin.ts"), ...command], { encoding: "utf8" });
writeFileSync(toPrintedPath(dataDir), printed);

if (!process.execve) throw new Error("This system cannot replace a process.");
process.execve(process.execPath, [process.execPath, join(server, "main.ts")]);

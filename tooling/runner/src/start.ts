import { buildApps } from "./build.ts";
import { repository } from "./repository.ts";
import { serverCommand, serverEnvironment } from "./server-command.ts";
import { toTaskOutput } from "./turbo-output.ts";

// Nothing to build takes a moment; only a real build is worth a word.
const notice = setTimeout(() => console.log("Building the apps. This is quicker the next time."), 1500);
const built = await buildApps();
clearTimeout(notice);
if (!built.succeeded) {
  console.error(`The apps could not be built:\n${toTaskOutput(built.output)}`);
  process.exit(1);
}

// The server takes this process over: one process less, and every signal reaches it directly.
const args = process.argv.slice(2).filter((arg, index) => index > 0 || arg !== "--");
process.chdir(repository);
if (!process.execve)
  throw new Error("This system cannot replace a process: run apps/server/src/main.ts with Node 24.");
process.execve(process.execPath, [process.execPath, ...serverCommand, ...args], serverEnvironment());

import { spawn } from "node:child_process";
import { join } from "node:path";
import { onProcessEnd } from "./cleanup.ts";
import { toolEnvironment } from "./command.ts";
import { repository } from "./repository.ts";

const vite = ["node_modules/.bin/vite"] as const;
const processes = [
  { directory: ".", command: [process.execPath, "--watch", "apps/server/src/main.ts"] },
  { directory: "apps/portal", command: vite },
  { directory: "apps/dashboard", command: vite },
] as const;

// The server restarts when its code changes; the apps are served unbuilt, each by its own Vite. The end of one ends all.
for (const { directory, command } of processes) {
  const [program, ...args] = command;
  const cwd = join(repository, directory);
  const child = spawn(program, args, {
    cwd,
    env: toolEnvironment(),
    stdio: ["ignore", "inherit", "inherit"],
  });
  child.once("error", (error) => {
    console.error(error.message);
    process.exit(1);
  });
  child.once("exit", (code) => process.exit(code ?? 1));
  onProcessEnd(() => child.kill());
}

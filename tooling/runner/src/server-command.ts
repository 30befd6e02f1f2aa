import { join } from "node:path";
import { toolEnvironment } from "./command.ts";
import { repository } from "./repository.ts";

/**
 * What Node is given to run the server, from the repository's root. Left alone, V8 takes what the machine has before it
 * cleans up: twice the memory for a tenth of the work. The ceiling is several times what a server under load keeps, so that it
 * ends a leak and not a busy day; the embedded database and bodies on their way lie outside of it.
 */
export const serverCommand = [
  "--max-semi-space-size=16",
  "--max-old-space-size=512",
  "apps/server/src/main.ts",
] as const;

/** The environment of the server: Node keeps the sources without their types, so that it need not load what takes them out. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return { NODE_COMPILE_CACHE: join(repository, "node_modules/.cache/server"), ...toolEnvironment() };
}

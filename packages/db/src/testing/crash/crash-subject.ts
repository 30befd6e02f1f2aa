import type { Database } from "../../engine/open-database.ts";

/** What a crash must not harm: operations, and how to tell afterwards whether they hold. */
export interface CrashSubject {
  /** Makes the database ready; called once, before anything crashes. */
  prepare(db: Database): Promise<void>;
  /** Carries out operation `n`, a number never used before. When it resolves, the operation is acknowledged. */
  write(db: Database, n: number): Promise<void>;
  /**
   * Says in sentences what is wrong after a crash: an operation in `acknowledged` that is missing, or any that is half
   * there. An operation that was under way may be there or not.
   */
  verify(db: Database, acknowledged: readonly number[]): Promise<readonly string[]>;
}

/** Where the crashes happen: a server's database, or an embedded one in `dataDir`. */
export interface CrashTarget {
  databaseUrl: string | null;
  dataDir: string;
}

/** Loads the subject that the module at `path` exports as `prepare`, `write` and `verify`. */
export async function loadCrashSubject(path: string): Promise<CrashSubject> {
  const module: unknown = await import(path);
  if (isCrashSubject(module)) return module;
  throw new Error(`${path} does not export prepare, write and verify.`);
}

function isCrashSubject(module: unknown): module is CrashSubject {
  if (typeof module !== "object" || module === null) return false;
  return ["prepare", "write", "verify"].every((name) => typeof Reflect.get(module, name) === "function");
}

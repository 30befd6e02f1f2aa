import { randomUUID } from "node:crypto";
import { closeSync, fsyncSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { z } from "zod";
import { describeThisProcess } from "./process-identity.ts";

const lockRecordSchema = z.strictObject({
  format: z.literal(1),
  /** Different for every acquisition, so that one record is never mistaken for another. */
  nonce: z.uuid(),
  pid: z.int().positive(),
  processStart: z.string().nullable(),
  host: z.string(),
  bootId: z.string().nullable(),
  pidNamespace: z.string().nullable(),
  since: z.iso.datetime(),
  command: z.string(),
});

/** What a lock file says: who holds the lock, and since when. */
export type LockRecord = Readonly<z.infer<typeof lockRecordSchema>>;

/** A record for this process, now. Of the command line only the program is named: arguments may hold secrets. */
export function createLockRecord(): LockRecord {
  const program = process.argv[1] === undefined ? "node" : `node ${relative(process.cwd(), process.argv[1])}`;
  return {
    format: 1,
    nonce: randomUUID(),
    ...describeThisProcess(),
    since: new Date().toISOString(),
    command: program,
  };
}

/** Writes `record` to a new file and makes it durable; throws when the file exists. */
export function writeLockRecord(path: string, record: LockRecord): void {
  const file = openSync(path, "wx", 0o600);
  try {
    writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/**
 * What the lock file at `path` says: null when there is no file, "unreadable" when it is not one of ours (lock files
 * appear whole, so this is never a file half written by us).
 */
export function readLockRecord(path: string): LockRecord | null | "unreadable" {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    return "unreadable";
  }
  const parsed = lockRecordSchema.safeParse(parseJson(text));
  return parsed.success ? parsed.data : "unreadable";
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import { readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { CannotUse } from "./complaint.ts";
import { runAssess } from "./run-assess.ts";

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error;
}

const args = process.argv.slice(2);
const standardInput = args.includes("-") ? await buffer(process.stdin) : null;

function read(file: string): Uint8Array {
  try {
    return file === "-" && standardInput !== null ? standardInput : readFileSync(file);
  } catch (error) {
    const code = isSystemError(error) ? error.code : String(error);
    throw new CannotUse(code === "ENOENT" ? "There is no such file." : `The file cannot be read (${code}).`);
  }
}

const today = toCalendarDate(new Date().toISOString().slice(0, 10));
const { output, told, exitCode } = runAssess(args, { today, read });
for (const line of told) process.stderr.write(`${line}\n`);
process.exitCode = exitCode;
try {
  await pipeline(Readable.from(output), process.stdout);
} catch (error) {
  // Whoever reads may stop, as `head` does.
  if (!isSystemError(error) || error.code !== "EPIPE") throw error;
}

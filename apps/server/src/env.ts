import { isIP } from "node:net";
import { resolve } from "node:path";
import { type CalendarDate, isCalendarDate } from "@induction/domain/kernel/calendar-date";
import { z } from "zod";

/** The settings of one running server, read once at start. */
export interface Env {
  readonly port: number;
  readonly host: string;
  /** Null: the embedded database in `dataDir`. */
  readonly databaseUrl: string | null;
  /** Absolute path of the folder that holds the embedded database and the mail outbox. */
  readonly dataDir: string;
  readonly isDemo: boolean;
  /** The day that the demo takes for today; null outside the demo. */
  readonly demoToday: CalendarDate | null;
  /** Origin under which people reach the server, without a trailing slash; null: the address it listens on. */
  readonly publicUrl: string | null;
  /** Null: mail is written into the outbox folder. */
  readonly smtpUrl: string | null;
  readonly logLevel: LogLevel;
}

/** How much the server writes about itself. */
export type LogLevel = "debug" | "info" | "warn" | "error" | "silent";

/** A setting that cannot be used; its message names each variable and what it should be. */
export class EnvError extends Error {}

const DEFAULT_DEMO_TODAY = "2026-08-15";

const text = z.string().trim().min(1).optional();
const schema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, "a number from 0 to 65535")
    .transform(Number)
    .refine((port) => port <= 65_535, "a number from 0 to 65535")
    .default(3000),
  HOST: z.string().trim().min(1).default("127.0.0.1"),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: "an address like postgres://user@host/name" })
    .optional(),
  DATA_DIR: z.string().trim().min(1).default(".data"),
  DEMO: z.enum(["0", "1"], "0 or 1").optional(),
  DEMO_TODAY: text,
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: "an address like https://induction.example.org" })
    .optional(),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: "an address like smtp://user:password@host:587" })
    .optional(),
  LOG_LEVEL: z
    .enum(["debug", "info", "warn", "error", "silent"], "debug, info, warn, error or silent")
    .optional(),
});

/** Whether an address is reachable from this machine alone. */
export function isLoopback(host: string): boolean {
  if (host === "localhost" || host === "::1") return true;
  return isIP(host) === 4 && host.startsWith("127.");
}

/**
 * The settings in an environment: this process's own unless another is given. Nothing else of ours reads it.
 * @throws EnvError naming every variable that cannot be used
 */
export function readEnv(source: Readonly<Record<string, string | undefined>> = process.env): Env {
  // An empty variable counts as unset: shells and compose files cannot always leave one out.
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join(".")} must be ${issue.message}`);
    throw new EnvError(lines.join("\n"));
  }
  const { PORT, HOST, DATABASE_URL, DATA_DIR, DEMO, DEMO_TODAY, PUBLIC_URL, SMTP_URL, LOG_LEVEL } =
    parsed.data;
  const isDemo = DEMO === undefined ? DATABASE_URL === undefined : DEMO === "1";
  return {
    port: PORT,
    host: requireHost(HOST, isDemo),
    databaseUrl: DATABASE_URL ?? null,
    dataDir: resolve(DATA_DIR),
    isDemo,
    demoToday: toDemoToday(DEMO_TODAY, isDemo),
    publicUrl: PUBLIC_URL === undefined ? null : new URL(PUBLIC_URL).origin,
    smtpUrl: SMTP_URL ?? null,
    // The demo talks to a person at a terminal; a deployment talks to a log collector.
    logLevel: LOG_LEVEL ?? (isDemo ? "warn" : "info"),
  };
}

function requireHost(host: string, isDemo: boolean): string {
  if (isDemo && !isLoopback(host)) {
    throw new EnvError(
      `HOST is ${host}, but a demo listens on this machine only, because its password is printed. Set DEMO=0 or HOST=127.0.0.1.`,
    );
  }
  return host;
}

function toDemoToday(given: string | undefined, isDemo: boolean): CalendarDate | null {
  if (!isDemo) {
    if (given !== undefined)
      throw new EnvError("DEMO_TODAY works in the demo only. Leave it out or set DEMO=1.");
    return null;
  }
  const day = given ?? DEFAULT_DEMO_TODAY;
  if (!isCalendarDate(day)) throw new EnvError("DEMO_TODAY must be a date like 2026-08-15");
  return day;
}

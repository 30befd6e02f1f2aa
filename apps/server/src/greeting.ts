import { DEMO_PASSWORD, listDemoPeople } from "./demo.ts";
import type { Env } from "./env.ts";

/** What the greeting tells. */
export interface Greeting {
  readonly env: Env;
  readonly url: string;
  readonly outboxDir: string;
  readonly areAppsBuilt: boolean;
}

/** Tells the person at the terminal where to go, whom to sign in as, and what to know. */
export function writeGreeting({ env, url, outboxDir, areAppsBuilt }: Greeting): void {
  const lines = [
    `Induction is running at ${url} (pid ${process.pid}). Ctrl-C stops it.`,
    `  Portal for applicants   ${url}/`,
    `  Dashboard for staff     ${url}/dashboard/`,
  ];
  if (!areAppsBuilt) lines.push("The apps are not built yet: run the start script instead of this file.");
  if (env.smtpUrl === null) lines.push(`  Mail is written to      ${outboxDir}`);
  if (env.isDemo) {
    lines.push(
      "",
      `This is a demo on ${env.demoToday}. Its people are made up. Sign in with the password ${DEMO_PASSWORD} as`,
    );
    lines.push(...listDemoPeople().map((line) => `  ${line}`));
  } else {
    lines.push("", "Staff sign in with a password alone: a second factor does not exist yet.");
    if (!url.startsWith("https:") && env.publicUrl === null) {
      lines.push("PUBLIC_URL is not set: links in mails lead to this machine only.");
    }
  }
  process.stdout.write(`${lines.join("\n")}\n`);
}

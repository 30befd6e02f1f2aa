import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";

interface MailSearch {
  readonly dataDir: string;
  /** Whom it was sent to. */
  readonly to: string;
  /** What the link in it is for. */
  readonly path: "invite" | "reset" | "letter";
}

/** The path of the link that somebody was mailed, waiting for the mail to arrive. */
export async function readMailedLink(search: MailSearch): Promise<string> {
  await expect
    .poll(() => findLink(search), { message: `a mail to ${search.to} arrives`, timeout: 30_000 })
    .not.toBeNull();
  return findLink(search) ?? "";
}

function findLink({ dataDir, to, path }: MailSearch): string | null {
  const link = new RegExp(`https?://[^/\\s"]+(/${path}/[\\w-]{43})`);
  const mails = listMails(join(dataDir, "outbox")).filter((mail) => mail.includes(`\nTo: ${to}\n`));
  return mails.flatMap((mail) => link.exec(decodeQuotedPrintable(mail))?.[1] ?? []).at(-1) ?? null;
}

/** Oldest first: names begin with the time. The first mail makes the outbox. */
function listMails(outbox: string): readonly string[] {
  if (!existsSync(outbox)) return [];
  const names = readdirSync(outbox, { withFileTypes: true }).flatMap(({ name }) =>
    name.endsWith(".eml") && !name.startsWith(".") ? [name] : [],
  );
  return names.sort().map((name) => readFileSync(join(outbox, name), "utf8"));
}

/** Only what links need: joins broken lines and reads escaped signs of ASCII. */
function decodeQuotedPrintable(text: string): string {
  return text
    .replaceAll("=\n", "")
    .replaceAll(/=([0-7][0-9A-F])/g, (_escape, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

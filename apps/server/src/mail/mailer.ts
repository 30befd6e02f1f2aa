import { randomUUID } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Mail } from "@induction/auth/mail-jobs";
import { createTransport } from "nodemailer";

/** Sends mail; rejects when it was not handed over, so that the job is tried again. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
  close(): void;
}

const FROM = { name: "Induction", address: "no-reply@induction.invalid" };

/** The mailer that the settings ask for: an SMTP server, or else the outbox folder. */
export function createMailer(settings: {
  readonly smtpUrl: string | null;
  readonly outboxDir: string;
  readonly publicUrl: string;
}): Mailer {
  return settings.smtpUrl === null
    ? createOutboxMailer(settings.outboxDir)
    : createSmtpMailer(settings.smtpUrl, settings.publicUrl);
}

/** Hands mail to an SMTP server. */
function createSmtpMailer(smtpUrl: string, publicUrl: string): Mailer {
  const transport = createTransport({ url: smtpUrl, connectionTimeout: 10_000, socketTimeout: 20_000 });
  const { hostname } = new URL(publicUrl);
  return {
    async send(mail) {
      await transport.sendMail({ ...mail, from: { ...FROM, address: `no-reply@${hostname}` } });
    },
    close: () => transport.close(),
  };
}

/** Writes each message as an .eml file into a folder: nothing leaves the machine, and a demo can read its mail. */
function createOutboxMailer(directory: string): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "unix" });
  return {
    async send(mail) {
      await mkdir(directory, { recursive: true, mode: 0o700 });
      const { message } = await transport.sendMail({ ...mail, from: FROM });
      if (!Buffer.isBuffer(message)) throw new Error("The mail was not composed in memory");
      const name = `${new Date().toISOString().replaceAll(":", "")}-${randomUUID().slice(0, 8)}.eml`;
      // A reader of the folder never sees half a message.
      await writeFile(join(directory, `.${name}`), message, { mode: 0o600 });
      await rename(join(directory, `.${name}`), join(directory, name));
    },
    close: () => transport.close(),
  };
}

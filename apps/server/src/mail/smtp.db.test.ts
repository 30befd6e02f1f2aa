import { SMTPServer } from "smtp-server";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createCaller, signInAs } from "../testing/api-caller.ts";
import { createHome, type ServerHome, startServer } from "../testing/server-process.ts";

vi.setConfig({ testTimeout: 120_000 });

let home: ServerHome;
const mails: string[] = [];
let smtp: SMTPServer;

beforeEach(async () => {
  home = await createHome();
  mails.length = 0;
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, _session, done) {
      let text = "";
      stream.on("data", (chunk: Buffer) => {
        text += chunk.toString("utf8");
      });
      stream.on("end", () => {
        mails.push(text);
        done();
      });
    },
  });
  await new Promise<void>((resolve) => smtp.listen(0, "127.0.0.1", resolve));
});

afterEach(async () => {
  await new Promise<void>((resolve) => smtp.close(resolve));
  await home.remove();
});

function smtpUrl(): string {
  const address = smtp.server.address();
  if (address === null || typeof address === "string") throw new Error("The mail server has no port");
  return `smtp://127.0.0.1:${address.port}`;
}

/** The text of a mail with its soft line breaks undone. */
function toPlain(mail: string): string {
  return mail.replaceAll("=\r\n", "").replaceAll("=3D", "=");
}

test("a forgotten password comes back by a link in a mail that a real mail server received", async () => {
  const server = await startServer(home, { SMTP_URL: smtpUrl() });
  try {
    const stranger = createCaller(server.url);
    await stranger.call("session.requestReset", { email: "scenario-2@demo.example" });
    await stranger.call("session.requestReset", { email: "nobody@demo.example" });
    await expect.poll(() => mails.length, { timeout: 20_000 }).toBe(1);
    const mail = toPlain(mails[0] ?? "");
    expect(mail).toContain("scenario-2@demo.example");
    const token = /\/reset\/([A-Za-z0-9_-]+)/.exec(mail)?.[1];
    const password = "plenty of quiet rivers 47";
    await stranger.call("session.resetPassword", { token, password });
    await expect(signInAs(server.url, "scenario-2@demo.example")).rejects.toThrow("401");
    await stranger.call("session.signIn", { email: "scenario-2@demo.example", password });
    await expect(stranger.call("session.resetPassword", { token, password })).rejects.toThrow("404");
  } finally {
    await server.end("SIGTERM");
  }
});

import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { buildApps } from "@induction/runner/build";
import { requireChromium } from "@induction/runner/chromium";
import { repository } from "@induction/runner/repository";
import { type Browser, chromium } from "@playwright/test";
import { fillRecord } from "./screenshots/record-to-show.ts";
import { type Shot, shots } from "./screenshots/shots.ts";
import { runDemoServer } from "./server/run-demo-server.ts";
import { chromiumArgs } from "./support/chromium-args.ts";
import { demo } from "./support/people.ts";
import { ofDemo, sessionOf } from "./support/sessions.ts";

// Run as: pnpm screenshots. Takes every picture of the documents from a fresh demo.
const folder = join(repository, "tooling/screenshots");

const built = await buildApps();
if (!built.succeeded) throw new Error(`The apps could not be built:\n${built.output}`);
const server = await runDemoServer();
const browser = await chromium.launch({ executablePath: requireChromium(), args: [...chromiumArgs] });
try {
  mkdirSync(folder, { recursive: true });
  await prepare(browser);
  for (const shot of shots) {
    const path = join(folder, `${shot.name}.png`);
    await take(browser, shot, path);
    process.stdout.write(`${shot.name}.png  ${Math.ceil(statSync(path).size / 1024)} KiB\n`);
  }
} finally {
  await browser.close();
  await server.stop();
}

async function prepare(on: Browser): Promise<void> {
  const context = await openContext(on, { who: demo.scenarios[0], browser: {} });
  await fillRecord(await context.newPage());
  await context.close();
}

async function take(on: Browser, shot: Shot, path: string): Promise<void> {
  const context = await openContext(on, shot);
  const page = await context.newPage();
  await page.goto(shot.path);
  await shot.arrange(page);
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(stopClocks);
  await page.screenshot({ path, animations: "disabled", caret: "hide" });
  await context.close();
}

/**
 * Runs in the page. Times of day are those of this run: one time for all, so that the same screen is the same picture.
 * Published Eastern times are facts and stay.
 */
function stopClocks(): void {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    text.nodeValue = (text.nodeValue ?? "").replaceAll(/\b\d\d:\d\d\b(?! E[DS]T)/g, "09:00");
  }
}

async function openContext(on: Browser, { who, browser: options }: Pick<Shot, "who" | "browser">) {
  const context = await on.newContext({
    ...options,
    baseURL: server.origin,
    ...(who === null ? {} : { storageState: await sessionOf(server.origin, ofDemo(who)) }),
    locale: "en-US",
    timezoneId: "America/New_York",
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(30_000);
  return context;
}

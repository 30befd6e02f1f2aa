import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig, type PlaywrightTestConfig } from "@playwright/test";
import { chromiumArgs } from "./src/support/chromium-args.ts";
import type { JourneyOptions } from "./src/support/test.ts";

/** What workers learn from the process that started the server: they read this file anew. */
const dataDir = process.env.INDUCTION_JOURNEYS_DATA_DIR ?? makeDataDir();
const origin = process.env.INDUCTION_JOURNEYS_ORIGIN;

// Playwright tells its workers about colours by another variable; with both set, Node complains in each of them.
delete process.env.NO_COLOR;

const desktop = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };
const everyScreen = "**/every-screen.spec.ts";
const needsSecondOrganisation = { dependencies: ["second-organisation"] };

const config: PlaywrightTestConfig<JourneyOptions> = {
  testDir: "src",
  outputDir: "test-results",
  // A journey that needs a second try has failed.
  retries: 0,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  use: {
    ...(origin === undefined ? {} : { baseURL: origin }),
    dataDir,
    locale: "en-US",
    timezoneId: "America/New_York",
    // A dialog that is still fading in has no contrast to speak of.
    contextOptions: { reducedMotion: "reduce" },
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    screenshot: "only-on-failure",
    launchOptions: {
      args: [...chromiumArgs],
      ...(process.env.CHROMIUM_PATH === undefined ? {} : { executablePath: process.env.CHROMIUM_PATH }),
    },
  },
  projects: [
    { name: "second-organisation", testMatch: "**/second-organisation.setup.ts", use: desktop },
    { name: "desktop-light", use: { ...desktop, colorScheme: "light" }, ...needsSecondOrganisation },
    {
      name: "phone-light",
      use: { ...phone, colorScheme: "light" },
      testIgnore: "**/*.desktop.spec.ts",
      ...needsSecondOrganisation,
    },
    { name: "desktop-dark", use: { ...desktop, colorScheme: "dark" }, testMatch: everyScreen },
    { name: "phone-dark", use: { ...phone, colorScheme: "dark" }, testMatch: everyScreen },
  ],
  webServer: {
    // The shell becomes the server, so that signals reach it.
    command: `exec "${process.execPath}" src/server/serve.ts "${dataDir}"`,
    // An embedded demo, whatever this shell is set to; the server takes any free port and tells it.
    env: {
      PORT: "0",
      HOST: "",
      DATABASE_URL: "",
      DATA_DIR: dataDir,
      DEMO: "1",
      DEMO_TODAY: "",
      PUBLIC_URL: "",
      SMTP_URL: "",
      // What journeys provoke on purpose would be told as warnings.
      LOG_LEVEL: "error",
    },
    wait: { stdout: /running at (?<induction_journeys_origin>http:\/\/[\d.:]+)/ },
    timeout: 180_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
  },
};

export default defineConfig<JourneyOptions>(config);

/** A folder for the database and the mail of this run alone, removed when the run is over and the server gone. */
function makeDataDir(): string {
  const directory = mkdtempSync(join(tmpdir(), "induction-journeys-"));
  process.env.INDUCTION_JOURNEYS_DATA_DIR = directory;
  process.once("exit", () => rmSync(directory, { recursive: true, force: true, maxRetries: 5 }));
  return directory;
}

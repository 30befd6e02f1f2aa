import { test as base, expect, type Page } from "@playwright/test";
import { type Complaints, collectComplaints } from "./complaints.ts";
import { type Credentials, sessionOf } from "./sessions.ts";

/** What the configuration tells every journey. */
export interface JourneyOptions {
  /** The server's data directory: its outbox holds the mail. */
  readonly dataDir: string;
}

interface JourneyFixtures extends JourneyOptions {
  /** Where the site is. */
  readonly origin: string;
  /** What the browsers of this test complained about: at its end nothing unexpected may be left. */
  readonly complaints: Complaints;
  /** A browser of its own for somebody, signed in already; for nobody, signed out. */
  readonly openBrowser: (credentials: Credentials | null) => Promise<Page>;
}

/** A journey: every browser in it is watched, and each complaint that it did not expect fails it. */
export const test = base.extend<JourneyFixtures>({
  dataDir: ["", { option: true }],
  origin: async ({ baseURL }, use) => {
    if (baseURL === undefined) throw new Error("The server has not told its address.");
    await use(baseURL);
  },
  complaints: [
    async ({ context, origin }, use) => {
      const complaints = collectComplaints();
      complaints.watch(context, origin);
      await use(complaints);
      expect(complaints.list(), "nothing unexpected in any console, and no request to another site").toEqual(
        [],
      );
    },
    { auto: true },
  ],
  openBrowser: async ({ browser, origin, complaints }, use) => {
    const close: (() => Promise<void>)[] = [];
    await use(async (credentials) => {
      const state = credentials === null ? {} : { storageState: await sessionOf(origin, credentials) };
      const context = await browser.newContext(state);
      close.push(() => context.close());
      complaints.watch(context, origin);
      return await context.newPage();
    });
    await Promise.all(close.map((end) => end()));
  },
});

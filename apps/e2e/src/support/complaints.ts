import type { BrowserContext } from "@playwright/test";

/** What browsers complained about while a test ran. */
export interface Complaints {
  /** Errors of the console, uncaught errors, and requests that left the site, as far as nobody expected them. */
  list(): readonly string[];
  /** Says that the test provokes something, and the console may tell of it. */
  expect(complaint: RegExp): void;
  /** Listens to every page of a browser context, those opened later too. */
  watch(context: BrowserContext, origin: string): void;
}

/** What the console says of an answer that refuses. */
export const refusedWith = (status: number): RegExp =>
  new RegExp(`^console: Failed to load resource: the server responded with a status of ${status} `);

/** What the console says of a request that got no answer. */
export const unanswered = /^console: Failed to load resource: net::ERR_/;

/** Begins to collect. */
export function collectComplaints(): Complaints {
  const heard: string[] = [];
  const expected: RegExp[] = [];
  return {
    list: () => heard.filter((complaint) => !expected.some((pattern) => pattern.test(complaint))),
    expect: (complaint) => expected.push(complaint),
    watch(context, origin) {
      context.on("console", (message) => {
        if (message.type() === "error") heard.push(`console: ${message.text()}`);
      });
      context.on("weberror", (error) => heard.push(`uncaught: ${error.error().message}`));
      context.on("request", (request) => {
        const { protocol, origin: asked } = new URL(request.url());
        if (protocol.startsWith("http") && asked !== origin) heard.push(`request to ${asked}`);
      });
    },
  };
}

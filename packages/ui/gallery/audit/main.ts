import { parseArgs } from "node:util";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, chromium, type Page } from "@playwright/test";
import { createServer } from "vite";
import { behaviours } from "./behaviours.ts";

/**
 * Opens every room of the gallery, narrow and wide, light and dark, and fails on any breach of WCAG 2.2 AA that
 * axe can see, on sideways scrolling, and on any error in the console. Then it tries the behaviours.
 *
 *     node gallery/audit/main.ts --browser /usr/bin/chromium --pictures ./pictures --room advice
 */
const { values } = parseArgs({
  options: {
    browser: { type: "string" },
    pictures: { type: "string" },
    room: { type: "string", multiple: true },
  },
});

const rooms = values.room ?? ["primitives", "patterns", "advice", "caseload"];
const widths = [390, 1440] as const;
const themes = ["light", "dark"] as const;

async function listBreaches(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  const scrollsBy = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  const breaches = violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ""}`),
  );
  return scrollsBy > 0 ? [...breaches, `scrolls sideways by ${scrollsBy} px`] : breaches;
}

interface Visit {
  browser: Browser;
  address: string;
  room: string;
  width: (typeof widths)[number];
  theme: (typeof themes)[number];
}

async function visit({ browser, address, room, width, theme }: Visit): Promise<readonly string[]> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    hasTouch: width < 640,
    isMobile: width < 640,
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(`${address}?theme=${theme}${room === "caseload" ? "&slim" : ""}#${room}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.evaluate(() => document.fonts.ready);
  // An error summary takes the focus and scrolls; a head that then lies over a row is not a breach of its own.
  await page.evaluate(() => window.scrollTo(0, 0));
  if (values.pictures !== undefined) {
    await page.screenshot({ path: `${values.pictures}/${room}-${width}-${theme}.png`, fullPage: true });
  }
  const breaches = await listBreaches(page);
  await context.close();
  return [...errors, ...breaches].map((breach) => `${room}, ${width} px, ${theme}: ${breach}`);
}

const server = await createServer({
  root: `${import.meta.dirname}/..`,
  server: { port: 0, host: "127.0.0.1" },
});
await server.listen();
const address = server.resolvedUrls?.local[0] ?? "";
const browser = await chromium.launch({
  ...(values.browser === undefined ? {} : { executablePath: values.browser }),
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-sync",
  ],
});
const breaches: string[] = [];
for (const room of rooms) {
  for (const width of widths) {
    for (const theme of themes) breaches.push(...(await visit({ browser, address, room, width, theme })));
  }
}
const failures: string[] = [];
const trial = await browser.newPage({ viewport: { width: 1200, height: 800 } });
await trial.goto(`${address}?theme=light#advice`);
for (const [sentence, prove] of Object.entries(behaviours)) {
  await prove(trial).catch((error: unknown) => failures.push(`not so: ${sentence}\n${String(error)}`));
}
await browser.close();
await server.close();

for (const fault of [...breaches, ...failures]) process.stderr.write(`${fault}\n`);
process.stdout.write(
  `${rooms.length} rooms, ${breaches.length} breaches; ${Object.keys(behaviours).length} behaviours, ${failures.length} failed\n`,
);
process.exitCode = breaches.length + failures.length === 0 ? 0 : 1;

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Outcome } from "./outcome.ts";
import { repository } from "./repository.ts";

/** A first page and how much JavaScript it may ask of a slow network before it stands. */
interface FirstPage {
  readonly app: string;
  readonly title: string;
  /** How the file of the page's own code begins. */
  readonly chunk: string;
  /** Gzipped, in units of 1,000 bytes. */
  readonly mostKilobytes: number;
}

const FIRST_PAGES: readonly FirstPage[] = [
  { app: "portal", title: "the portal's home", chunk: "home-page-", mostKilobytes: 150 },
  { app: "dashboard", title: "the dashboard's caseload", chunk: "caseload.lazy-", mostKilobytes: 190 },
];

const ENTRY = /<script type="module"[^>]* src="[^"]*assets\/([^"]+\.js)"/;
const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*"\.\/([^"]+\.js)"/g;

/**
 * The gzipped bytes of the scripts that a page needs before it stands: those that the document asks for, the page's own,
 * and all that these import. What is loaded later is not counted.
 * @throws when the built app has no such page
 */
export function measureFirstScript(dist: string, chunk: string): number {
  const assets = join(dist, "assets");
  const [, entry] = ENTRY.exec(readFileSync(join(dist, "index.html"), "utf8")) ?? [];
  const page = readdirSync(assets).find((name) => name.startsWith(chunk) && name.endsWith(".js"));
  if (entry === undefined || page === undefined) throw new Error(`${dist} was built without ${chunk}*.js.`);
  const sizes = new Map<string, number>();
  const waiting = [entry, page];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (sizes.has(name)) continue;
    const code = readFileSync(join(assets, name), "utf8");
    sizes.set(name, gzipSync(code).length);
    waiting.push(...[...code.matchAll(STATIC_IMPORT)].flatMap(([, imported]) => imported ?? []));
  }
  return [...sizes.values()].reduce((total, size) => total + size, 0);
}

/** Measures the first pages of the built apps, one line each; a page above its bar has failed. */
export function checkFirstScripts(): Pick<Outcome, "passed" | "failed"> {
  const verdicts = FIRST_PAGES.map(({ app, title, chunk, mostKilobytes }) => {
    const kilobytes = measureFirstScript(join(repository, "apps", app, "dist"), chunk) / 1000;
    console.log(`  first script of ${title}: ${kilobytes.toFixed(1)} of ${mostKilobytes} kB`);
    return kilobytes <= mostKilobytes;
  });
  const passed = verdicts.filter(Boolean).length;
  return { passed, failed: verdicts.length - passed };
}

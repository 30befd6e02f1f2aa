import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Outcome } from "./outcome.ts";
import { repository } from "./repository.ts";

/** A first page and how much JavaScript it may ask of a slow network before it stands. */
interface FirstPage {
  readonly app: string;
  readonly title: string;
  /** How the files begin that it loads besides those which the document asks for: the app's, where it is loaded late, and its own. */
  readonly chunks: readonly string[];
  /** Gzipped, in units of 1,000 bytes. */
  readonly mostKilobytes: number;
}

const FIRST_PAGES: readonly FirstPage[] = [
  { app: "portal", title: "the portal's home", chunks: ["portal-", "home-page-"], mostKilobytes: 150 },
  { app: "portal", title: "the page for anyone", chunks: ["trial-"], mostKilobytes: 110 },
  { app: "dashboard", title: "the dashboard's caseload", chunks: ["caseload.lazy-"], mostKilobytes: 190 },
];

const ENTRY = /<script type="module"[^>]* src="[^"]*assets\/([^"]+\.js)"/;
/** "CRUgR2cF.js": what follows the name of a chunk. Longer names belong to other chunks. */
const HASH = /^[\w-]{8}\.js$/;
const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*"\.\/([^"]+\.js)"/g;

/** The one script of a built app whose name is the chunk's and a hash. */
function findChunk(assets: string, chunk: string): string | undefined {
  return readdirSync(assets).find((name) => name.startsWith(chunk) && HASH.test(name.slice(chunk.length)));
}

/**
 * The scripts that a page needs before it stands, by their names: those that the document asks for, the page's own, and all
 * that these import, each once. What is loaded later is not among them.
 * @throws when the built app has no such page
 */
export function listFirstScripts(dist: string, chunks: readonly string[]): readonly string[] {
  const assets = join(dist, "assets");
  const [, entry] = ENTRY.exec(readFileSync(join(dist, "index.html"), "utf8")) ?? [];
  const found = new Set<string>();
  const waiting = [entry, ...chunks.map((chunk) => findChunk(assets, chunk))].map((name) => {
    if (name === undefined) throw new Error(`${dist} was built without ${chunks.join("*.js, ")}*.js.`);
    return name;
  });
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const code = readFileSync(join(assets, name), "utf8");
    waiting.push(...[...code.matchAll(STATIC_IMPORT)].flatMap(([, imported]) => imported ?? []));
  }
  return [...found];
}

/** The gzipped bytes of the scripts that a page needs before it stands. */
export function measureFirstScript(dist: string, chunks: readonly string[]): number {
  const sizes = listFirstScripts(dist, chunks).map(
    (name) => gzipSync(readFileSync(join(dist, "assets", name))).length,
  );
  return sizes.reduce((total, size) => total + size, 0);
}

/** Measures the first pages of the built apps, one line each; a page above its bar has failed. */
export function checkFirstScripts(): Pick<Outcome, "passed" | "failed"> {
  const verdicts = FIRST_PAGES.map(({ app, title, chunks, mostKilobytes }) => {
    const kilobytes = measureFirstScript(join(repository, "apps", app, "dist"), chunks) / 1000;
    console.log(`  first script of ${title}: ${kilobytes.toFixed(1)} of ${mostKilobytes} kB`);
    return kilobytes <= mostKilobytes;
  });
  const passed = verdicts.filter(Boolean).length;
  return { passed, failed: verdicts.length - passed };
}

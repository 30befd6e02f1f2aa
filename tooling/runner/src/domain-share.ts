import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { SourceMap } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { z } from "zod";
import { onProcessEnd } from "./cleanup.ts";
import { runCommand } from "./command.ts";
import { listFirstScripts } from "./first-script.ts";
import type { Outcome } from "./outcome.ts";

/** What the page for anyone loads before it answers: itself, and the answer without its reasons. */
const TRIAL = ["trial-", "trial-answer-"] as const;

/** Gzipped, in units of 1,000 bytes. */
const MOST_KILOBYTES = 30;

const DOMAIN = /\/packages\/domain\/src\/(?!evidence\/)/;
const SCHEMA = /\.schema\.ts$|\/node_modules\/zod\//;

const mapSchema = z.object({
  version: z.number(),
  file: z.string().optional(),
  sources: z.array(z.string()),
  sourcesContent: z.array(z.string().nullable()).optional(),
  names: z.array(z.string()),
  mappings: z.string(),
});

/** A script as it is shipped, with the map that says which file each character comes from. */
export interface MappedScript {
  readonly code: string;
  /** A source map of version 3, as JSON. */
  readonly map: string;
}

/** What of some scripts is the domain's. */
export interface DomainShare {
  /** Gzipped bytes of the domain's own code among them, minified as it is; tables of published outcomes are not counted. */
  readonly bytes: number;
  /** Modules that read borders, which no page needs before it answers. */
  readonly schemas: readonly string[];
}

function listSources({ map }: MappedScript): readonly string[] {
  return mapSchema.parse(JSON.parse(map)).sources;
}

/** The characters of a script that come from the domain, in their order. */
function keepDomainCode({ code, map }: MappedScript): string {
  const { file = "", sourcesContent = [], ...rest } = mapSchema.parse(JSON.parse(map));
  const found = new SourceMap({
    ...rest,
    file,
    sourceRoot: "",
    sourcesContent: sourcesContent.map((content) => content ?? ""),
  });
  let kept = "";
  for (const [row, line] of code.split("\n").entries()) {
    for (let column = 0; column < line.length; column += 1) {
      const entry = found.findEntry(row, column);
      if ("originalSource" in entry && DOMAIN.test(entry.originalSource)) kept += line.charAt(column);
    }
  }
  return kept;
}

/**
 * How much of scripts that are loaded together is the domain's, and which schemas are among them.
 * @throws when nothing is the domain's: then the maps do not fit, and nothing was measured
 */
export function weighDomain(scripts: readonly MappedScript[]): DomainShare {
  const ofDomain = scripts.filter((script) => listSources(script).some((source) => DOMAIN.test(source)));
  if (ofDomain.length === 0) throw new Error("No script holds anything of the domain.");
  return {
    bytes: gzipSync(ofDomain.map(keepDomainCode).join("")).length,
    schemas: scripts.flatMap(listSources).filter((source) => SCHEMA.test(source)),
  };
}

/** Builds the portal once more, with maps, into a folder that is removed at the end. */
async function buildWithMaps(folder: string): Promise<void> {
  const { succeeded, output } = await runCommand({
    program: "vite",
    args: [
      ...["build", "apps/portal", "--outDir", folder],
      ...["--sourcemap", "hidden", "--logLevel", "error"],
    ],
  });
  if (!succeeded) throw new Error(`The portal could not be built with maps:\n${output}`);
}

/** The scripts of the page for anyone. One without a map is the bundler's own. */
function listMappedScripts(folder: string): readonly MappedScript[] {
  return listFirstScripts(folder, TRIAL).flatMap((name) => {
    const path = join(folder, "assets", name);
    if (!existsSync(`${path}.map`)) return [];
    return [{ code: readFileSync(path, "utf8"), map: readFileSync(`${path}.map`, "utf8") }];
  });
}

/** Measures the domain's share of what the page for anyone loads before it answers, one line; above its bar it has failed. */
export async function checkDomainShare(): Promise<Pick<Outcome, "passed" | "failed">> {
  const folder = mkdtempSync(join(tmpdir(), "induction-share-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const forget = onProcessEnd(remove);
  try {
    await buildWithMaps(folder);
    const { bytes, schemas } = weighDomain(listMappedScripts(folder));
    console.log(
      `  the domain's share of the page for anyone: ${(bytes / 1000).toFixed(1)} of ${MOST_KILOBYTES} kB`,
    );
    for (const schema of schemas) console.log(`  a schema is loaded with the page for anyone: ${schema}`);
    const isLight = bytes <= MOST_KILOBYTES * 1000 && schemas.length === 0;
    return { passed: isLight ? 1 : 0, failed: isLight ? 0 : 1 };
  } finally {
    forget();
    remove();
  }
}

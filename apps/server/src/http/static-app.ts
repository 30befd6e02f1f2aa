import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import type { HttpVariables } from "./variables.ts";

/** One built React app: its folder and the path under which it is served ("" or "/dashboard"). */
export interface StaticApp {
  readonly directory: string;
  readonly basePath: string;
}

/**
 * Serves a built app. Files under assets/ carry a hash in their name and never change; every other path is the app's
 * own page, so that a link into it can be opened anew.
 */
export function serveApp({ directory, basePath }: StaticApp): Hono<{ Variables: HttpVariables }> {
  const app = new Hono<{ Variables: HttpVariables }>();
  const withoutBase = (path: string) => path.slice(basePath.length);
  app.use(`${basePath}/assets/*`, async (context, next) => {
    await next();
    if (context.res.ok) context.res.headers.set("Cache-Control", "public, max-age=31536000, immutable");
  });
  app.use(
    `${basePath}/assets/*`,
    serveStatic({ root: directory, rewriteRequestPath: withoutBase, precompressed: true }),
  );
  app.get(`${basePath}/assets/*`, (context) => context.notFound());
  app.get(`${basePath}/favicon.svg`, serveStatic({ root: directory, rewriteRequestPath: withoutBase }));
  const page = readAppPage({ directory });
  const answerPage = async () =>
    new Response(await page(), {
      headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-cache" },
    });
  app.get(`${basePath}/*`, answerPage);
  return app;
}

/** Gives the page of a built app, whichever address it is asked for under. */
export function readAppPage({ directory }: Pick<StaticApp, "directory">): () => Promise<string> {
  return readFileAsItStands(join(directory, "index.html"));
}

/** Whether the app was built. */
export function isBuilt({ directory }: StaticApp): boolean {
  return existsSync(join(directory, "index.html"));
}

/**
 * Reads a file again whenever it was replaced: a new build has other names in it, and the files of the last one are gone.
 * @throws when there is no such file
 */
function readFileAsItStands(path: string): () => Promise<string> {
  let kept: { readonly version: string; readonly text: string } | null = null;
  return async () => {
    const { mtimeMs, size, ino } = await stat(path);
    const version = [mtimeMs, size, ino].join();
    if (kept?.version !== version) kept = { version, text: await readFile(path, "utf8") };
    return kept.text;
  };
}

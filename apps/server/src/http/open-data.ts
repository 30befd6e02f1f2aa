import type { ExportFile, ExportFiles, ExportFormat } from "@induction/api/open-data/export-files";
import { type Context, Hono } from "hono";
import type { LoadGate } from "./load-gate.ts";
import { busy } from "./refusals.ts";
import { refuse } from "./request-guards.ts";
import type { HttpVariables } from "./variables.ts";

const TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: "text/csv; charset=utf-8; header=present",
  json: "application/json; charset=utf-8",
};

type Asked = Context<{ Variables: HttpVariables }>;

/** Weak: the same facts, whichever way they are packed. */
function toTag({ version, retrieved }: ExportFile, format: ExportFormat): string {
  return `W/"${version}-${retrieved}-${format}"`;
}

function knowsAlready(context: Asked, tag: string): boolean {
  const known = context.req.header("if-none-match");
  if (known === undefined) return false;
  const opaque = (text: string) => text.trim().replace(/^W\//, "");
  return known.trim() === "*" || known.split(",").some((candidate) => opaque(candidate) === opaque(tag));
}

function takesGzip(context: Asked): boolean {
  const accepted = context.req.header("accept-encoding") ?? "";
  return accepted.split(",").some((coding) => /^\s*gzip\s*(;\s*q=(?!0(\.0*)?\s*$)|$)/i.test(coding));
}

function toAnswer(context: Asked, file: ExportFile, format: ExportFormat): Response {
  const tag = toTag(file, format);
  const headers = new Headers({
    ETag: tag,
    // Asked again each time, and mostly answered without the file.
    "Cache-Control": "public, max-age=0, must-revalidate",
    Vary: "Accept-Encoding",
    "X-List-Version": file.version,
    "X-List-Retrieved-On": file.retrieved,
  });
  if (knowsAlready(context, tag)) return new Response(null, { status: 304, headers });
  const isPacked = takesGzip(context);
  const bytes = isPacked ? file.gzipped : file.bytes;
  headers.set("Content-Type", TYPES[format]);
  headers.set("Content-Length", String(bytes.length));
  headers.set("Content-Disposition", `attachment; filename="induction-programs-${file.version}.${format}"`);
  if (isPacked) headers.set("Content-Encoding", "gzip");
  return new Response(context.req.method === "HEAD" ? null : bytes, { headers });
}

/** The facts of programs as files, for whoever asks: /export/programs.csv, .json and the schema of the JSON. */
export function serveOpenData(files: ExportFiles, gate: LoadGate): Hono<{ Variables: HttpVariables }> {
  const app = new Hono<{ Variables: HttpVariables }>();
  const answer = async (context: Asked, format: ExportFormat) => {
    if (!gate.enter()) return refuse(context, busy());
    try {
      return toAnswer(context, await files.get(format), format);
    } finally {
      gate.leave();
    }
  };
  app.get("/export/programs.csv", (context) => answer(context, "csv"));
  app.get("/export/programs.json", (context) => answer(context, "json"));
  app.get(
    "/export/programs.schema.json",
    () =>
      new Response(files.schema, {
        // It changes with the program alone: whoever checks many files asks for it once.
        headers: { "Content-Type": "application/schema+json", "Cache-Control": "public, max-age=3600" },
      }),
  );
  app.get("/export/*", (context) => context.notFound());
  return app;
}

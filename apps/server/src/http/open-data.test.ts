import { gunzipSync, gzipSync } from "node:zlib";
import type { ExportFile, ExportFiles } from "@induction/api/open-data/export-files";
import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { expect, test } from "vitest";
import { createLoadGate } from "./load-gate.ts";
import { serveOpenData } from "./open-data.ts";

const TEXT = "program_id,name\r\none,Évreux\r\n";

function aFile(version: string): ExportFile {
  const bytes = new TextEncoder().encode(TEXT);
  const gzipped = Uint8Array.from(gzipSync(bytes));
  return { version, retrieved: toCalendarDate("2026-08-15"), bytes, gzipped };
}

function open({ version = "7.abc", most = 10 } = {}) {
  const files: ExportFiles = { get: async () => aFile(version), schema: "{}" };
  return serveOpenData(files, createLoadGate(most));
}

test("the table says its version and day, and that it is a file to keep", async () => {
  const answer = await open().request("/export/programs.csv");
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe(TEXT);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "content-type": "text/csv; charset=utf-8; header=present",
    "content-disposition": 'attachment; filename="induction-programs-7.abc.csv"',
    etag: 'W/"7.abc-2026-08-15-csv"',
    "x-list-version": "7.abc",
    "x-list-retrieved-on": "2026-08-15",
  });
});

test("whoever has this version and day gets 304 and nothing else; another version is sent whole", async () => {
  const headers = { "If-None-Match": '"other", "7.abc-2026-08-15-json"' };
  const same = await open().request("/export/programs.json", { headers });
  expect([same.status, await same.text(), same.headers.get("content-type")]).toEqual([304, "", null]);
  expect(same.headers.get("etag")).toBe('W/"7.abc-2026-08-15-json"');
  const other = await open({ version: "8.abc" }).request("/export/programs.json", { headers });
  expect([other.status, await other.text()]).toEqual([200, TEXT]);
  const table = await open().request("/export/programs.csv", { headers });
  expect(table.status).toBe(200);
});

test.for([
  ["gzip, br", "gzip"],
  ["br;q=1, gzip;q=0.5", "gzip"],
  ["gzip;q=0", null],
  ["identity", null],
  ["", null],
] as const)("to %j the answer is packed as %s", async ([accepted, packed]) => {
  const headers = { "Accept-Encoding": accepted };
  const answer = await open().request("/export/programs.csv", { headers });
  expect(answer.headers.get("content-encoding")).toBe(packed);
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(answer.headers.get("content-length")).toBe(String(bytes.length));
  expect((packed === null ? bytes : gunzipSync(bytes)).toString()).toBe(TEXT);
});

test("asked for the head alone, the same headers come without the file", async () => {
  const answer = await open().request("/export/programs.csv", { method: "HEAD" });
  expect([answer.status, await answer.text()]).toEqual([200, ""]);
  expect(answer.headers.get("content-length")).toBe(String(Buffer.byteLength(TEXT)));
  expect(answer.headers.get("etag")).toBe('W/"7.abc-2026-08-15-csv"');
});

test("where the server is full the file is refused early, and the place is given back", async () => {
  const gate = createLoadGate(1);
  const files: ExportFiles = { get: async () => aFile("7.abc"), schema: "{}" };
  const app = serveOpenData(files, gate);
  gate.enter();
  const refused = await app.request("/export/programs.csv");
  expect(refused.status).toBe(503);
  gate.leave();
  for (let time = 0; time < 3; time += 1) {
    expect((await app.request("/export/programs.csv")).status).toBe(200);
  }
});

test("the schema of the JSON is there, and nothing else below the address", async () => {
  const schema = await open().request("/export/programs.schema.json");
  expect([await schema.text(), schema.headers.get("cache-control")]).toEqual(["{}", "public, max-age=3600"]);
  expect((await open().request("/export/people.csv")).status).toBe(404);
  expect((await open().request("/export/programs.csv", { method: "POST" })).status).toBe(404);
});

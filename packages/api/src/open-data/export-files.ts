import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { readCountedPrograms } from "@induction/db/queries/open-data.queries";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { type OpenData, toOpenProgram } from "@induction/domain/program/open-data";
import { toOpenDataSchema, toOpenJson } from "@induction/domain/program/open-data-json";
import { toOpenTable } from "@induction/domain/program/open-data-table";
import type { AdvisingServices } from "../context.ts";

/** The two ways in which the facts go out. */
export type ExportFormat = "csv" | "json";

/** A file that is ready to be sent. */
export interface ExportFile {
  readonly version: string;
  readonly retrieved: CalendarDate;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly gzipped: Uint8Array<ArrayBuffer>;
}

/** The facts of all programs as files, each made once for a version and a day. */
export interface ExportFiles {
  get(format: ExportFormat): Promise<ExportFile>;
  /** What the JSON holds, as JSON Schema. */
  readonly schema: string;
}

const compress = promisify(gzip);

const WRITERS: Readonly<Record<ExportFormat, (data: OpenData) => string>> = {
  csv: toOpenTable,
  json: toOpenJson,
};

/** The facts as they stand, without the name of any curator. */
export async function readOpenData({ db, today }: Pick<AdvisingServices, "db" | "today">): Promise<OpenData> {
  const { number, programs } = await readCountedPrograms(db.kysely);
  const open = programs.map(({ program, versions }) => ({ program: toOpenProgram(program), versions }));
  const digest = createHash("sha256").update(JSON.stringify(open)).digest("base64url").slice(0, 12);
  return { version: `${number}.${digest}`, retrieved: today(), programs: open };
}

/**
 * The files of the export. Of each format the newest alone is kept, so that memory is bounded by two files whoever asks,
 * and those who ask together wait for one making of it.
 */
export function createExportFiles(
  services: Pick<AdvisingServices, "db" | "today" | "catalogue">,
): ExportFiles {
  const kept = new Map<ExportFormat, { readonly key: string; readonly file: Promise<ExportFile> }>();

  async function make(format: ExportFormat): Promise<ExportFile> {
    const data = await readOpenData(services);
    const bytes = Uint8Array.from(Buffer.from(WRITERS[format](data), "utf8"));
    const gzipped = Uint8Array.from(await compress(bytes));
    return { version: data.version, retrieved: data.retrieved, bytes, gzipped };
  }

  return {
    schema: JSON.stringify(toOpenDataSchema(), null, 2),
    get(format) {
      const key = `${services.catalogue.current().number} ${services.today()}`;
      const last = kept.get(format);
      if (last?.key === key) return last.file;
      const file = make(format);
      kept.set(format, { key, file });
      // A failure is told to those who wait for it, and is not kept.
      file.catch(() => {
        if (kept.get(format)?.file === file) kept.delete(format);
      });
      return file;
    },
  };
}

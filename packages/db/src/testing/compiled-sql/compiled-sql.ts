import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "sql-formatter";
import { createCompiler } from "./compiler.ts";
import { NAMED_QUERIES } from "./named-queries.ts";

/** The folder of the `.sql` files. */
export const compiledFolder = join(import.meta.dirname, "../../queries/compiled");

/** The SQL of every named query as it reaches the database, formatted, by the name of its file. */
export function compileNamedQueries(): ReadonlyMap<string, string> {
  const compiler = createCompiler();
  return new Map(
    Object.entries(NAMED_QUERIES).map(([name, build]) => {
      const text = format(build(compiler).compile().sql, { language: "postgresql", keywordCase: "lower" });
      return [`${name}.sql`, `${text}\n`];
    }),
  );
}

/** The files as they lie in a folder. */
export function readCompiledSql(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder).filter((file) => file.endsWith(".sql"));
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}

/** Writes every file anew; for review to see what changed. */
export function writeCompiledSql(folder: string): void {
  for (const [file, text] of compileNamedQueries()) writeFileSync(join(folder, file), text);
}

import { type Comment, type ParseResult, parseSync } from "oxc-parser";
import { listModuleImports, type ModuleImport } from "./module-imports.ts";
import type { Violation } from "./violation.ts";

/** A TypeScript file as it lies on disk. */
export interface SourceFile {
  /** From the repository's root, with forward slashes. */
  path: string;
  text: string;
}

/** A TypeScript file, ready for the rules. */
export interface ParsedSource {
  path: string;
  program: ParseResult["program"];
  comments: readonly Comment[];
  imports: readonly ModuleImport[];
  /** What the parser could not read. A file with errors proves nothing, so they are violations themselves. */
  errors: readonly Violation[];
  /** A violation at a character offset. */
  violation: (offset: number, message: string) => Violation;
}

/** Parses one file. Never throws: see `errors`. */
export function parseSource({ path, text }: SourceFile): ParsedSource {
  const { program, comments, errors } = parseSync(path, text);
  const violation = (offset: number, message: string): Violation => ({
    path,
    line: text.slice(0, offset).split("\n").length,
    message,
  });
  return {
    path,
    program,
    comments,
    imports: listModuleImports(program),
    errors: errors.map((error) => violation(error.labels[0]?.start ?? 0, `Does not parse: ${error.message}`)),
    violation,
  };
}

import { checkArrows } from "./arrows.rules.ts";
import { checkCasts } from "./casts.rules.ts";
import { checkDependencies } from "./dependencies.rules.ts";
import { checkFolders } from "./folders.rules.ts";
import { type ParsedSource, parseSource, type SourceFile } from "./parsed-source.ts";
import { checkPurity } from "./purity.rules.ts";
import { checkRuleLinks } from "./rule-links.rules.ts";
import { checkSql } from "./sql.rules.ts";
import { checkThresholds } from "./thresholds.rules.ts";
import type { Violation } from "./violation.ts";
import type { Workspace } from "./workspace.ts";

type Rule = (source: ParsedSource, workspace: Workspace) => Violation[];

const rules: readonly Rule[] = [
  ({ errors }) => [...errors],
  checkArrows,
  checkFolders,
  checkDependencies,
  checkPurity,
  checkSql,
  checkCasts,
  checkThresholds,
  checkRuleLinks,
];

/** Every violation in the given files, file by file, from the top of each. */
export function checkSources(files: readonly SourceFile[], workspace: Workspace): Violation[] {
  return files.flatMap((file) => {
    const source = parseSource(file);
    return rules.flatMap((rule) => rule(source, workspace)).sort((left, right) => left.line - right.line);
  });
}

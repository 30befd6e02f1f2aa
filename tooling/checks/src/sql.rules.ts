import { Visitor } from "oxc-parser";
import { findMemberName } from "./member-name.ts";
import type { ParsedSource } from "./parsed-source.ts";
import { migrationsFolder, speaksSql, sqlLibraries } from "./rooms.ts";
import type { Violation } from "./violation.ts";
import { toPackageName } from "./workspace.ts";

const unescaped = new Set(["raw", "lit"]);

/** Keeps SQL in its room, and text that is not escaped out of queries. */
export function checkSql(source: ParsedSource): Violation[] {
  return [...complainOfLibraries(source), ...complainOfUnescapedText(source)];
}

function complainOfLibraries(source: ParsedSource): Violation[] {
  if (speaksSql.some((place) => place.test(source.path))) return [];
  return source.imports
    .filter(({ specifier }) => specifier !== null && sqlLibraries.includes(toPackageName(specifier)))
    .map(({ specifier, offset }) =>
      source.violation(offset, `SQL stays in packages/db: ${specifier} may not be imported here.`),
    );
}

function complainOfUnescapedText(source: ParsedSource): Violation[] {
  if (source.path.startsWith(migrationsFolder)) return [];
  const violations: Violation[] = [];
  const refuse = (offset: number, name: string): void => {
    violations.push(
      source.violation(
        offset,
        `sql.${name} puts text into SQL unescaped: only migrations may, use a parameter.`,
      ),
    );
  };
  const names = listLocalNamesOfSql(source);

  new Visitor({
    MemberExpression: (node) => {
      const member = findMemberName(node);
      if (node.object.type !== "Identifier" || !names.has(node.object.name) || member === null) return;
      if (unescaped.has(member)) refuse(node.start, member);
    },
    VariableDeclarator: ({ id, init, start }) => {
      if (id.type !== "ObjectPattern" || init?.type !== "Identifier" || !names.has(init.name)) return;
      for (const property of id.properties) {
        if (property.type === "RestElement" || property.key.type !== "Identifier") continue;
        if (unescaped.has(property.key.name)) refuse(start, property.key.name);
      }
    },
  }).visit(source.program);
  return violations;
}

/** `sql`, and what a file may call it instead: `import { sql as query }`. */
function listLocalNamesOfSql({ program }: ParsedSource): ReadonlySet<string> {
  const names = new Set(["sql"]);
  new Visitor({
    ImportSpecifier: ({ imported, local }) => {
      if (imported.type === "Identifier" && imported.name === "sql") names.add(local.name);
    },
  }).visit(program);
  return names;
}

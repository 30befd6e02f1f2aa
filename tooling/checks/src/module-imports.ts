import { type ParseResult, type StringLiteral, Visitor } from "oxc-parser";

/** One use of another module: import, re-export, `import()`, `import("…")` as a type, or `require`. */
export interface ModuleImport {
  /** As written, or null when it is computed and cannot be known. */
  specifier: string | null;
  /** True when nothing of the import is left at run time. */
  isTypeOnly: boolean;
  /** Where the specifier stands, in characters. */
  offset: number;
}

/** Every use of another module in a file, in no particular order. */
export function listModuleImports(program: ParseResult["program"]): ModuleImport[] {
  const imports: ModuleImport[] = [];
  const add = (source: StringLiteral, isTypeOnly: boolean): void => {
    imports.push({ specifier: source.value, isTypeOnly, offset: source.start });
  };

  new Visitor({
    ImportDeclaration: (node) => add(node.source, node.importKind === "type"),
    ExportAllDeclaration: (node) => add(node.source, node.exportKind === "type"),
    ExportNamedDeclaration: (node) => node.source && add(node.source, node.exportKind === "type"),
    TSImportType: (node) => add(node.source, true),
    TSExternalModuleReference: (node) => add(node.expression, false),
    ImportExpression: ({ source }) => {
      const specifier = source.type === "Literal" && typeof source.value === "string" ? source.value : null;
      imports.push({ specifier, isTypeOnly: false, offset: source.start });
    },
    CallExpression: ({ callee, arguments: [first] }) => {
      if (callee.type !== "Identifier" || callee.name !== "require" || first?.type !== "Literal") return;
      if (typeof first.value === "string")
        imports.push({ specifier: first.value, isTypeOnly: false, offset: first.start });
    },
  }).visit(program);
  return imports;
}

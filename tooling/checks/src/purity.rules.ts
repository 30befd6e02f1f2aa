import { isBuiltin } from "node:module";
import { type Expression, Visitor } from "oxc-parser";
import { listLocalNames } from "./local-names.ts";
import { findMemberName } from "./member-name.ts";
import type { ParsedSource } from "./parsed-source.ts";
import { rooms } from "./rooms.ts";
import type { Violation } from "./violation.ts";
import { findPackageOf, isDevelopmentFile, type Workspace } from "./workspace.ts";

const pureRoom = "packages/domain/src/";

/** Objects whose every use reaches outside. */
const outside = new Set([
  ...["process", "console", "performance", "crypto", "globalThis", "window", "self", "navigator"],
  ...["localStorage", "sessionStorage", "indexedDB"],
]);
/** Functions that reach outside or wait for something that does. */
const effects = new Set([
  ...["fetch", "setTimeout", "setInterval", "setImmediate", "queueMicrotask", "Date"],
  ...["XMLHttpRequest", "WebSocket", "EventSource", "Worker", "BroadcastChannel"],
]);
/** The one impure member of an otherwise pure object. */
const impureMembers: Readonly<Record<string, string>> = { Date: "now", Math: "random", Temporal: "Now" };

/** Keeps `domain` pure (no I/O, clock or randomness, tests included) and Node's modules out of what browsers run. */
export function checkPurity(source: ParsedSource, workspace: Workspace): Violation[] {
  return [
    ...complainOfBuiltins(source, workspace),
    ...(source.path.startsWith(pureRoom) ? complainOfEffects(source) : []),
  ];
}

function complainOfBuiltins(source: ParsedSource, workspace: Workspace): Violation[] {
  const home = findPackageOf(source.path, workspace);
  const isExempt = !source.path.startsWith(pureRoom) && isDevelopmentFile(source.path);
  if (isExempt || !home || !rooms[home.directory]?.isForBrowser) return [];
  return source.imports
    .filter(({ specifier }) => specifier !== null && isBuiltin(specifier))
    .map(({ specifier, offset }) =>
      source.violation(offset, `${home.directory} runs in browsers: ${specifier} does not exist there.`),
    );
}

function complainOfEffects(source: ParsedSource): Violation[] {
  const localNames = listLocalNames(source.program);
  const violations: Violation[] = [];
  const refuse = (offset: number, what: string): void => {
    violations.push(source.violation(offset, `domain is pure: ${what} is not; pass the value in.`));
  };
  const toGlobalName = (expression: Expression | null): string | null =>
    expression?.type === "Identifier" && !localNames.has(expression.name) ? expression.name : null;

  new Visitor({
    MemberExpression: (node) => {
      const name = toGlobalName(node.object);
      if (name === null) return;
      const member = findMemberName(node);
      if (outside.has(name) || impureMembers[name] === member) refuse(node.start, `${name}.${member ?? "…"}`);
    },
    VariableDeclarator: ({ init, start }) => {
      const name = toGlobalName(init);
      if (name !== null && (outside.has(name) || Object.hasOwn(impureMembers, name)))
        refuse(start, `taking ${name} apart`);
    },
    CallExpression: ({ callee, start }) => {
      const name = toGlobalName(callee);
      if (name !== null && effects.has(name)) refuse(start, `${name}()`);
    },
    NewExpression: ({ callee, arguments: given, start }) => {
      const name = toGlobalName(callee);
      if (name === null || !effects.has(name)) return;
      if (name !== "Date" || given.length === 0) refuse(start, `new ${name}()`);
    },
  }).visit(source.program);
  return violations;
}

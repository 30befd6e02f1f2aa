import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { compileFunction } from "node:vm";
import { must } from "@induction/domain/kernel/must";
import * as vitest from "vitest";
import type { Bundle } from "./bundle.ts";
import { fewerExamples } from "./fewer-examples.ts";
import { cover, isActive } from "./mutant-switch.ts";
import { createTestApi, type Test } from "./test-api.ts";

/** Modules evaluated once, from nothing: no memory of an earlier mutant can reach into them. */
export interface TestGraph {
  /** The tests of a file, in order; evaluates it, and what it needs, when first asked. @throws what evaluating throws */
  readonly listTests: (id: string) => readonly Test[];
}

const PARAMETERS = ["require", "module", "exports", "stryMutAct_9fa48", "stryCov_9fa48"];

/**
 * Opens graphs over one bundle. Each module is compiled once and evaluated afresh in every graph; packages are loaded
 * once, from where the root finds them.
 * @param fastCheck the module `fast-check` that tests get; with few examples by default
 */
export function createGraphs(
  bundle: Bundle,
  root: string,
  fastCheck: object = fewerExamples,
): () => TestGraph {
  const require = createRequire(join(root, "graph.js"));
  const codes = new Map(bundle.modules.map(({ id, code }) => [id, code]));
  const compiled = new Map<string, ReturnType<typeof compileFunction>>();
  const packages = new Map<string, unknown>([["fast-check", fastCheck]]);

  const compile = (id: string) => {
    const known = compiled.get(id);
    if (known !== undefined) return known;
    const code = must(codes.get(id), `${id} is not in the bundle`);
    const body = compileFunction(code, PARAMETERS, { filename: join(root, id) });
    compiled.set(id, body);
    return body;
  };
  const load = (name: string): unknown => {
    if (!packages.has(name)) packages.set(name, require(name));
    return packages.get(name);
  };

  return () => {
    const modules = new Map<string, { exports: object }>();
    const { api, listTestsOf } = createTestApi();
    const shim = { ...vitest, ...api };
    const evaluate = (id: string): unknown => {
      const known = modules.get(id);
      if (known !== undefined) return known.exports;
      const module = { exports: {} };
      modules.set(id, module);
      const requireFrom = (name: string): unknown => {
        if (name === "vitest") return shim;
        return name.startsWith(".") ? evaluate(join(dirname(id), name)) : load(name);
      };
      try {
        Reflect.apply(compile(id), undefined, [requireFrom, module, module.exports, isActive, cover]);
      } catch (error) {
        modules.delete(id);
        throw error;
      }
      return module.exports;
    };
    return { listTests: (id) => listTestsOf(id, () => evaluate(id)) };
  };
}

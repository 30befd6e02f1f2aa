import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { weighDomain } from "./domain-share.ts";

/** A script in which each letter comes from another file: "A" from the first, "B" from the second, and so on. */
function aScript(code: string, sources: readonly string[]) {
  const segments = [...code].map((_, place) => (place === 0 ? "AAAA" : "CCAA"));
  const map = {
    version: 3,
    sources,
    sourcesContent: sources.map(() => null),
    names: [],
    mappings: segments.join(","),
  };
  return { code, map: JSON.stringify(map) };
}

test("only the characters that come from the domain are weighed, all scripts together", () => {
  const first = aScript("abc", [
    "../../packages/domain/src/rules/rules.ts",
    "../../apps/portal/src/trial.tsx",
    "../../packages/domain/src/kernel/must.ts",
  ]);
  const second = aScript("de", [
    "../../node_modules/react/index.js",
    "../../packages/domain/src/kernel/told.ts",
  ]);
  expect(weighDomain([first, second])).toEqual({ bytes: gzipSync("ace").length, schemas: [] });
});

test("tables of published outcomes are not weighed", () => {
  const script = aScript("ab", [
    "../packages/domain/src/evidence/outcomes.ts",
    "../packages/domain/src/rules/rules.ts",
  ]);
  expect(weighDomain([script]).bytes).toBe(gzipSync("b").length);
});

test("a schema is named, be it ours or the library itself", () => {
  const sources = [
    "../packages/domain/src/applicant/profile.schema.ts",
    "../node_modules/zod/v4/core/core.js",
  ];
  expect(weighDomain([aScript("ab", sources)]).schemas).toEqual(sources);
});

test("scripts without anything of the domain are no measure", () => {
  expect(() => weighDomain([aScript("a", ["../apps/portal/src/trial.tsx"])])).toThrow(
    "anything of the domain",
  );
});

import { expect, test } from "vitest";
import { compiledFolder, compileNamedQueries, readCompiledSql } from "./compiled-sql.ts";

const kept = readCompiledSql(compiledFolder);
const compiled = compileNamedQueries();

test.each([...compiled])(
  "%s is the SQL that runs; after a wanted change write it with the script sql",
  (file, text) => {
    expect(kept.get(file)).toBe(text);
  },
);

test("no file is left of a query that is gone", () => {
  expect([...kept.keys()].sort()).toEqual([...compiled.keys()].sort());
});

test("an empty scope selects nothing", () => {
  expect(compiled.get("applicant.of-nobody.sql")).toMatch(/where\s+false/);
});

const ofPeople = [...compiled].filter(([file]) =>
  /^(applicant\.(own|of-a-|state)|caseload|history|answers)/.test(file),
);

test.each(ofPeople)("%s names the organisation and leaves out the deleted", (_file, text) => {
  expect(text).toMatch(/"applicants"\."org_id" = \$\d/);
  expect(text).toContain('"applicants"."deleted_at" is null');
});

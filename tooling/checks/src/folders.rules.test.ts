import { expect, test } from "vitest";
import { checkFile } from "./testing/check-tree.ts";

test.each([
  ["planning builds on every room below it", "packages/domain/src/planning/a.ts", "../kernel/must.ts"],
  ["rules use parameters", "packages/domain/src/rules/exams/a.rules.ts", "../../parameters/lines.ts"],
  ["parameters cite sources", "packages/domain/src/parameters/a.ts", "../sources/documents.ts"],
  ["a domain test uses builders", "packages/domain/src/rules/a.rules.test.ts", "../testing/applicant.ts"],
  ["a route shows a feature", "apps/portal/src/routes/home.tsx", "../features/home/home.tsx"],
  ["a feature uses what its app shares", "apps/portal/src/features/home/home.tsx", "../../shell/api.ts"],
  ["a feature keeps its own files", "apps/portal/src/features/home/home.tsx", "./parts/tile.tsx"],
  [
    "the list of migrations may use the engine",
    "packages/db/src/migrations/index.ts",
    "../engine/migrator.ts",
  ],
])("allowed: %s", (_sentence, path, specifier) => {
  expect(checkFile(path, `import { a } from "${specifier}";`)).toEqual([]);
});

test.each([
  [
    "a rule does not know the assessment",
    "packages/domain/src/rules/a.rules.ts",
    "../assessment/assess.ts",
    "packages/domain: rules may not import assessment (it may import parameters, sources, applicant, program, evidence, kernel).",
  ],
  [
    "the kernel knows nobody",
    "packages/domain/src/kernel/a.ts",
    "../rules/a.ts",
    "packages/domain: kernel may not import rules (it may import no other folder).",
  ],
  [
    "a new folder of domain needs its arrows first",
    "packages/domain/src/helpers/a.ts",
    "../kernel/must.ts",
    "The folder helpers is not a room of packages/domain: see tooling/checks/src/rooms.ts.",
  ],
  [
    "a feature does not know the routes",
    "apps/dashboard/src/features/people/a.tsx",
    "../../routes/people.tsx",
    "apps/dashboard: features may not import routes (it may import shell).",
  ],
  [
    "what features share knows none of them",
    "apps/dashboard/src/shell/frame.tsx",
    "../features/people/a.tsx",
    "apps/dashboard: shell may not import features (it may import no other folder).",
  ],
  [
    "features never look sideways",
    "apps/dashboard/src/features/people/a.tsx",
    "../letters/b.tsx",
    "Features never import each other: people imports letters.",
  ],
  [
    "a migration imports nothing that may change",
    "packages/db/src/migrations/20270101t0000-a.ts",
    "../schema/names.ts",
    "A migration is frozen: it imports nothing of ours that may change.",
  ],
  [
    "a migration imports no other package of ours",
    "packages/db/src/migrations/20270101t0000-a.ts",
    "@induction/domain/kernel/must",
    "A migration is frozen: it imports nothing of ours that may change.",
  ],
])("refused: %s", (_sentence, path, specifier, message) => {
  expect(checkFile(path, `import { a } from "${specifier}";`)).toEqual([`1: ${message}`]);
});

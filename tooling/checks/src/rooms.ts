/** One arrow between packages; the limits say how much of the other package may be seen. */
export interface Arrow {
  to: string;
  /** Only `import type`: nothing of the other package is left at run time. */
  typesOnly?: true;
  /** Only entrances below this folder. */
  under?: string;
}

/** What a package may import of ours, and which folders of its `src` may import which. */
export interface Room {
  arrows: readonly Arrow[];
  /** Folder of `src` → folders it may import besides itself. A folder that is not listed is an error. */
  folders?: Readonly<Record<string, readonly string[]>>;
  /** Runs in a browser, where Node's own modules do not exist. */
  isForBrowser?: true;
}

/** Files directly in `src` count as this folder. */
export const rootFolder = "src";

const api = { to: "packages/api" };
const auth = { to: "packages/auth" };
const client = { to: "packages/client" };
const db = { to: "packages/db" };
const domain = { to: "packages/domain" };
const ui = { to: "packages/ui" };
const runner = { to: "tooling/runner" };

/** `shell` is what features of one app share: its client, its frame, who is signed in. */
const appFolders = {
  [rootFolder]: ["routes", "features", "shell"],
  routes: ["features", "shell"],
  features: ["shell"],
  shell: [],
};

/** Below the rules everything cites sources, and an applicant's facts are checked by parameters and speak of programs. */
const domainFolders = {
  kernel: [],
  sources: ["kernel"],
  parameters: ["sources", "kernel"],
  evidence: ["sources", "kernel"],
  program: ["parameters", "sources", "kernel"],
  season: ["program", "parameters", "sources", "kernel"],
  applicant: ["program", "parameters", "sources", "kernel"],
  roster: ["applicant", "program", "parameters", "sources", "kernel"],
  rules: ["parameters", "sources", "applicant", "program", "evidence", "kernel"],
  assessment: ["rules", "parameters", "sources", "applicant", "program", "evidence", "kernel"],
  planning: ["assessment", "rules", "parameters", "sources", "applicant", "program", "evidence", "kernel"],
  testing: [
    "planning",
    "roster",
    "assessment",
    "rules",
    "parameters",
    "sources",
    "applicant",
    "program",
    "evidence",
    "kernel",
  ],
};

/** The rooms of the house. What is not listed is refused. */
export const rooms: Readonly<Record<string, Room>> = {
  "apps/portal": { arrows: [client, ui, domain], folders: appFolders, isForBrowser: true },
  "apps/dashboard": { arrows: [client, ui, domain], folders: appFolders, isForBrowser: true },
  "apps/server": { arrows: [api, auth, db, domain] },
  "apps/e2e": { arrows: [{ ...db, under: "seeds" }, runner] },
  "packages/client": { arrows: [{ ...api, typesOnly: true }], isForBrowser: true },
  "packages/ui": { arrows: [domain], isForBrowser: true },
  "packages/api": { arrows: [auth, db, domain] },
  "packages/auth": { arrows: [db, domain] },
  "packages/db": { arrows: [domain] },
  "packages/domain": { arrows: [], folders: domainFolders, isForBrowser: true },
  "tooling/assess": { arrows: [{ ...db, under: "reference" }, domain] },
  "tooling/bench": { arrows: [api, auth, db, domain, runner] },
  "tooling/checks": { arrows: [domain] },
  "tooling/mutation": { arrows: [domain, runner] },
  "tooling/runner": { arrows: [] },
  "tooling/vitest": { arrows: [] },
};

/** What tests of any room may use besides. */
export const arrowsOfTests: readonly Arrow[] = [{ to: "tooling/vitest" }, runner];

/** Folders whose direct children never import each other. */
export const foldersWithoutSideways: readonly string[] = [
  "apps/portal/src/features",
  "apps/dashboard/src/features",
];

/** Migrations, and among them the dated files that are frozen: these import the query builder and nothing of ours. */
export const migrationsFolder = "packages/db/src/migrations/";
export const frozenFile = /^packages\/db\/src\/migrations\/\d[^/]*\.ts$/;

/** Where made-up people may be used besides tests: seeds, demos and benchmarks, and the cases that a rule's page shows. */
export const usesTestingCode =
  /^(packages\/db\/src\/seeds|packages\/domain\/src\/rules\/cases|tooling|apps\/e2e)\//;

/** Libraries that speak SQL, and the files that may use them. */
export const sqlLibraries: readonly string[] = ["kysely", "pg", "@electric-sql/pglite"];
export const speaksSql: readonly RegExp[] = [
  /^packages\/db\//,
  /^packages\/auth\/src\/(.+\/)?[^/]*adapter[^/]*\.ts$/,
  /^packages\/auth\/src\/.+\.test\.ts$/,
  /^apps\/server\/src\/(.+\.test\.ts|testing\/.+)$/,
  /^tooling\/bench\//,
];

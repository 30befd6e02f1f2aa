/** The suites in the order in which they run, cheapest first. */
export const suiteNames = [
  ...(["check", "unit", "embedded", "postgres", "build", "journeys"] as const),
  "mutation",
] as const;

/** One suite of `test`. */
export type SuiteName = (typeof suiteNames)[number];

/** What a call of `test` asks for. */
export interface TestRequest {
  suites: readonly SuiteName[];
  /** Parts of file names: the tests of every file that holds one run, on both databases. */
  files: readonly string[];
  /** The proofs that take minutes as well. */
  isLong: boolean;
}

/**
 * Reads the arguments of `test`: names of suites, parts of file names, `--long`; a `--` between script and arguments is
 * dropped. Nothing named means everything, and mutation testing with `--long` alone. Journeys run on the built apps, so they bring the build along.
 *
 * @throws one sentence when an option is unknown
 */
export function readTestRequest(args: readonly string[]): TestRequest {
  const given = args.filter((arg) => arg !== "--");
  const unknown = given.find((arg) => arg.startsWith("-") && arg !== "--long");
  if (unknown)
    throw new Error(
      `Unknown option ${unknown}: test takes --long, ${suiteNames.join(", ")}, or parts of file names.`,
    );

  const names = given.filter((arg) => arg !== "--long");
  const isLong = given.includes("--long");
  const everything = suiteNames.filter((suite) => isLong || suite !== "mutation");
  const wanted = new Set<string>(names.length === 0 ? everything : names);
  if (wanted.has("journeys")) wanted.add("build");
  const suites = suiteNames.filter((suite) => wanted.has(suite));
  return { suites, files: names.filter((name) => !isSuiteName(name)), isLong };
}

function isSuiteName(name: string): name is SuiteName {
  return suiteNames.some((suite) => suite === name);
}

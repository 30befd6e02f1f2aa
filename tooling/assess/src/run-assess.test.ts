import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const ROOM = join(import.meta.dirname, "..");

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly told: string;
}

/** Runs the command as a process in its own folder, with an input that ends. */
function run(args: readonly string[], input = ""): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ["src/main.ts", ...args], { cwd: ROOM }, (_, output, told) => {
      resolve({ code: child.exitCode, output, told });
    });
    // A call that reads no input may have ended before all of it is written.
    child.stdin?.on("error", () => {});
    child.stdin?.end(input);
  });
}

const DAY = ["--as-of", "2026-08-15"];
const PATIENT = { timeout: 60_000 };
const exampleOf = (name: string) => readFileSync(join(ROOM, "examples", name), "utf8");

test.each([
  ["scenario-1.json", [], "scenario-1.txt", 0],
  ["scenario-2.json", [], "scenario-2.txt", 0],
  ["scenario-3.json", [], "scenario-3.txt", 0],
  ["scenario-3.json", ["--json"], "scenario-3.generated.json", 0],
  ["induction-answers.json", [], "induction-answers.txt", 0],
  ["roster.csv", ["--csv"], "roster-answers.csv", 1],
  ["roster.csv", ["--season", "2028", "--csv"], "roster-2028-answers.csv", 1],
] as const)(
  "%s %j is answered as %s stands, byte for byte",
  PATIENT,
  async (name, options, expected, code) => {
    const ended = await run([`examples/${name}`, ...DAY, ...options]);
    expect(ended.code).toBe(code);
    await expect(ended.output).toMatchFileSnapshot(join(ROOM, "examples/expected", expected));
  },
);

test(
  "a row that cannot be read is told by line and column, and the others are assessed",
  PATIENT,
  async () => {
    const { told, output } = await run(["examples/roster.csv", ...DAY, "--csv"]);
    expect(told.trim().split("\n")).toEqual([
      "note: examples/roster.csv:1:15: School: This column is not read.",
      "note: examples/roster.csv:7:7: Step 1 result: Step 1 is left out: the row does not say how many attempts there were, and unknown never counts as one.",
      "examples/roster.csv:4:11: Step 2 CK score: Enter a score from 1 to 300.",
      "examples/roster.csv:8:2: E-mail: The same address stands in line 2. Keep one row for each person.",
    ]);
    expect(
      output
        .trim()
        .split("\r\n")
        .map((line) => line.split(",")[0]),
    ).toEqual(["line", "2", "3", "5", "6", "7"]);
  },
);

test("the text of a roster tells each person by name, id, address and line", PATIENT, async () => {
  const { output } = await run(["examples/roster.csv", ...DAY]);
  const heads = output.split("\n").filter((text) => /\(line \d+\)$/.test(text));
  expect(heads).toEqual([
    "Amara Okafor, A-1, amara@example.org (line 2)",
    "Tomás Herrera, A-2, tomas@example.org (line 3)",
    "Priya Raman, A-4, priya@example.org (line 5)",
    "Nobody Asked, A-5, nobody@example.org (line 6)",
    "Result Alone, A-6, alone@example.org (line 7)",
  ]);
});

test("standard input is read as what it holds, and answered like the file", PATIENT, async () => {
  const json = await run(["-", ...DAY], exampleOf("scenario-1.json"));
  const csv = await run(["-", ...DAY, "--csv"], exampleOf("roster.csv"));
  expect([json.code, json.output]).toEqual([0, exampleOf("expected/scenario-1.txt")]);
  expect([csv.code, csv.output]).toEqual([1, exampleOf("expected/roster-answers.csv")]);
  expect(csv.told).toContain("standard input:4:11: Step 2 CK score");
});

test.each([
  [["nowhere.json"], "", "nowhere.json: There is no such file.\n"],
  [["-"], "Name,Step 1 score\nA,240\n", "standard input: This roster cannot be used.\n"],
  [["--colour"], "", "assess --help tells how to use it.\n"],
])("%j with %j on standard input ends with 2 and says why", PATIENT, async (args, input, why) => {
  const { code, output, told } = await run(args, input);
  expect([code, output]).toEqual([2, ""]);
  expect(told).toContain(why);
});

test("the order of numbers in dates can be told", PATIENT, async () => {
  const roster = "E-mail,Step 1 result,Step 1 date,Step 1 attempts\na@example.org,pass,03/04/2025,1\n";
  const silent = await run(["-", ...DAY], roster);
  const told = await run(["-", ...DAY, "--dates", "day-first"], roster);
  expect([silent.code, told.code]).toEqual([1, 0]);
  expect(told.output).toContain("Step 1: passed on 3 April 2025");
});

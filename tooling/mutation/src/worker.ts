import { readFileSync } from "node:fs";
import { join } from "node:path";
import { must } from "@induction/domain/kernel/must";
import { unpackBits } from "./bits.ts";
import { limitExamples } from "./fewer-examples.ts";
import { REQUEST, type Reply, type Request, type Result, WORK } from "./messages.ts";
import { EndlessLoop, switchTo } from "./mutant-switch.ts";
import { runTest } from "./run-test.ts";
import { createGraphs } from "./test-graph.ts";
import { type OrderedTest, orderTests, toTestName } from "./test-order.ts";

// One process that tries mutants, one after the other, each in modules of its own.
const path = must(process.argv[2], "the file with the work is the first argument");
const {
  root,
  bundle,
  limits,
  evaluationMs,
  tests: packed,
} = WORK.parse(JSON.parse(readFileSync(path, "utf8")));
const tests: readonly OrderedTest[] = packed.map((test) => ({ ...test, reaches: unpackBits(test.reaches) }));
limitExamples(limits);
const openGraph = createGraphs(bundle, root);
const files = bundle.tests;

function say(reply: Reply): void {
  process.send?.(reply);
}

async function tryMutant({ mutant, firstTest }: Request): Promise<Result> {
  const graph = openGraph();
  let file = -1;
  switchTo(mutant);
  const reaching = orderTests(tests, mutant, { firstTest, evaluationMs, files });
  // A mutant that no test reaches is never sent here.
  if (reaching.length === 0) throw new Error(`No test reaches mutant ${mutant}.`);
  for (const test of reaching) {
    const id = must(files[test.file], "each test is of a file");
    if (test.file !== file) say({ isAlive: true });
    file = test.file;
    try {
      // A table may make fewer tests of a mutant; vitest would not mind, unless none is left.
      const declared = graph.listTests(id);
      const own = declared[test.nth];
      if (declared.length === 0) return { mutant, status: "killed", killedBy: toTestName(test, files) };
      if (own !== undefined) await runTest(own, join(root, id));
    } catch (error) {
      const status = error instanceof EndlessLoop ? "timeout" : "killed";
      return { mutant, status, killedBy: toTestName(test, files) };
    }
  }
  return { mutant, status: "survived", killedBy: null };
}

process.on("message", (message) => {
  tryMutant(REQUEST.parse(message)).then(say, (error: unknown) => {
    console.error(error);
    process.exit(1);
  });
});

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";

const ANSWER = z.strictObject({
  status: z.enum(["killed", "timeout", "survived"]),
  killedBy: z.string().nullable(),
});

const KEPT = z.strictObject({
  /** The sources and tests that the answers are about. */
  tree: z.string(),
  answers: z.record(z.string(), ANSWER),
  /** The test that killed each mutant the last time, in whatever tree. */
  killers: z.record(z.string(), z.string()),
});

/** What came of one mutant. */
export type Answer = z.infer<typeof ANSWER>;

/** What earlier runs found. */
export interface ResultsCache {
  /** The answer that the very same sources and tests gave; null where there is none, or something has changed since. */
  readonly findAnswer: (key: string) => Answer | null;
  /** The test that killed a mutant the last time, whatever has changed since: to be tried first. */
  readonly findKiller: (key: string) => string | null;
  readonly add: (key: string, answer: Answer) => void;
  readonly save: () => void;
}

function read(path: string): z.infer<typeof KEPT> {
  try {
    return KEPT.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    // None yet, or one of an earlier form: nothing is remembered then, and everything is tried.
    return { tree: "", answers: {}, killers: {} };
  }
}

/** Opens what was kept at a path, for one state of sources and tests. */
export function openResults(path: string, tree: string): ResultsCache {
  const kept = read(path);
  const answers = new Map(Object.entries(kept.tree === tree ? kept.answers : {}));
  const killers = new Map(Object.entries(kept.killers));
  return {
    findAnswer: (key) => answers.get(key) ?? null,
    findKiller: (key) => killers.get(key) ?? null,
    add: (key, answer) => {
      answers.set(key, answer);
      if (answer.killedBy !== null) killers.set(key, answer.killedBy);
    },
    save: () => {
      const now = { tree, answers: Object.fromEntries(answers), killers: Object.fromEntries(killers) };
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${JSON.stringify(now)}\n`);
    },
  };
}

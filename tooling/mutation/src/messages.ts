import { z } from "zod";

/** What a worker reads when it starts, from a file: numbers only, so that it is small. */
export const WORK = z.strictObject({
  /** Where the copy of the sources lies. */
  root: z.string(),
  bundle: z.strictObject({
    modules: z.array(z.strictObject({ id: z.string(), code: z.string() })),
    tests: z.array(z.string()),
  }),
  limits: z.strictObject({ examples: z.number(), drawn: z.number() }),
  evaluationMs: z.array(z.number()),
  tests: z.array(
    z.strictObject({
      file: z.number(),
      nth: z.number(),
      name: z.string(),
      ms: z.number(),
      /** A bit for each mutant, in base64. */
      reaches: z.string(),
    }),
  ),
});

/** Everything that a worker knows beforehand. */
export type Work = z.infer<typeof WORK>;

/** Asks a worker for one mutant, beginning with the test that killed it the last time. */
export const REQUEST = z.strictObject({ mutant: z.number(), firstTest: z.string().nullable() });

/** One mutant to be tried. */
export type Request = z.infer<typeof REQUEST>;

/** What a worker says: that it works on a file, so that nobody takes it for dead, or what came of the mutant. */
export const REPLY = z.union([
  z.strictObject({ isAlive: z.literal(true) }),
  z.strictObject({
    mutant: z.number(),
    status: z.enum(["killed", "timeout", "survived"]),
    /** `file:nth` of the test that killed it. */
    killedBy: z.string().nullable(),
  }),
]);

/** A worker's answer. */
export type Reply = z.infer<typeof REPLY>;
/** What came of one mutant, as a worker tells it. */
export type Result = Exclude<Reply, { isAlive: true }>;

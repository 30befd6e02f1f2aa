import type { Ignorer, NodePath } from "@stryker-mutator/api/ignore";
import { z } from "zod";

const MUST_MESSAGE = z.object({
  key: z.literal(1),
  listKey: z.literal("arguments"),
  parent: z.object({ callee: z.object({ name: z.enum(["must", "mustNotHappen"]) }) }),
});

/**
 * `must(value, message)` refuses what the code around it has already shut out: its message is for the programmer who breaks
 * that, and no input of any test can bring it up.
 */
const messageOfMust: Ignorer = {
  shouldIgnore: (path: NodePath) =>
    MUST_MESSAGE.safeParse(path).success ? "the message of must(), which no input can bring up" : undefined,
};

/** What is left out of the count, each with its reason. Nothing else is: static mutants and prose are counted. */
export const IGNORERS: readonly Ignorer[] = [messageOfMust];

import type { z } from "zod";
import type { Problem } from "./problem.ts";

/** A schema's check out of a function that finds problems: each becomes an issue with its path, words and code. */
export function refuse<T>(find: (value: T) => readonly Problem[]) {
  return (value: T, context: z.core.$RefinementCtx<T>): void => {
    for (const { path, code, message } of find(value)) {
      context.addIssue({ code: "custom", path: [...path], message, params: { problem: code } });
    }
  };
}

import type { ApiContext } from "../context.ts";
import { logFailure } from "./log-failure.ts";
import { toRefusal } from "./to-refusal.ts";

/** A stream whose failures are told and logged like those of a call: its procedure has answered long before. */
export async function* guardStream<T>(
  context: ApiContext,
  path: string,
  stream: AsyncIterable<T>,
): AsyncGenerator<T> {
  try {
    yield* stream;
  } catch (thrown) {
    const error = toRefusal(thrown);
    logFailure(context, { path, error });
    throw error;
  }
}

import type { PGlite } from "@electric-sql/pglite";

/**
 * PGlite has stopped for good, for example because the disk was full when the log had to grow. Nothing but opening the
 * folder again helps; what was acknowledged is in it. Whether the statement under way took effect is unknown.
 */
export class EmbeddedEngineStoppedError extends Error {
  override readonly name = "EmbeddedEngineStoppedError";
}

type Messages = Awaited<ReturnType<PGlite["execProtocolStream"]>>;

/**
 * Makes `lite` refuse everything at once after it has stopped, and tells `onStop` when that happens. By itself it
 * would leave every later query without an answer.
 *
 * PostgreSQL ends itself by a PANIC where it could not go on safely; then it answers no "ready" to the end of a query.
 */
export function watchForStop(
  lite: PGlite,
  onStop: (error: EmbeddedEngineStoppedError) => void,
): { hasStopped: () => boolean } {
  let stopped: EmbeddedEngineStoppedError | undefined;
  const stop = (reason: string): EmbeddedEngineStoppedError => {
    stopped = new EmbeddedEngineStoppedError(
      `The embedded database has stopped (${reason}): remove the cause and start the program again, what was saved is safe.`,
    );
    onStop(stopped);
    return stopped;
  };
  const execute = lite.execProtocolStream.bind(lite);
  lite.execProtocolStream = async (message, options) => {
    if (stopped) throw stopped;
    const answers = await execute(message, options);
    const reason = findReasonOfStop(message, answers);
    if (reason !== null) throw stop(reason);
    return answers;
  };
  return { hasStopped: () => stopped !== undefined };
}

function findReasonOfStop(message: Uint8Array, answers: Messages): string | null {
  for (const answer of answers) {
    const severity: unknown = Reflect.get(answer, "severity");
    if (severity === "PANIC" || severity === "FATAL") return String(Reflect.get(answer, "message"));
  }
  const endsQuery = message[0] === syncMessage || message[0] === queryMessage;
  return endsQuery && !answers.some(({ name }) => name === "readyForQuery") ? "it gave no answer" : null;
}

/** First bytes of the messages after which PostgreSQL says that it is ready: Sync and Query. */
const syncMessage = "S".charCodeAt(0);
const queryMessage = "Q".charCodeAt(0);

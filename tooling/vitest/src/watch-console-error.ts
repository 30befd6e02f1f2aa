/** What of the console is watched. */
interface ErrorSink {
  error: (...values: unknown[]) => void;
}

const watched = new WeakMap<ErrorSink, { refuseErrors: () => void }>();

/**
 * Passes every `console.error` on and remembers it. `refuseErrors` throws when there were any since it was last asked.
 * A test that expects an error replaces `console.error` for its own duration, for example with `vi.spyOn`, and asserts on it.
 *
 * Watching the same console twice gives the same watch, since files of one worker share it.
 */
export function watchConsoleError(sink: ErrorSink): { refuseErrors: () => void } {
  const known = watched.get(sink);
  if (known) return known;

  const errors: string[] = [];
  const original = sink.error;
  sink.error = (...values) => {
    errors.push(values.map(String).join(" "));
    original.apply(sink, values);
  };
  const watch = {
    refuseErrors: () => {
      const [first] = errors.splice(0);
      if (first !== undefined) throw new Error(`Unexpected console.error: ${first}`);
    },
  };
  watched.set(sink, watch);
  return watch;
}

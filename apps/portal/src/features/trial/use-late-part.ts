import { useEffect, useState } from "react";

/** Code that is not needed before the page stands. It is fetched once, by whoever asks first. */
export interface LatePart<T> {
  /** The part, where it has come. */
  readonly find: () => T | null;
  /** Fetches it. What failed is asked for again by the next who asks. */
  readonly fetch: () => Promise<T>;
}

/** A part that comes late. */
export function toLatePart<T>(load: () => Promise<T>): LatePart<T> {
  let arrived: T | null = null;
  return {
    find: () => arrived,
    fetch: async () => {
      arrived ??= await load();
      return arrived;
    },
  };
}

/** How far a late part has come. */
export type Late<T> =
  | { readonly state: "arrived"; readonly part: T }
  | { readonly state: "on-its-way" }
  | { readonly state: "failed"; readonly retry: () => void };

/** A late part for whoever needs it now: at once where it has come before, and with a way to try again where it did not come. */
export function useLatePart<T>(late: LatePart<T>): Late<T> {
  const [arrived, setArrived] = useState(late.find);
  const [failures, setFailures] = useState({ asked: 0, failed: 0 });
  const { asked, failed } = failures;
  useEffect(() => {
    if (arrived !== null) return;
    let isWanted = true;
    late.fetch().then(
      (part) => {
        // A part may be a function: it must not be taken for one that makes the next state.
        if (isWanted) setArrived(() => part);
      },
      () => {
        if (isWanted) setFailures({ asked, failed: asked + 1 });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [late, arrived, asked]);
  if (arrived !== null) return { state: "arrived", part: arrived };
  if (failed <= asked) return { state: "on-its-way" };
  return { state: "failed", retry: () => setFailures({ asked: asked + 1, failed }) };
}

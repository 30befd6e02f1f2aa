import { useState } from "react";

/**
 * The error of a question that has no answer yet, kept while it is asked again: a question without an answer forgets its
 * error as soon as it is repeated, and the screen would jump from the error to the waiting form and back.
 */
export function useLastingError({ data, error }: { data: unknown; error: unknown }): unknown {
  const [kept, setKept] = useState<unknown>(null);
  const next = data === undefined ? (error ?? kept) : null;
  if (next !== kept) setKept(next);
  return next;
}

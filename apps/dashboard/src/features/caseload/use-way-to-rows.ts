import { type RefObject, useEffect, useState } from "react";
import { focusRow } from "./use-row-keys.ts";

interface WayToRowsOptions {
  /** What the rows were searched for. */
  q: string;
  ids: readonly string[];
  /** Whether these rows are the answer, and not those of the search before. */
  isSettled: boolean;
  list: RefObject<HTMLElement | null>;
}

/** The way from the search to the first row that it finds, which may be still to come. */
export interface WayToRows {
  /** Goes to the first row as soon as this text is answered. */
  go: (typed: string) => void;
  /** Stays where one is: the text is typed on. */
  stay: () => void;
}

/** Gives the focus to the first row once the search that was left is answered. */
export function useWayToRows({ q, ids, isSettled, list }: WayToRowsOptions): WayToRows {
  const [wished, setWished] = useState<string | null>(null);
  useEffect(() => {
    if (wished !== q || !isSettled) return;
    setWished(null);
    const [first] = ids;
    if (first !== undefined) focusRow(list.current, first);
  }, [wished, q, ids, isSettled, list]);
  return { go: setWished, stay: () => setWished(null) };
}

import { type RefObject, useEffect, useRef } from "react";

/** The latest value for callbacks that keep their identity: a shortcut, a listener. Read it in events alone. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}

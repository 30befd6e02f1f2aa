import { useCallback, useSyncExternalStore } from "react";

/** Phones: tables become lists, and navigation sits at the bottom. */
export const phoneQuery = "(max-width: 639.98px)";

/** On paper nothing can be opened: what is shown on demand is shown. */
export const printQuery = "print";

/** Whether a media query holds now, kept current. False where there is no window. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", onChange);
      return () => list.removeEventListener("change", onChange);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  );
}

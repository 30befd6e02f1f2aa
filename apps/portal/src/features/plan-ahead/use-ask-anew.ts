import { useEffect, useRef } from "react";
import type { PersonScreen } from "../../shell/answers.ts";

/** Whatever moves the record, a published fact or a new day among it, moves what is worked out of it too. */
export function useAskAnew(screen: PersonScreen, refetch: () => Promise<unknown>): void {
  const last = useRef(screen);
  useEffect(() => {
    if (last.current === screen) return;
    last.current = screen;
    void refetch();
  }, [screen, refetch]);
}

import { useEffect, useRef, useState } from "react";
import { toAppError } from "./app-error.ts";
import { toPauseMs } from "./wait.ts";

/** The right to the stream is gone: asking again would not bring it back. */
const RIGHT_IS_GONE: ReadonlySet<string> = new Set(["UNAUTHORIZED", "FORBIDDEN", "NOT_FOUND"]);

/** What a subscription tells of itself; the options of `useSubscription` take them as they are. */
export interface StreamCallbacks {
  readonly onError: (error: unknown) => void;
  readonly onConnectionStateChange: (result: { readonly state: string }) => void;
}

/** How a page hears of its stream. */
export interface StreamListener {
  /** The stream stands, or is being opened. */
  readonly onStatus?: (status: "live" | "connecting") => void;
  /** The session, role or consent behind the stream is gone; it is not opened again. */
  readonly onRightGone?: () => void;
}

/**
 * Keeps a live stream open for as long as it can be: after a failure it subscribes again, sooner at first than later, not
 * before the server asked for, and at once when the network comes back or the reader returns to the window. A browser
 * reconnects by itself only while nobody answers; an answer that says "not now" ends its attempts.
 * @returns the callbacks for the subscription, and where to hand its `reset`
 */
export function useLastingStream(listener: StreamListener): {
  readonly callbacks: StreamCallbacks;
  readonly keepReset: (reset: () => void) => void;
} {
  const reset = useRef<() => void>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const failures = useRef(0);
  useEffect(() => {
    const tryNow = () => {
      if (timer.current !== undefined) reset.current?.();
    };
    window.addEventListener("online", tryNow);
    window.addEventListener("focus", tryNow);
    return () => {
      window.removeEventListener("online", tryNow);
      window.removeEventListener("focus", tryNow);
      clearTimeout(timer.current);
    };
  }, []);
  const succeed = () => {
    failures.current = 0;
    clearTimeout(timer.current);
    timer.current = undefined;
  };
  const callbacks: StreamCallbacks = {
    onError(error) {
      const failure = toAppError(error);
      if (RIGHT_IS_GONE.has(failure.code)) {
        listener.onRightGone?.();
        return;
      }
      listener.onStatus?.("connecting");
      clearTimeout(timer.current);
      timer.current = setTimeout(() => reset.current?.(), toPauseMs(failures.current, failure));
      failures.current += 1;
    },
    onConnectionStateChange({ state }) {
      if (state === "pending") succeed();
      if (state !== "idle") listener.onStatus?.(state === "pending" ? "live" : "connecting");
    },
  };
  return {
    callbacks,
    keepReset: (given) => {
      reset.current = given;
    },
  };
}

/**
 * Whether the page can be seen. A browser holds six connections to a server; a stream for each tab in the background
 * would leave none for the tab in front.
 */
export function useIsPageVisible(): boolean {
  const [isVisible, setIsVisible] = useState(() => document.visibilityState === "visible");
  useEffect(() => {
    const update = () => setIsVisible(document.visibilityState === "visible");
    document.addEventListener("visibilitychange", update);
    return () => document.removeEventListener("visibilitychange", update);
  }, []);
  return isVisible;
}

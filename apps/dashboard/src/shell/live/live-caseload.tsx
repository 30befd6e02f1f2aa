import { toAppError } from "@induction/client/app-error";
import { VisuallyHidden } from "@induction/ui/primitives/visually-hidden";
import { useSubscription } from "@trpc/tanstack-react-query";
import { useEffect, useRef, useState } from "react";
import type { LiveEvent } from "../answers.ts";
import { queryClient, trpc } from "../api.ts";
import { sessionQuery } from "../session.ts";
import { countOf } from "../words.ts";
import { setLiveStatus } from "./live-status.ts";
import { dropPerson, hidePerson, refreshEverything, refreshPeople } from "./refresh.ts";
import { toWaitMs } from "./wait.ts";

/** Changes that come at once, such as a program's that touches many lists, are fetched together. */
const GATHER_MS = 120;

/** Gathers changed people for a moment, and then brings the screens up to date. */
function useGathering(onChanged: (names: readonly string[]) => void) {
  const waiting = useRef(new Map<string, number>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (id: string, version: number) => {
    waiting.current.set(id, Math.max(version, waiting.current.get(id) ?? 0));
    timer.current ??= setTimeout(() => {
      const gathered = waiting.current;
      waiting.current = new Map();
      timer.current = undefined;
      void refreshPeople(gathered).then(onChanged);
    }, GATHER_MS);
  };
}

/** Says who changed, for readers who hear the page. */
function toAnnouncement(names: readonly string[]): string {
  return names.length > 3
    ? `${countOf(names.length, "person", "people")} changed.`
    : `${names.join(", ")} changed.`;
}

/** The right to the stream is gone: asking again would not bring it back. */
const RIGHT_IS_GONE: ReadonlySet<string> = new Set(["UNAUTHORIZED", "FORBIDDEN", "NOT_FOUND"]);

/**
 * Subscribes again after a failure, sooner at first than later, and at once when the network comes back. A browser
 * reconnects by itself only while nobody answers; an answer that says "not now" ends its attempts.
 */
function useTryingAgain() {
  const reset = useRef<() => void>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const failures = useRef(0);
  useEffect(() => {
    const tryNow = () => {
      if (timer.current !== undefined) reset.current?.();
    };
    window.addEventListener("online", tryNow);
    return () => {
      window.removeEventListener("online", tryNow);
      clearTimeout(timer.current);
    };
  }, []);
  return {
    reset,
    /** The stream stands. */
    succeed: () => {
      failures.current = 0;
      clearTimeout(timer.current);
      timer.current = undefined;
    },
    /** The stream broke for a reason that may pass. */
    fail: () => {
      const waitMs = toWaitMs(failures.current);
      failures.current += 1;
      timer.current = setTimeout(() => reset.current?.(), waitMs);
    },
  };
}

/** Listens to changes of the caseload for as long as the frame stands, and keeps every screen true to them. */
export function LiveCaseload({ orgId }: { orgId: string }) {
  const [announcement, setAnnouncement] = useState("");
  const tryingAgain = useTryingAgain();
  const gather = useGathering((names) => {
    if (names.length > 0) setAnnouncement(toAnnouncement(names));
  });
  const { reset } = useSubscription(
    trpc.live.caseload.subscriptionOptions(
      { orgId },
      {
        onData: (event) => handleEvent(event, gather),
        onError: (error) => {
          const isGone = RIGHT_IS_GONE.has(toAppError(error).code);
          setLiveStatus(isGone ? "stopped" : "connecting");
          if (isGone) void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
          else tryingAgain.fail();
        },
        onConnectionStateChange: ({ state }) => {
          if (state === "pending") tryingAgain.succeed();
          if (state !== "idle") setLiveStatus(state === "pending" ? "live" : "connecting");
        },
      },
    ),
  );
  useEffect(() => {
    tryingAgain.reset.current = reset;
  });
  return (
    <VisuallyHidden>
      <span role="status">{announcement}</span>
    </VisuallyHidden>
  );
}

function handleEvent(event: LiveEvent, gather: (id: string, version: number) => void): void {
  switch (event.kind) {
    case "ready":
    case "resync":
      void refreshEverything();
      break;
    case "changed":
      gather(event.applicantId, event.version);
      break;
    case "hidden":
      void hidePerson(event.applicantId);
      break;
    case "left":
      void dropPerson(event.applicantId);
  }
}

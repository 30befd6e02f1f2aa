import { toAppError } from "@induction/client/app-error";
import { VisuallyHidden } from "@induction/ui/primitives/visually-hidden";
import { useSubscription } from "@trpc/tanstack-react-query";
import { useEffect, useRef, useState } from "react";
import { queryClient, trpc } from "../api.ts";
import { sessionQuery } from "../session.ts";
import { countOf } from "../words.ts";
import { setLiveStatus } from "./live-status.ts";
import { dropPerson, hidePerson, refreshEverything, refreshPeople } from "./refresh.ts";

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

/** Listens to changes of the caseload for as long as the frame stands, and keeps every screen true to them. */
export function LiveCaseload({ orgId }: { orgId: string }) {
  const [announcement, setAnnouncement] = useState("");
  const gather = useGathering((names) => {
    if (names.length > 0) setAnnouncement(toAnnouncement(names));
  });
  useSubscription(
    trpc.live.caseload.subscriptionOptions(
      { orgId },
      {
        onData: (event) => {
          switch (event.kind) {
            case "ready":
            case "resync":
              return void refreshEverything();
            case "changed":
              return gather(event.applicantId, event.version);
            case "hidden":
              return void hidePerson(event.applicantId);
            case "left":
              return void dropPerson(event.applicantId);
          }
        },
        onError: (error) => {
          setLiveStatus("stopped");
          if (toAppError(error).code === "UNAUTHORIZED") {
            void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
          }
        },
        onConnectionStateChange: ({ state }) => {
          if (state !== "idle") setLiveStatus(state === "pending" ? "live" : "connecting");
        },
      },
    ),
  );
  return (
    <VisuallyHidden>
      <span role="status">{announcement}</span>
    </VisuallyHidden>
  );
}

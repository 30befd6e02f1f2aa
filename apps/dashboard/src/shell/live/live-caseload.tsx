import { useIsPageVisible, useLastingStream } from "@induction/client/use-lasting-stream";
import { useSubscription } from "@induction/client/use-subscription";
import { VisuallyHidden } from "@induction/ui/primitives/visually-hidden";
import { useEffect, useRef, useState } from "react";
import type { LiveEvent } from "../answers.ts";
import { queryClient, trpc } from "../api.ts";
import { sessionQuery } from "../session.ts";
import { countOf } from "../words.ts";
import { setLiveStatus } from "./live-status.ts";
import { dropPerson, hidePerson, refreshEverything, refreshPeople } from "./refresh.ts";
import { refreshNumbers } from "./refresh-numbers.ts";
import { refreshPrograms } from "./refresh-programs.ts";
import { refreshSeasons } from "./refresh-seasons.ts";

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
  const isVisible = useIsPageVisible();
  const { callbacks, keepReset } = useLastingStream({
    onStatus: setLiveStatus,
    onRightGone() {
      setLiveStatus("stopped");
      void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
    },
  });
  const gather = useGathering((names) => {
    if (names.length > 0) setAnnouncement(toAnnouncement(names));
  });
  const { reset } = useSubscription(
    trpc.live.caseload.subscriptionOptions(
      { orgId },
      {
        onData: (event) => handleEvent(event, gather),
        ...callbacks,
        enabled: isVisible,
      },
    ),
  );
  useEffect(() => keepReset(reset));
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
      void refreshPrograms({ isUnderway: event.kind === "ready" });
      void refreshSeasons({ isUnderway: event.kind === "ready" });
      void refreshNumbers({ isUnderway: event.kind === "ready" });
      break;
    case "numbers":
      void refreshNumbers();
      void refreshEverything();
      break;
    case "seasons":
      void refreshSeasons();
      break;
    case "programs":
      void refreshPrograms();
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

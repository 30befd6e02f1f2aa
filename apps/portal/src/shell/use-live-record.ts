import { useIsPageVisible, useLastingStream } from "@induction/client/use-lasting-stream";
import { useSubscription } from "@induction/client/use-subscription";
import { useEffect } from "react";
import { queryClient, trpc } from "./api.ts";
import { findMyScreen, refreshMyScreen } from "./my-screen.tsx";
import { useOrganisation } from "./organisation.ts";
import { PROGRAMS_KEY } from "./programs-key.ts";
import { lookAgainQuietly } from "./session-loss.ts";

/**
 * Fetches the list of programs again where it is open, and counts it as old where it is not. Where the stream has only begun,
 * the list may be on its way already.
 */
function refreshPrograms({ isUnderway }: { isUnderway: boolean }): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: PROGRAMS_KEY }, { cancelRefetch: !isUnderway });
}

/**
 * Follows the record while the page is open: what an advisor or another tab changes appears here by itself, and a
 * session that was ended elsewhere is said to have ended.
 */
export function useLiveRecord(): void {
  const organisation = useOrganisation();
  const isVisible = useIsPageVisible();
  const { callbacks, keepReset } = useLastingStream({ onRightGone: lookAgainQuietly });
  const { reset } = useSubscription(
    trpc.live.mine.subscriptionOptions(organisation, {
      ...callbacks,
      enabled: isVisible,
      onData(event) {
        if (event.kind === "numbers") void queryClient.invalidateQueries(trpc.profile.pathFilter());
        if (event.kind !== "changed" && event.kind !== "seasons" && event.kind !== "numbers") {
          void refreshPrograms({ isUnderway: event.kind === "ready" });
        }
        if (event.kind === "seasons") void queryClient.invalidateQueries(trpc.seasons.pathFilter());
        const shown = findMyScreen(organisation);
        // The page asks for its record itself; only what it shows can be out of date.
        if (shown === undefined) return;
        if (event.kind === "changed" && event.version <= shown.version) return;
        void refreshMyScreen();
      },
    }),
  );
  useEffect(() => keepReset(reset));
}

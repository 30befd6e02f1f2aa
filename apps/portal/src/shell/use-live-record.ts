import { useIsPageVisible, useLastingStream } from "@induction/client/use-lasting-stream";
import { useSubscription } from "@induction/client/use-subscription";
import { useEffect } from "react";
import { trpc } from "./api.ts";
import { findMyScreen, refreshMyScreen } from "./my-screen.tsx";
import { useOrganisation } from "./organisation.ts";

/** Follows the record while the page is open: what an advisor or another tab changes appears here by itself. */
export function useLiveRecord(): void {
  const organisation = useOrganisation();
  const isVisible = useIsPageVisible();
  const { callbacks, keepReset } = useLastingStream({});
  const { reset } = useSubscription(
    trpc.live.mine.subscriptionOptions(organisation, {
      ...callbacks,
      enabled: isVisible,
      onData(event) {
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

import { useIsPageVisible, useLastingStream } from "@induction/client/use-lasting-stream";
import { useSubscription } from "@induction/client/use-subscription";
import { useEffect } from "react";
import { queryClient, trpc } from "../api.ts";
import { sessionQuery } from "../session.ts";
import { refreshNumbers } from "./refresh-numbers.ts";
import { refreshPrograms, refreshReports } from "./refresh-programs.ts";
import { refreshSeasons } from "./refresh-seasons.ts";

/** Listens to new facts of programs, and for curators to reports of changes: for people without a caseload, and curators. */
export function LivePrograms() {
  const isVisible = useIsPageVisible();
  const { callbacks, keepReset } = useLastingStream({
    onRightGone: () => void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey }),
  });
  const { reset } = useSubscription(
    trpc.live.programs.subscriptionOptions(
      {},
      {
        onData: ({ kind }) => {
          const isUnderway = kind === "ready";
          const isAll = kind === "ready" || kind === "resync";
          if (isAll || kind === "reports") void refreshReports({ isUnderway });
          if (isAll || kind === "programs") void refreshPrograms({ isUnderway });
          if (isAll || kind === "numbers") void refreshNumbers({ isUnderway });
          if (isAll || kind === "seasons") void refreshSeasons({ isUnderway });
        },
        ...callbacks,
        enabled: isVisible,
      },
    ),
  );
  useEffect(() => keepReset(reset));
  return null;
}

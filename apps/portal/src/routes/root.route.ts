import { createRootRoute } from "@tanstack/react-router";
import { queryClient } from "../shell/api.ts";
import { FailedStart } from "../shell/failed-page.tsx";
import { RootPage } from "../shell/root-page.tsx";
import { sessionQuery } from "../shell/session.ts";
import { rememberSignedIn } from "../shell/visitor.ts";
import { WaitingStart } from "../shell/waiting-page.tsx";

/** Above every page: who is signed in is known before any of them is drawn. */
export const rootRoute = createRootRoute({
  beforeLoad: async () => {
    const { person } = await queryClient.ensureQueryData({ ...sessionQuery, revalidateIfStale: false });
    rememberSignedIn(person !== null);
    return { person };
  },
  component: RootPage,
  pendingComponent: WaitingStart,
  errorComponent: FailedStart,
});

import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createPortalRouter } from "./routes/router.ts";
import { queryClient } from "./shell/api.ts";
import { loadPagesWhenIdle } from "./shell/load-pages.ts";
import { moveFocusWithPages } from "./shell/move-focus.ts";
import { watchForSessionLoss } from "./shell/session-loss.ts";

/** Draws the portal: every page but the one for people without an account. */
export function openPortal(root: Element): void {
  watchForSessionLoss();
  const router = createPortalRouter();
  moveFocusWithPages(router);
  loadPagesWhenIdle(router);
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
}

import "@induction/ui/base.css";
import { applyStoredTheme } from "@induction/ui/theme/use-theme";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createPortalRouter } from "./routes/router.ts";
import { queryClient } from "./shell/api.ts";
import { loadPagesWhenIdle } from "./shell/load-pages.ts";
import { moveFocusWithPages } from "./shell/move-focus.ts";
import { watchForSessionLoss } from "./shell/session-loss.ts";

applyStoredTheme();
watchForSessionLoss();

const router = createPortalRouter();
moveFocusWithPages(router);
loadPagesWhenIdle(router);

const root = document.getElementById("root");
if (root === null) throw new Error("Impossible: the page has its root");

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);

import "@induction/ui/base.css";
import { must } from "@induction/domain/kernel/must";
import { applyStoredTheme } from "@induction/ui/theme/use-theme";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { router } from "./router.tsx";
import { queryClient } from "./shell/api.ts";
import { watchForSignOut } from "./shell/session.ts";

applyStoredTheme();
watchForSignOut();

createRoot(must(document.getElementById("root"), "the page has the element to draw in")).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);

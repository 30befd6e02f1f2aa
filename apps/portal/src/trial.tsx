import { ToastRegion } from "@induction/ui/primitives/toast-region";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { TrialPage } from "./features/trial/trial-page.tsx";
import type { Visitor } from "./shell/visitor.ts";

/** Draws the page for people without an account. Its links load the portal. */
export function openTrial(root: Element, visitor: Visitor): void {
  createRoot(root).render(
    <StrictMode>
      <TrialPage visitor={visitor} />
      <ToastRegion />
    </StrictMode>,
  );
}

import { type LinkAttributes, LinkRendererProvider } from "@induction/ui/primitives/link";
import { ToastRegion } from "@induction/ui/primitives/toast-region";
import { Outlet } from "@tanstack/react-router";
import { AppLink } from "./app-link.tsx";

function renderAppLink(attributes: LinkAttributes) {
  return <AppLink {...attributes} />;
}

/** What stands around every page: links that stay in this page, and the place where notices appear. */
export function RootPage() {
  return (
    <LinkRendererProvider render={renderAppLink}>
      <Outlet />
      <ToastRegion />
    </LinkRendererProvider>
  );
}

import { type LinkAttributes, LinkRendererProvider } from "@induction/ui/primitives/link";
import { Outlet } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { AppLink } from "./app-link.tsx";

/** Nothing has happened yet that it could tell: it comes after the page. */
const ToastRegion = lazy(async () => {
  const { ToastRegion: component } = await import("@induction/ui/primitives/toast-region");
  return { default: component };
});

function renderAppLink(attributes: LinkAttributes) {
  return <AppLink {...attributes} />;
}

/** What stands around every page: links that stay in this page, and the place where notices appear. */
export function RootPage() {
  return (
    <LinkRendererProvider render={renderAppLink}>
      <Outlet />
      <Suspense>
        <ToastRegion />
      </Suspense>
    </LinkRendererProvider>
  );
}

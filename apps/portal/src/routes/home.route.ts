import { createRoute } from "@tanstack/react-router";
import { FirstPage, loadFirstPage } from "./first-page.tsx";
import { signedInRoute } from "./signed-in.route.ts";

/** Where the person stands. Whoever is not signed in gets another page before this app is loaded. */
export const homeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/",
  loader: loadFirstPage,
  component: FirstPage,
});
